package org.gongkai.disclosure.domain;

/** The elements an edition consists of, in the order officers see them; comparing and merging go element by element. */
public enum Element {
    TITLE, SUMMARY, BODY, ATTACHMENTS, DOCUMENT_NUMBER, FORMED_ON, EFFECTIVE_ON, VOID_ON, NORMATIVE, COLUMN, ALSO_IN,
    THEME,
    GENRE, FIELD, KEYWORDS, OPENNESS, ORIGIN, CONSULTATIONS, CHANNELS, SOURCE, AUTHOR, NEEDS_INTERPRETATION
}
