package org.gongkai.disclosure.imports.domain;

import java.util.Map;

/**
 * A row as it stood in the table.
 *
 * @param number as the spreadsheet counts
 */
public record SourceRow(int number, Map<ImportField, String> fields) {
    public SourceRow {
        fields = Map.copyOf(fields);
    }

    /** What was typed, without spaces around; empty for nothing. */
    public String get(ImportField field) {
        return fields.getOrDefault(field, "").strip();
    }
}
