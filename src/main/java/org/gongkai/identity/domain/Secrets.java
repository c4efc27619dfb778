package org.gongkai.identity.domain;

/** Keeps short secrets so that the database alone does not reveal them. */
public interface Secrets {
    String seal(String secret);

    String open(String sealed);

    /** The same for the same text, and not computable without the key. */
    String hash(String text);
}
