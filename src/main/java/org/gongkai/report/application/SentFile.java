package org.gongkai.report.application;

import org.gongkai.law.UnreadableFile;
import org.jspecify.annotations.Nullable;

/**
 * A file somebody sent to be checked.
 *
 * @param refused why it is not even opened; null when it may be
 */
public record SentFile(String name, byte[] content, @Nullable UnreadableFile refused) {
    public SentFile(String name, byte[] content) {
        this(name, content, null);
    }
}
