package org.gongkai.audit.domain;

import org.apache.commons.codec.digest.DigestUtils;
import org.jspecify.annotations.Nullable;

/**
 * One link of the chain: a deed, its number, and hashes that bind it to all that came before.
 *
 * @param id counts from 1 without gaps
 * @param previousHash hash of the entry before, {@link #GENESIS} for the first
 */
public record Entry(long id, Deed deed, String previousHash, String hash) {
    public static final String GENESIS = "0".repeat(64);

    /** The deed in its place. */
    public static Entry sealed(long id, String previousHash, Deed deed) {
        return new Entry(id, deed, previousHash, hash(id, previousHash, deed));
    }

    /** Whether the content still is what was sealed. */
    public boolean isIntact() {
        return hash.equals(hash(id, previousHash, deed));
    }

    private static String hash(long id, String previousHash, Deed deed) {
        return DigestUtils.sha256Hex(canonical(id, previousHash, deed));
    }

    /**
     * Every part as {@code length:text,} so that no two different entries read the same, whatever their texts contain. This
     * form is for ever: changing it would break every chain ever written.
     */
    private static String canonical(long id, String previousHash, Deed deed) {
        var text = new StringBuilder();
        append(text, previousHash);
        append(text, Long.toString(id));
        append(text, deed.at().toString());
        append(text, deed.by().login());
        append(text, deed.by().organ() == null ? null : deed.by().organ().toString());
        append(text, deed.by().from());
        append(text, deed.name());
        append(text, deed.subject().type());
        append(text, deed.subject().id());
        append(text, deed.basis());
        append(text, deed.reason());
        deed.facts().forEach((key, value) -> {
            append(text, key);
            append(text, value);
        });
        return text.toString();
    }

    private static void append(StringBuilder text, @Nullable String part) {
        if (part == null) {
            text.append("-,");
        } else {
            text.append(part.length()).append(':').append(part).append(',');
        }
    }
}
