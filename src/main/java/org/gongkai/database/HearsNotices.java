package org.gongkai.database;

/** Wants to know what other instances of the application told. Called from one thread, one notice after the other. */
public interface HearsNotices {
    /** The first word of the notices it wants. */
    String topic();

    void hear(String words);

    /** The line to the database was down: whatever was told meanwhile is lost. */
    void mayHaveMissedSome();
}
