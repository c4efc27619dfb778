package org.gongkai.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A document drawn from the code: a stale one is drawn anew and fails the build once, or passes at once with
 * {@code -Ddocs.write=true}.
 */
public final class DrawnDocument {
    private DrawnDocument() {}

    public static void assertUpToDate(Path document, String drawn) throws IOException {
        var kept = Files.exists(document) ? Files.readString(document) : "";
        if (!kept.equals(drawn)) {
            Files.writeString(document, drawn);
        }
        if (Boolean.getBoolean("docs.write")) {
            return;
        }
        assertThat(kept).as(document + " was out of date and has been drawn anew: commit it").isEqualTo(drawn);
    }
}
