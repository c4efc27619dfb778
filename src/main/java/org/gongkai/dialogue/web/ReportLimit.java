package org.gongkai.dialogue.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;

/** So many reports an hour from one address; a reader needs fewer, a machine wants more. */
@Component
class ReportLimit {
    private static final int PER_HOUR = 10;
    private static final int ADDRESSES = 100_000;
    private final Cache<String, AtomicInteger> reports = Caffeine.newBuilder()
            .maximumSize(ADDRESSES)
            .expireAfterWrite(Duration.ofHours(1))
            .build();

    boolean allows(String address) {
        return reports.get(address, unseen -> new AtomicInteger()).incrementAndGet() <= PER_HOUR;
    }
}
