package org.gongkai.disclosure.check;

import org.gongkai.law.ArticleRef;
import org.jspecify.annotations.Nullable;

/**
 * One thing a check noticed.
 *
 * @param excerpt the words in question with a little of what stands around them; personal data already masked; may be empty
 * @param why what is wrong, in Chinese
 * @param basis the rule behind it, null where it is only good practice
 * @param advice what to do about it, in Chinese
 * @param replacement what the words would be replaced by, null when only a person can tell
 */
public record Finding(CheckRule rule, Severity severity, Place place, String excerpt, String why,
        @Nullable ArticleRef basis, String advice, @Nullable String replacement) {
    /** Names this finding in a record of what was knowingly accepted; holds nothing personal. */
    public String key() {
        return rule + "|" + place.field() + "|" + (place.attachment() == null ? "" : place.attachment()) + "|"
                + excerpt;
    }

    public boolean blocks() {
        return severity == Severity.BLOCK;
    }
}
