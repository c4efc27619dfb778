package org.gongkai.opendata.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.gongkai.web.Words;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * So many questions a minute from one address, told in {@code RateLimit} headers; answers that lie finished cost nothing and are
 * not counted. Reading is open to the programs of every site (CORS).
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
class FairUseFilter extends OncePerRequestFilter {
    private static final int ADDRESSES = 50_000;
    private final Cache<String, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(ADDRESSES)
            .expireAfterAccess(Duration.ofMinutes(5))
            .build();
    private final long perMinute;
    private final Words words;

    FairUseFilter(@Value("${gongkai.api.requests-per-minute:600}") long perMinute, Words words) {
        this.perMinute = perMinute;
        this.words = words;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().startsWith("/api/") && !request.getRequestURI().startsWith("/opendata/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getMethod().equals("GET") || request.getMethod().equals("HEAD")) {
            response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*");
            response.setHeader(HttpHeaders.ACCESS_CONTROL_EXPOSE_HEADERS,
                    "ETag, RateLimit, RateLimit-Policy, Retry-After");
        }
        var probe = bucketOf(request).tryConsumeAndReturnRemaining(1);
        long seconds = Math.ceilDiv(probe.isConsumed() ? probe.getNanosToWaitForReset()
                : probe.getNanosToWaitForRefill(), 1_000_000_000L);
        response.setHeader("RateLimit-Policy", "\"default\";q=%d;w=60".formatted(perMinute));
        response.setHeader("RateLimit", "\"default\";r=%d;t=%d".formatted(probe.getRemainingTokens(), seconds));
        if (probe.isConsumed()) {
            chain.doFilter(request, response);
        } else {
            refuse(response, seconds);
        }
    }

    private Bucket bucketOf(HttpServletRequest request) {
        return buckets.get(request.getRemoteAddr(), address -> Bucket.builder()
                .addLimit(
                        Bandwidth.builder().capacity(perMinute).refillGreedy(perMinute, Duration.ofMinutes(1)).build())
                .build());
    }

    private void refuse(HttpServletResponse response, long seconds) throws IOException {
        response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
        response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.getOutputStream()
                .write("{\"type\":\"/problems/too-many-requests\",\"title\":\"%s\",\"status\":429,\"detail\":\"%s\"}"
                        .formatted(words.of("opendata.too-many.title"),
                                words.of("opendata.too-many.detail", perMinute, seconds))
                        .getBytes(StandardCharsets.UTF_8));
    }
}
