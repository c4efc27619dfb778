package org.gongkai.dialogue.web;

import org.jspecify.annotations.Nullable;

/**
 * What a reader typed.
 *
 * @param website a field people don't see; only machines fill it in
 */
public record CorrectionForm(@Nullable String page, @Nullable String kind, @Nullable String report,
        @Nullable String contact, @Nullable String website) {
    static CorrectionForm about(String page) {
        return new CorrectionForm(page, "WRONG_CONTENT", "", "", "");
    }

    static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }

    boolean isFromAMachine() {
        return !text(website).isEmpty();
    }
}
