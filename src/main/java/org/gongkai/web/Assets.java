package org.gongkai.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * Style sheets, scripts and pictures of the pages. Their address carries a digest of their content, so that browsers may keep
 * them for good and still have the new one after an upgrade.
 */
public final class Assets {
    private static final String FOLDER = "/assets/";
    private static final Pattern NAME = Pattern
            .compile("([a-zA-Z0-9_-]+(?:/[a-zA-Z0-9_-]+)*)(\\.[0-9a-f]{10})?(\\.[a-z0-9]{2,5})");
    private static final int DIGITS = 10;
    private static final Map<String, String> TYPES = Map.of("css", "text/css;charset=UTF-8", "js",
            "text/javascript;charset=UTF-8", "svg", "image/svg+xml", "png", "image/png", "txt",
            "text/plain;charset=UTF-8", "json", "application/json", "woff2", "font/woff2", "webmanifest",
            "application/manifest+json");
    private static final Map<String, Asset> KNOWN = new ConcurrentHashMap<>();

    /** @param fixed whether it was asked for by the digest of its content, which then never changes */
    public record Asset(String contentType, byte[] content, String digest, boolean fixed) {
        private Asset asFixed() {
            return new Asset(contentType, content, digest, true);
        }
    }

    private Assets() {}

    /** The lasting address of an asset, such as {@code /assets/gongkai.3fa9c1d2e0.css} for {@code gongkai.css}. */
    public static String address(String name) {
        int dot = name.lastIndexOf('.');
        return FOLDER + name.substring(0, dot) + "." + find(name).orElseThrow(
                () -> new IllegalArgumentException("no asset " + name)).digest() + name.substring(dot);
    }

    /** What is at an address under {@code /assets/}; an outdated digest leads to nothing. */
    public static Optional<Asset> at(String path) {
        var name = NAME.matcher(path.startsWith(FOLDER) ? path.substring(FOLDER.length()) : "");
        if (!name.matches()) {
            return Optional.empty();
        }
        var found = find(name.group(1) + name.group(3));
        return name.group(2) == null ? found
                : found.filter(asset -> name.group(2).equals("." + asset.digest())).map(Asset::asFixed);
    }

    /** What is not there is not remembered: anybody can ask for anything. */
    private static Optional<Asset> find(String name) {
        var known = KNOWN.get(name);
        if (known != null) {
            return Optional.of(known);
        }
        var read = read(name);
        read.ifPresent(asset -> KNOWN.put(name, asset));
        return read;
    }

    private static Optional<Asset> read(String name) {
        String type = TYPES.get(name.substring(name.lastIndexOf('.') + 1));
        try (var content = Assets.class.getResourceAsStream("/static" + FOLDER + name)) {
            if (content == null || type == null) {
                return Optional.empty();
            }
            byte[] bytes = content.readAllBytes();
            return Optional.of(new Asset(type, bytes, DigestUtils.sha256Hex(bytes).substring(0, DIGITS), false));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
