package org.gongkai.file.domain;

import java.util.List;
import org.gongkai.file.HiddenData;

/** What was found in a content when it came in. */
public record Reading(String text, TextState textState, List<HiddenData> hiddenData) {
    public Reading {
        hiddenData = List.copyOf(hiddenData);
    }

    /** How far the text could be read. */
    public enum TextState {
        /** All of it. */
        READ,
        /** The beginning; the rest is too long to be kept. */
        CUT,
        /** The kind has no text. */
        NONE,
        /** It could not be read; the file is kept all the same. */
        FAILED,
        /** Reading took too long. */
        TIMED_OUT
    }

    public static Reading failed(TextState how) {
        return new Reading("", how, List.of());
    }
}
