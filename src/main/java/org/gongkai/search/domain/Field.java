package org.gongkai.search.domain;

import java.util.Locale;

/** Where words can stand in an entry. */
public enum Field {
    TITLE(Cut.PAIRS), BODY(Cut.PAIRS),
    /** Names and texts of attachments. */
    FILES(Cut.PAIRS),
    /** What it belongs to: organ, columns, classification, keywords. */
    CONTEXT(Cut.PAIRS),
    /** Document number and index number in their pieces, see {@link NumberForm}. */
    NUMBERS(Cut.BLANKS),
    /** The title character by character, for single characters. */
    TITLE_CHARACTERS(Cut.CHARACTERS),
    /** How the title sounds, see {@link Pinyin}. */
    TITLE_SOUND(Cut.CHARACTERS), KEY(Cut.NONE), WHOLE_NUMBER(Cut.NONE), WHOLE_TITLE(Cut.NONE),
    /** Days it was formed and published on, also as month and year: 2019-03-15, 2019-03, 2019. */
    DAY(Cut.NONE),
    /** First letters of the title. */
    TITLE_INITIALS(Cut.NONE);

    /** How what stands there is cut. */
    public enum Cut {
        /** Chinese in overlapping pairs. */
        PAIRS,
        /** Chinese character by character. */
        CHARACTERS,
        /** At blanks only. */
        BLANKS,
        /** Not at all: whole values. */
        NONE
    }

    private final Cut cut;

    Field(Cut cut) {
        this.cut = cut;
    }

    public Cut cut() {
        return cut;
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
