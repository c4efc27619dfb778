package org.gongkai.identity.application;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;

/** Failed sign-ins by network address, in memory: slows a machine that tries one password on many logins. */
@Component
class AddressFailures {
    private static final int MOST_ADDRESSES = 100_000;

    private final Cache<String, AtomicInteger> failures;
    private final int most;

    AddressFailures(SignInSettings settings) {
        this.most = settings.failuresPerAddress();
        this.failures = Caffeine.newBuilder()
                .maximumSize(MOST_ADDRESSES)
                .expireAfterWrite(settings.addressPeriod())
                .build();
    }

    boolean areTooMany(String address) {
        var count = failures.getIfPresent(address);
        return count != null && count.get() >= most;
    }

    void add(String address) {
        failures.get(address, first -> new AtomicInteger()).incrementAndGet();
    }
}
