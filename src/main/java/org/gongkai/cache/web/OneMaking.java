package org.gongkai.cache.web;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/** Many who ask at once for a page that has yet to be made: one makes it, the others wait for it instead of making it too. */
@Component
class OneMaking {
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(10);
    private final Map<String, CountDownLatch> begun = new ConcurrentHashMap<>();

    /** True for who shall make it and say {@link #done}; false for who has waited for somebody else to. */
    boolean begins(String key) {
        var other = begun.putIfAbsent(key, new CountDownLatch(1));
        if (other == null) {
            return true;
        }
        try {
            other.await(LONGEST_WAIT.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
        return false;
    }

    void done(String key) {
        var made = begun.remove(key);
        if (made != null) {
            made.countDown();
        }
    }
}
