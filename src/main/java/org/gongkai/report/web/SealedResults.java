package org.gongkai.report.web;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.gongkai.law.BadInput;
import org.gongkai.secret.Secrets;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Results on their way to the reader and back: nothing is kept here unless the reader asks, and what then comes back must be what
 * was sent, so it travels sealed.
 */
@Component
class SealedResults {
    /** Characters; the form that brings it back takes no more. */
    private static final int LARGEST = 4_000_000;
    private static final int LARGEST_OPENED = 64 * 1024 * 1024;
    private final Secrets secrets;
    private final JsonMapper json;

    SealedResults(Secrets secrets, JsonMapper json) {
        this.secrets = secrets;
        this.json = json;
    }

    /** Null when it is too large to be kept. */
    @Nullable
    String seal(CheckResult result) {
        String sealed = Base64.getUrlEncoder().encodeToString(secrets.seal(packed(json.writeValueAsBytes(result))));
        return sealed.length() > LARGEST ? null : sealed;
    }

    /** The packed content. @throws BadInput unless it was sealed here */
    byte[] open(String sealed) {
        try {
            return secrets.open(Base64.getUrlDecoder().decode(sealed));
        } catch (IllegalArgumentException | IllegalStateException tampered) {
            throw new BadInput("seal", "没有可以保存的核对结果，请重新核对后再保存。");
        }
    }

    CheckResult read(byte[] packed) {
        try (var in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            return json.readValue(in.readNBytes(LARGEST_OPENED), CheckResult.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static byte[] packed(byte[] content) {
        var out = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(out)) {
            zip.write(content);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }
}
