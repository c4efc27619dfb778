package org.gongkai.report.domain.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.gongkai.report.Checking;
import org.gongkai.report.Clerk;
import org.gongkai.report.Forms;
import org.gongkai.report.Tables;
import org.gongkai.report.domain.check.Finding;
import org.gongkai.report.domain.form.ReportForm;
import org.gongkai.report.domain.form.ReportTables;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A right report, however it was written down, is read to the last cell and gives no error. */
class VariantsTest {
    static Stream<Arguments> everyStyleOfBothForms() {
        return Clerk.styles()
                .values()
                .stream()
                .flatMap(style -> Stream.of(Arguments.of(style, Forms.F60, 2019),
                        Arguments.of(style, Forms.F30, 2023)));
    }

    @ParameterizedTest(name = "{0}, {2}")
    @MethodSource("everyStyleOfBothForms")
    void aRightReportIsReadWholeAndGivesNoError(Clerk.Style style, ReportForm form, int year) {
        var tables = Tables.filled(form, 11);

        var report = Checking.read(style.write().apply(new Clerk(form, year, tables)));

        assertThat(report.organ()).isEqualTo("某某县某某局");
        assertThat(report.year()).isEqualTo(year);
        assertThat(report.form().id()).isEqualTo(form.id());
        assertThat(report.formByLabels()).isTrue();
        assertThat(different(tables, report.tables())).isEmpty();
        assertThat(Checking.check(report).findings()).filteredOn(Finding::isError).isEmpty();
    }

    /** Cells read otherwise than written; a nought may come back as a blank. */
    private static Map<String, String> different(ReportTables written, ReportTables read) {
        var different = new TreeMap<String, String>();
        written.cells().forEach((ref, value) -> {
            var found = read.find(ref);
            boolean same = found.isPresent() && (found.get().isBlank()
                    ? value.number().signum() == 0
                    : value.number()
                            .compareTo(found.get().number() == null ? BigDecimal.valueOf(-1)
                                    : found.get()
                                            .number()) == 0);
            if (!same) {
                different.put(ref.toString(),
                        value.shown() + " read as " + found.map(v -> v.kind() + " " + v.text())
                                .orElse(
                                        "nothing"));
            }
        });
        return different;
    }
}
