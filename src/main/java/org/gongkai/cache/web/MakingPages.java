package org.gongkai.cache.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import jakarta.servlet.http.HttpServletResponse;
import org.apache.commons.codec.digest.DigestUtils;
import org.gongkai.cache.application.PageCache;
import org.gongkai.cache.application.Recording;
import org.gongkai.cache.domain.Content;
import org.gongkai.cache.domain.KeptPage;
import org.gongkai.cache.domain.Mark;
import org.springframework.stereotype.Component;
import org.springframework.web.util.ContentCachingResponseWrapper;

/** Makes a page to be kept out of what the application answered. */
@Component
class MakingPages {
    /** Kept by anyone, but asked for anew each time: what is withdrawn must be gone at the next look. */
    private static final String ASK_AGAIN = "public, no-cache";
    /** Compressed or not, and by reading mode, which is in a cookie. */
    private static final String BY_MODE = "Accept-Encoding, Cookie";
    private static final Duration LONGEST_UNASKED = Duration.ofMinutes(5);
    /** Set anew on every answer, or not to be shared between readers. */
    private static final Set<String> OWN = Set.of("content-type", "content-length", "content-encoding", "date", "etag",
            "vary", "cache-control", "last-modified", "transfer-encoding", "connection", "ratelimit",
            "ratelimit-policy");
    private static final int ETAG_DIGITS = 24;

    private final PageCache cache;
    private final Clock clock;

    MakingPages(PageCache cache, Clock clock) {
        this.cache = cache;
        this.clock = clock;
    }

    /**
     * @param changes how many there had been before the making began
     * @param begun when that was
     */
    KeptPage make(String key, ContentCachingResponseWrapper made, long changes, Instant begun, Recording recording,
            boolean exact) {
        byte[] plain = made.getContentAsByteArray();
        var basis = basis(changes, begun, recording.marks(), exact);
        return new KeptPage(facts(key, made, plain), basis, begun,
                basis.isOfIndex() ? Content.asItIs(plain) : Content.packed(plain),
                recording.eachTime());
    }

    private KeptPage.Basis basis(long changes, Instant begun, Set<Mark> shown, boolean exact) {
        var marks = new HashSet<>(shown);
        if (!exact) {
            marks.add(Mark.ANY_ACT);
        }
        var end = LocalDate.ofInstant(begun, clock.getZone()).plusDays(1).atStartOfDay(clock.getZone()).toInstant();
        boolean untilChanged = exact && !marks.contains(Mark.INDEX);
        return new KeptPage.Basis(changes, marks, untilChanged ? end : begun.plus(LONGEST_UNASKED), end);
    }

    private KeptPage.Facts facts(String key, HttpServletResponse made, byte[] plain) {
        String etag = DigestUtils.sha256Hex(plain).substring(0, ETAG_DIGITS);
        var former = cache.former(key);
        var since = former != null && former.facts().etag().equals(etag) ? former.facts().lastModified()
                : clock.instant();
        return new KeptPage.Facts(String.valueOf(made.getContentType()), ASK_AGAIN, BY_MODE, etag, since, plain.length,
                headersOf(made));
    }

    private static Map<String, List<String>> headersOf(HttpServletResponse made) {
        var headers = new TreeMap<String, List<String>>(String.CASE_INSENSITIVE_ORDER);
        made.getHeaderNames()
                .stream()
                .filter(name -> !OWN.contains(name.toLowerCase(Locale.ROOT)))
                .forEach(name -> headers.put(name, List.copyOf(made.getHeaders(name))));
        return headers;
    }
}
