package org.gongkai.report.domain.form;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** All forms known, oldest first. */
public record ReportForms(List<ReportForm> all) {
    public ReportForms {
        all = all.stream().sorted(Comparator.comparingInt(ReportForm::firstYear)).toList();
    }

    /** The form a report year must use, the newer where two claim it; none before there were forms. */
    public Optional<ReportForm> forYear(int reportYear) {
        return all.reversed().stream().filter(form -> form.isFor(reportYear)).findFirst();
    }

    public ReportForm get(String id) {
        return all.stream()
                .filter(form -> form.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no form " + id));
    }

    public ReportForm latest() {
        return all.getLast();
    }
}
