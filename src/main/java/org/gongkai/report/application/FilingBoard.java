package org.gongkai.report.application;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gongkai.calendar.WorkCalendars;
import org.gongkai.calendar.YearNotAnnounced;
import org.gongkai.identity.OrganScope;
import org.gongkai.organ.Organ;
import org.gongkai.organ.OrganId;
import org.gongkai.organ.OrganKind;
import org.gongkai.organ.Organs;
import org.gongkai.report.domain.form.Filing;
import org.gongkai.report.domain.form.Filing.Filer;
import org.gongkai.report.domain.form.ReportForms;
import org.gongkai.report.domain.making.AnnualReport;
import org.gongkai.report.domain.making.AnnualReports;
import org.gongkai.report.domain.making.Stage;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who has to file by when, and how far each has come (条例 §49). */
@Service
@Transactional(readOnly = true)
public class FilingBoard {
    /** From so many days before it is due a report is asked for. */
    private static final int PRESSING_DAYS = 31;
    private final AnnualReports reports;
    private final ReportForms forms;
    private final WorkCalendars calendars;
    private final Organs organs;
    private final Clock clock;

    FilingBoard(AnnualReports reports, ReportForms forms, WorkCalendars calendars, Organs organs, Clock clock) {
        this.reports = reports;
        this.forms = forms;
        this.calendars = calendars;
        this.organs = organs;
        this.clock = clock;
    }

    /**
     * A filer with its duty of a year.
     *
     * @param due the day the Regulation names
     * @param aim the last working day up to it: a fixed date does not move, so this is the day to aim at
     * @param report its newest edition; null while nobody has begun
     */
    public record Line(Organ organ, LocalDate due, LocalDate aim, String basis, @Nullable AnnualReport report,
            LocalDate today, boolean publishedInTime) {
        public boolean isLate() {
            return !isPublished() && today.isAfter(due);
        }

        public boolean isPublished() {
            return report != null && report.stage() == Stage.PUBLISHED;
        }

        public String state() {
            return report == null ? "未开始" : report.stage().term();
        }

        public long daysLeft() {
            return today.until(aim, ChronoUnit.DAYS);
        }

        /** Not handed in yet, or given back. */
        public boolean isWithAuthor() {
            return report == null || report.stage() == Stage.DRAFTING || report.stage() == Stage.RETURNED;
        }

        /** Due within a month, or overdue. */
        public boolean isPressing() {
            return !isPublished() && daysLeft() <= PRESSING_DAYS;
        }
    }

    /** Empty for a year without a form. */
    public List<Line> of(int year, OrganScope scope) {
        var known = reports.ofYear(year).stream().collect(Collectors.toMap(AnnualReport::organ, report -> report));
        return forms.forYear(year)
                .map(form -> organs.disclosing()
                        .stream()
                        .filter(organ -> organ.kind() != OrganKind.VILLAGE && scope.covers(organ.id()))
                        .map(organ -> line(organ, form.filing(filer(organ.kind())), year, known))
                        .toList())
                .orElse(List.of());
    }

    /** The same, narrowed. @param state null for all @param words part of a name; empty for all */
    public List<Line> of(int year, OrganScope scope, @Nullable FilingState state, String words) {
        return of(year, scope).stream()
                .filter(line -> state == null || state.holdsFor(line))
                .filter(line -> line.organ().name().contains(words.strip()))
                .toList();
    }

    private Line line(Organ organ, Filing filing, int year, Map<OrganId, AnnualReport> known) {
        var due = filing.dueFor(year);
        var report = known.get(organ.id());
        var published = report == null ? null : report.published();
        return new Line(organ, due, aim(due), filing.basis(), report, LocalDate.now(clock), published != null
                && !LocalDate.ofInstant(published.at(), clock.getZone()).isAfter(due));
    }

    private LocalDate aim(LocalDate due) {
        try {
            return calendars.local().lastOnOrBefore(due);
        } catch (YearNotAnnounced notYet) {
            return due;
        }
    }

    static Filer filer(OrganKind kind) {
        return switch (kind) {
            case COUNTY -> Filer.GOVERNMENT;
            case TOWNSHIP -> Filer.TOWNSHIP;
            case DEPARTMENT, INSTITUTION, VERTICAL, VILLAGE, OTHER -> Filer.DEPARTMENT;
        };
    }
}
