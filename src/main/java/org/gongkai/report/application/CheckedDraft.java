package org.gongkai.report.application;

import java.util.List;
import java.util.Map;
import org.gongkai.report.domain.check.Finding;
import org.gongkai.report.domain.check.Unchecked;
import org.gongkai.report.domain.form.Severity;
import org.jspecify.annotations.Nullable;

/** What the checks say about a report in work. */
public record CheckedDraft(List<Item> items, List<Unchecked> unchecked) {
    public CheckedDraft {
        items = List.copyOf(items);
        unchecked = List.copyOf(unchecked);
    }

    /**
     * A finding with the explanation given for it.
     *
     * @param key the same for the same finding as long as it stands
     */
    public record Item(String key, Finding finding, @Nullable String explanation) {
        /** Errors always block; warnings until they are explained. */
        public boolean blocks() {
            return finding.isError() || finding.severity() == Severity.WARNING && explanation == null;
        }
    }

    public long blocks() {
        return items.stream().filter(Item::blocks).count();
    }

    static String key(Finding finding) {
        String where = finding.cells().isEmpty()
                ? finding.quotes().stream().map(quote -> quote.sentence()).findFirst().orElse(finding.message())
                : finding.cells().stream().map(cell -> cell.ref().toString()).toList().toString();
        return finding.rule() + "-" + Integer.toHexString(where.hashCode());
    }

    static CheckedDraft of(List<Finding> findings, List<Unchecked> unchecked, Map<String, String> explanations) {
        return new CheckedDraft(findings.stream()
                .map(finding -> new Item(key(finding), finding, explanation(
                        explanations, key(finding))))
                .toList(), unchecked);
    }

    private static @Nullable String explanation(Map<String, String> explanations, String key) {
        String given = explanations.getOrDefault(key, "").strip();
        return given.isEmpty() ? null : given;
    }
}
