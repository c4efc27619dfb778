package org.gongkai.file.web;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.gongkai.file.FileResponses;
import org.gongkai.file.Files;
import org.gongkai.file.StoredFile;
import org.springframework.core.io.AbstractResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Text is never shown inline, whatever it claims to be: a browser might take it for a page of ours. */
@Component
class SafeFileResponses implements FileResponses {
    private static final Set<String> SHOWN = Set.of("image/jpeg", "image/png", "image/gif", "image/webp",
            "application/pdf");
    private static final String NOTHING_RUNS = "default-src 'none'; style-src 'unsafe-inline'; sandbox";
    /** Browsers refuse to show a sandboxed PDF; their viewers run nothing of it in our name. */
    private static final String NOTHING_RUNS_IN_PDF = "default-src 'none'; style-src 'unsafe-inline'; object-src 'self'";
    private final Files files;

    SafeFileResponses(Files files) {
        this.files = files;
    }

    @Override
    public ResponseEntity<Resource> download(StoredFile file) {
        return answer(file, ContentDisposition.attachment());
    }

    @Override
    public ResponseEntity<Resource> show(StoredFile file) {
        return answer(file,
                SHOWN.contains(file.mediaType()) ? ContentDisposition.inline() : ContentDisposition.attachment());
    }

    private ResponseEntity<Resource> answer(StoredFile file, ContentDisposition.Builder disposition) {
        boolean pdf = file.mediaType().equals("application/pdf");
        return ResponseEntity.ok()
                .eTag(file.sha256())
                .contentType(MediaType.parseMediaType(file.mediaType()))
                // A withdrawn file must be gone at once, so every use asks again.
                .cacheControl(CacheControl.noCache())
                .header(HttpHeaders.CONTENT_DISPOSITION,
                        disposition.filename(file.name(), StandardCharsets.UTF_8).build().toString())
                .header("Content-Security-Policy", pdf ? NOTHING_RUNS_IN_PDF : NOTHING_RUNS)
                .header("X-Content-Type-Options", "nosniff")
                .header("X-Download-Options", "noopen")
                .body(new Bytes(file));
    }

    /** The bytes of a stored file; its length is known without opening it. */
    private final class Bytes extends AbstractResource {
        private final StoredFile file;

        Bytes(StoredFile file) {
            this.file = file;
        }

        @Override
        public InputStream getInputStream() throws IOException {
            return files.open(file.id());
        }

        @Override
        public long contentLength() {
            return file.size();
        }

        @Override
        public boolean exists() {
            return true;
        }

        @Override
        public String getDescription() {
            return "file " + file.id();
        }
    }
}
