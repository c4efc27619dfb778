package org.gongkai.report.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.gongkai.law.BadInput;
import org.gongkai.report.domain.form.ReportForms;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The report years a page may be asked for: from the first that has a form to the present one. */
@Component
class ReportYears {
    private final ReportForms forms;
    private final Clock clock;

    ReportYears(ReportForms forms, Clock clock) {
        this.forms = forms;
        this.clock = clock;
    }

    /** Newest first. */
    List<Integer> all() {
        return IntStream.rangeClosed(forms.all().getFirst().firstYear(), LocalDate.now(clock).getYear())
                .boxed()
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    /** Last year, unless another one is asked for: it is last year that is reported on. */
    int asked(@Nullable String year) {
        return year == null || year.isBlank() ? LocalDate.now(clock).getYear() - 1 : of(year);
    }

    static int of(String year) {
        if (!year.matches("2\\d{3}")) {
            throw new BadInput("year", "年份应为四位数字。");
        }
        return Integer.parseInt(year);
    }
}
