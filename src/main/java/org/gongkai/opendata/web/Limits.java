package org.gongkai.opendata.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.gongkai.web.Words;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Counts questions minute by minute and says in {@code RateLimit} headers how many are left. */
@Component
class Limits {
    private static final int KEPT = 50_000;
    private static final long SECOND = 1_000_000_000L;
    private final Cache<String, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(KEPT)
            .expireAfterAccess(Duration.ofMinutes(5))
            .build();
    private final Words words;

    Limits(Words words) {
        this.words = words;
    }

    /** @param policy name in the headers @param who an address or a key @param perMinute how many are allowed */
    record Limit(String policy, String who, long perMinute) {}

    /** @return whether it may be asked; else the refusal is written */
    boolean take(Limit limit, HttpServletResponse response) throws IOException {
        var probe = buckets.get(limit.policy() + " " + limit.who(), who -> Bucket.builder()
                .addLimit(Bandwidth.builder()
                        .capacity(limit.perMinute())
                        .refillGreedy(limit.perMinute(), Duration.ofMinutes(1))
                        .build())
                .build()).tryConsumeAndReturnRemaining(1);
        long seconds = Math.ceilDiv(probe.isConsumed() ? probe.getNanosToWaitForReset()
                : probe.getNanosToWaitForRefill(), SECOND);
        response.setHeader("RateLimit-Policy", "\"%s\";q=%d;w=60".formatted(limit.policy(), limit.perMinute()));
        response.setHeader("RateLimit",
                "\"%s\";r=%d;t=%d".formatted(limit.policy(), probe.getRemainingTokens(), seconds));
        if (!probe.isConsumed()) {
            response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
            Problems.write(response, HttpStatus.TOO_MANY_REQUESTS, "too-many-requests",
                    words.of("opendata.too-many.title"),
                    words.of("opendata.too-many.detail", limit.perMinute(), seconds));
        }
        return probe.isConsumed();
    }
}
