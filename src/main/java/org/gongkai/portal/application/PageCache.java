package org.gongkai.portal.application;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Public pages as bytes, each good for exactly the {@link PublicState.Version} its making began under. Nothing needs to be
 * thrown away when something changes: an older page is simply not found any more, so a withdrawn item cannot come back, not
 * even from a page that was half made when it was withdrawn.
 */
@Component
public class PageCache {
    /** Some figures move without an act of their own; they are at most this old. */
    private static final Duration LONGEST = Duration.ofMinutes(5);
    private final Cache<String, KeptPage> pages;
    private final PublicState state;

    PageCache(@Value("${gongkai.portal.page-cache-bytes:67108864}") long bytes, PublicState state) {
        this.state = state;
        this.pages = Caffeine.newBuilder()
                .maximumWeight(bytes)
                .weigher((String key, KeptPage page) -> page.weight() + 2 * key.length())
                .expireAfterWrite(LONGEST)
                .build();
    }

    public Optional<KeptPage> find(String key) {
        return Optional.ofNullable(pages.getIfPresent(key)).filter(page -> page.version().equals(state.version()));
    }

    public void keep(String key, KeptPage page) {
        pages.put(key, page);
    }
}
