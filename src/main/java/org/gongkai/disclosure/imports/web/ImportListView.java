package org.gongkai.disclosure.imports.web;

import java.util.List;
import java.util.Map;
import org.gongkai.disclosure.imports.domain.ImportStage;
import org.gongkai.web.Slice;

/** The page all imports stand on, with the form for a new one. */
public record ImportListView(Slice<Line> imports, List<Option> organs, List<Option> columns, List<Field> fields,
        String largest, Map<String, String> form, Map<String, String> errors) {
    /** One import in the list. */
    public record Line(long id, String name, String createdAt, String stage, ImportStage code, String mode, int total,
            int entered, int bad, String endedAt) {
        /** Tag that goes with the stage. */
        public String tag() {
            return switch (code) {
                case DONE -> bad == 0 ? "tag ok" : "tag warn";
                case RUNNING -> "tag info";
                case FAILED -> "tag bad";
                case CHECKED -> bad == 0 ? "tag info" : "tag warn";
                case CANCELLED, DISCARDED -> "tag muted";
            };
        }
    }

    /** A choice of a list. */
    public record Option(long id, String name) {}

    /** A column of the table, explained. */
    public record Field(String label, boolean required, String help, String aliases) {}
}
