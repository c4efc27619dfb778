package org.gongkai.disclosure.imports.domain;

/**
 * What is wrong with a row.
 *
 * @param field name of the column as people know it
 * @param right what would be right
 */
public record Problem(String field, String wrong, String right) {
    static Problem of(ImportField field, String wrong, String right) {
        return new Problem(field.label(), wrong, right);
    }
}
