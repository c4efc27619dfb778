package org.gongkai.request.intake.web;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.gongkai.law.BadInput;
import org.gongkai.organ.OrganId;
import org.gongkai.request.intake.domain.FeaturePrompt;
import org.gongkai.request.intake.domain.FeaturePrompts;
import org.jspecify.annotations.Nullable;

/** The sheet of questions as typed: a row a question, an emptied row takes its question away. */
public record FeaturePromptsForm(List<Row> rows, int version) {
    public static final int MOST = 6;

    public record Row(@Nullable String key, @Nullable String label, @Nullable String hint, @Nullable Boolean required) {
        public static final Row BLANK = new Row("", "", "", false);

        public String text(@Nullable String typed) {
            return typed == null ? "" : typed.strip();
        }

        public boolean isRequired() {
            return Boolean.TRUE.equals(required);
        }

        boolean isBlank() {
            return text(label).isEmpty() && text(hint).isEmpty();
        }
    }

    public FeaturePromptsForm(@Nullable List<Row> rows, int version) {
        this.rows = rows == null ? List.of() : List.copyOf(rows);
        this.version = version;
    }

    static FeaturePromptsForm of(FeaturePrompts.Sheet sheet) {
        return new FeaturePromptsForm(sheet.prompts()
                .stream()
                .map(each -> new Row(each.key(), each.label(), each.hint(), each.required()))
                .toList(), sheet.version());
    }

    /** As many rows as can be filled in. */
    public List<Row> shown() {
        return IntStream.range(0, MOST).mapToObj(at -> at < rows.size() ? rows.get(at) : Row.BLANK).toList();
    }

    FeaturePrompts.Sheet sheet(OrganId organ, Map<String, String> wrong) {
        var prompts = new ArrayList<FeaturePrompt>();
        var keys = new HashSet<String>();
        for (int at = 0; at < Math.min(MOST, rows.size()); at++) {
            var row = rows.get(at);
            if (!row.isBlank()) {
                read(row, at, keys, wrong, prompts);
            }
        }
        return new FeaturePrompts.Sheet(organ, prompts, version);
    }

    private static void read(Row row, int at, Set<String> keys, Map<String, String> wrong, List<FeaturePrompt> into) {
        try {
            into.add(new FeaturePrompt(key(row, keys), row.text(row.label()), row.text(row.hint()), row.isRequired()));
        } catch (BadInput refused) {
            refused.fields().forEach((field, message) -> wrong.put("rows[%d].%s".formatted(at, field), message));
        }
    }

    /** Kept from before, or the first that is free. */
    private static String key(Row row, Set<String> taken) {
        var key = row.text(row.key());
        for (int n = 1; !key.matches("f[1-9]\\d?") || !taken.add(key); n++) {
            key = "f" + n;
        }
        return key;
    }
}
