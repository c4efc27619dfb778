package org.gongkai.cache.application;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import org.gongkai.cache.domain.Changes;
import org.gongkai.cache.domain.KeptPage;
import org.gongkai.database.DatabaseReach;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The finished public pages. A page no longer true stays until it is replaced, but is not found. */
@Component
public class PageCache {
    private static final Duration LONGEST = Duration.ofHours(24);
    private final Cache<String, KeptPage> pages;
    /** Apart, so that the many answers to searches never take the room of pages everybody asks for. */
    private final Cache<String, KeptPage> answers;
    private final Changes changes;
    private final DatabaseReach reach;
    private final Clock clock;

    PageCache(@Value("${gongkai.cache.bytes:134217728}") long bytes,
            @Value("${gongkai.cache.search-bytes:100663296}") long searchBytes, Changes changes, DatabaseReach reach,
            Clock clock) {
        this.changes = changes;
        this.reach = reach;
        this.clock = clock;
        this.pages = holding(bytes);
        this.answers = holding(searchBytes);
    }

    private static Cache<String, KeptPage> holding(long bytes) {
        return Caffeine.newBuilder()
                .maximumWeight(bytes)
                .weigher((String key, KeptPage page) -> page.weight() + 2 * key.length())
                .expireAfterWrite(LONGEST)
                .build();
    }

    /** The page, if it is true for sure: while other instances cannot be heard, no page is. */
    public @Nullable KeptPage find(String key) {
        var page = former(key);
        if (page == null) {
            return null;
        }
        var now = clock.instant();
        return page.isFresh(now) && page.isTrue(changes, now) && reach.hearsOthers() ? page : null;
    }

    /** The page as far as we know, for when the database cannot be asked; never one that is known to be wrong. */
    public @Nullable KeptPage findWithoutDatabase(String key) {
        var page = former(key);
        return page != null && page.isTrue(changes, clock.instant()) ? page : null;
    }

    /** What was kept under this key last, true or not. */
    public @Nullable KeptPage former(String key) {
        var page = pages.getIfPresent(key);
        return page != null ? page : answers.getIfPresent(key);
    }

    public void keep(String key, KeptPage page) {
        (page.isAnswer() ? answers : pages).put(key, page);
        (page.isAnswer() ? pages : answers).invalidate(key);
    }
}
