package org.gongkai.secret;

/** Seals and opens; AES-256-GCM, or SM4-GCM where it is so configured, with a key that lies outside the database. */
public interface Secrets {
    /** A text that tells nothing without the key; sealed twice, the same secret looks different. */
    String seal(String secret);

    /** @throws IllegalStateException when no key of the ring opens it, or when it was tampered with */
    String open(String sealed);

    /** The same for contents of files. */
    byte[] seal(byte[] content);

    /** @throws IllegalStateException when no key of the ring opens it, or when it was tampered with */
    byte[] open(byte[] sealed);

    /** Whether the current key sealed it; if not, rotation is due for it. */
    boolean isCurrent(String sealed);

    /** Whether the current key sealed it; if not, rotation is due for it. */
    boolean isCurrent(byte[] sealed);

    /**
     * The same for the same text, and not computable without the key: for finding a record by something that is not kept in
     * clear, such as a query code. It stays the same through rotations.
     */
    String hash(String text);
}
