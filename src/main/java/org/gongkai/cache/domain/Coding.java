package org.gongkai.cache.domain;

import org.jspecify.annotations.Nullable;

/** How the bytes of an answer are coded on their way. */
public enum Coding {
    PLAIN("", ""), GZIP("gzip", "-gz"), BROTLI("br", "-br");

    private final String header;
    private final String tag;

    Coding(String header, String tag) {
        this.header = header;
        this.tag = tag;
    }

    /** The word in {@code Content-Encoding}; empty for plain. */
    public String header() {
        return header;
    }

    String tag() {
        return tag;
    }

    /** The best coding a reader takes, by its {@code Accept-Encoding}. */
    public static Coding accepted(@Nullable String encodings, boolean brotliToBeHad) {
        if (encodings == null || encodings.isEmpty()) {
            return PLAIN;
        }
        if (brotliToBeHad && takes(encodings, "br")) {
            return BROTLI;
        }
        return takes(encodings, "gzip") ? GZIP : PLAIN;
    }

    private static boolean takes(String encodings, String coding) {
        for (String part : encodings.split(",")) {
            String offered = part.strip();
            if (offered.equals(coding)) {
                return true;
            }
            if (offered.startsWith(coding + ";")) {
                return !offered.replace(" ", "").matches(".*;q=0(\\.0*)?");
            }
        }
        return false;
    }
}
