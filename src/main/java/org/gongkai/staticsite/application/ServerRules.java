package org.gongkai.staticsite.application;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.Consumer;
import org.gongkai.disclosure.OldAddresses;
import org.gongkai.staticsite.domain.Exports;
import org.gongkai.staticsite.domain.SiteFile;
import org.gongkai.staticsite.domain.Address;
import org.gongkai.web.ContentPolicy;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.stereotype.Component;

/**
 * What makes a web server answer as the live site does: 410 for what was withdrawn, 301 for what moved, the types of feeds.
 * Without these rules every page is still there; a withdrawn one then says so with a 200.
 */
@Component
class ServerRules {
    private static final int GONE = 410;
    private static final int SLICE = 1_000;
    /** A file of the same path beneath it means 410; so nothing has to be loaded anew when something is withdrawn. */
    private static final String MARKERS = ".gone";
    private final Exports exports;
    private final OldAddresses oldAddresses;
    private final StaticSiteSettings settings;
    private final TransactionOperations transaction;

    ServerRules(Exports exports, OldAddresses oldAddresses, StaticSiteSettings settings,
            TransactionOperations transaction) {
        this.exports = exports;
        this.oldAddresses = oldAddresses;
        this.settings = settings;
        this.transaction = transaction;
    }

    void write(Path folder, Path release) throws IOException {
        mark(folder, release);
        replace(folder.resolve("moved.map"), out -> writeMoved(folder, out));
        replace(folder.resolve("gone.txt"), out -> writeGone(folder, out));
        replace(folder.resolve("nginx.conf"), out -> out.write(nginx(folder)));
    }

    private void mark(Path folder, Path release) throws IOException {
        forEachEnded(folder, ended -> {
            if (ended.status() == GONE) {
                SiteFile.of(Address.parse(ended.address()).link(), true)
                        .ifPresent(file -> touch(release.resolve(
                                MARKERS).resolve(file)));
            }
        });
    }

    private void forEachEnded(Path folder, Consumer<Exports.Ended> each) {
        transaction.executeWithoutResult(reading -> exports.forEachEnded(folder.toString(), each));
    }

    private static void touch(Path file) {
        try {
            Releases.write(file, new byte[0]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void writeGone(Path folder, BufferedWriter out) {
        forEachEnded(folder, ended -> {
            if (ended.status() == GONE) {
                line(out, ended.address());
            }
        });
    }

    private void writeMoved(Path folder, BufferedWriter out) {
        forEachEnded(folder, ended -> {
            if (ended.target() != null) {
                line(out, quoted(ended.address()) + " " + quoted(ended.target()) + ";");
            }
        });
        String after = null;
        do {
            var slice = oldAddresses.list(after, SLICE);
            slice.items().forEach(old -> line(out, quoted(old.old()) + " " + quoted(old.path()) + ";"));
            after = slice.next();
        } while (after != null);
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("$", "") + "\"";
    }

    private static void line(BufferedWriter out, String text) {
        try {
            out.write(text);
            out.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String nginx(Path folder) {
        return """
                # In the http block: include %1$s/nginx.conf; load anew (nginx -s reload) when moved.map has changed.
                map_hash_bucket_size 4096;
                map_hash_max_size 262144;
                map $request_uri $gongkai_moved {
                    default "";
                    include %1$s/moved.map;
                }
                server {
                    listen 80;
                    charset utf-8;
                    root %1$s/current;
                    gzip on;
                    gzip_types text/css text/javascript application/javascript application/json application/xml application/atom+xml application/feed+json image/svg+xml;
                    types {
                        text/html html; text/css css; text/javascript js; image/svg+xml svg; image/png png; image/jpeg jpg jpeg;
                        image/gif gif; image/webp webp; font/woff2 woff2; application/xml xml; application/json json;
                        application/ld+json jsonld; text/turtle ttl; text/csv csv; text/plain txt; application/pdf pdf;
                        application/zip zip; application/gzip gz; application/msword doc; application/vnd.ms-excel xls;
                        application/vnd.openxmlformats-officedocument.wordprocessingml.document docx;
                        application/vnd.openxmlformats-officedocument.spreadsheetml.sheet xlsx;
                    }
                    default_type application/octet-stream;
                    add_header X-Content-Type-Options nosniff always;
                    add_header Content-Security-Policy "%2$s" always;
                    if ($gongkai_moved) { return 301 $gongkai_moved; }
                    error_page 404 /404.html;
                    error_page 410 @gone;
                    location / {
                        if (-f $document_root/.gone$uri) { return 410; }
                        try_files $uri $uri/index.html $uri.html =404;
                        add_header Cache-Control "public, no-cache" always;
                        add_header X-Content-Type-Options nosniff always;
                        add_header Content-Security-Policy "%2$s" always;
                    }
                    location @gone { try_files $uri =410; }
                    location /assets/ { add_header Cache-Control "public, max-age=86400"; }
                    location ~ /feed\\.xml$ { types { } default_type application/atom+xml; }
                    location ~ /feed\\.json$ { types { } default_type application/feed+json; }
                    location ~ /\\. { return 404; }
                }
                """
                .formatted(folder, ContentPolicy.TEXT.replace("form-action 'self'",
                        "form-action 'self' " + settings.platform()));
    }

    private interface Text {
        void write(BufferedWriter out) throws IOException;
    }

    private static void replace(Path file, Text text) throws IOException {
        var beside = file.resolveSibling(file.getFileName() + ".half");
        try (var out = Files.newBufferedWriter(beside)) {
            text.write(out);
        }
        Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
