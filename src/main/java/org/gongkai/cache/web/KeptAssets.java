package org.gongkai.cache.web;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.gongkai.cache.domain.Content;
import org.gongkai.cache.domain.KeptPage;
import org.gongkai.web.Assets;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Style sheets, scripts and pictures as finished answers; those asked for by the digest of their content may be kept for good. */
@Component
class KeptAssets {
    private static final String FOR_GOOD = "public, max-age=31536000, immutable";
    private final Map<String, KeptPage> answers = new ConcurrentHashMap<>();
    private final Instant started;

    KeptAssets(Clock clock) {
        this.started = clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }

    static boolean isAsset(String path) {
        return path.startsWith("/assets/");
    }

    @Nullable
    KeptPage find(String path) {
        var known = answers.get(path);
        if (known != null) {
            return known;
        }
        var asset = Assets.at(path).map(this::answer).orElse(null);
        if (asset != null) {
            answers.put(path, asset);
        }
        return asset;
    }

    private KeptPage answer(Assets.Asset asset) {
        var facts = new KeptPage.Facts(asset.contentType(), asset.fixed() ? FOR_GOOD : "public, no-cache",
                "Accept-Encoding", asset.digest(), started, asset.content().length,
                Map.of("X-Content-Type-Options", List.of("nosniff")));
        return new KeptPage(facts, KeptPage.Basis.FOR_GOOD, started, Content.packed(asset.content()), () -> {});
    }
}
