package org.gongkai.file;

import java.util.Locale;
import java.time.Instant;

/**
 * A file we keep.
 *
 * @param name as uploaded, cleaned of path and control characters; may be Chinese
 * @param mediaType what the content really is
 * @param size in bytes
 * @param sha256 of the content, lower-case hexadecimal
 */
public record StoredFile(FileId id, String name, String mediaType, long size, String sha256, Instant storedAt) {
    /** Extension for display, upper case, such as PDF. */
    public String extension() {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toUpperCase(Locale.ROOT);
    }

    public boolean isImage() {
        return mediaType.startsWith("image/");
    }
}
