package org.gongkai.search.domain;

import java.util.Locale;

/** What results can be narrowed by. Values are ids or codes; a page finds their names. */
public enum Facet {
    ORGAN,
    /** The columns it stands in with all above them. */
    COLUMN,
    FIELD, THEME, GENRE,
    /** Of first publication. */
    YEAR, VALIDITY,
    /** {@code 1} where there are attachments. */
    FILES,
    /** Items or guides. */
    KIND;

    public String key() {
        return "f_" + name().toLowerCase(Locale.ROOT);
    }
}
