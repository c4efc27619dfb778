package org.gongkai.file;

/**
 * Something in a file that a reader does not see but a curious one finds.
 *
 * @param where for people: 工作表“名单”, 第3页
 */
public record HiddenData(Kind kind, String where) {
    /** What kind of thing; labels stand under {@code file.hidden}. */
    public enum Kind {
        HIDDEN_SHEET, HIDDEN_ROWS_OR_COLUMNS, TRACKED_CHANGES, COMMENTS, PHOTO_LOCATION, DOCUMENT_PROPERTIES, MACROS,
        EXTERNAL_LINKS, EMBEDDED_FILE, HIDDEN_TEXT, EARLIER_VERSIONS, CACHED_DATA, NOT_CHECKED
    }
}
