package org.gongkai.secret;

/**
 * Where a module keeps sealed values; every module that keeps some contributes a bean for each column, so that rotation
 * reaches it.
 *
 * @param what what they are, for the rotation's report: 账号的第二因素
 * @param table table with an ascending key of one bigint
 * @param key that key's column
 * @param column the sealed column, null where there is nothing to keep
 * @param form whether the column holds texts or contents
 */
public record SealedColumn(String what, String table, String key, String column, Form form) {
    /** Type of the column. */
    public enum Form {
        /** {@code text}, from {@link Secrets#seal(String)}. */
        TEXT,
        /** {@code bytea}, from {@link Secrets#seal(byte[])}. */
        BYTES
    }

    public static SealedColumn text(String what, String table, String key, String column) {
        return new SealedColumn(what, table, key, column, Form.TEXT);
    }

    public static SealedColumn bytes(String what, String table, String key, String column) {
        return new SealedColumn(what, table, key, column, Form.BYTES);
    }
}
