package org.gongkai.report.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.gongkai.law.BadInput;
import org.gongkai.law.UnreadableFile;
import org.gongkai.report.domain.check.Checked;
import org.gongkai.report.domain.check.CheckedReport;
import org.gongkai.report.domain.check.Consolidation;
import org.gongkai.report.domain.check.Consolidation.Part;
import org.gongkai.report.domain.check.RecordCounts;
import org.gongkai.report.domain.check.ReportChecks;
import org.gongkai.report.domain.check.Suspect;
import org.gongkai.report.domain.check.TableSet;
import org.gongkai.report.domain.form.ReportForms;
import org.gongkai.report.domain.read.ReadReport;
import org.gongkai.report.domain.read.ReportReading;
import org.gongkai.report.domain.read.TwoTables;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Checks reports somebody sent: each for itself, against the year before where that was sent too, and as a whole. Keeps nothing. */
@Service
public class CheckingReports {
    private static final String NO_REPORT = "没有认出年度报告：既没有读到官方表格，也没有读到六个部分的标题。请上传年度报告的网页、Word 文件或全文。";

    /** A file with what was read from it, or why not. */
    private record Read(String name, @Nullable ReadReport report, @Nullable BadInput refusal) {}

    private final ReportForms forms;
    private final ReportReading reading;

    CheckingReports(ReportForms forms) {
        this.forms = forms;
        this.reading = new ReportReading(forms);
    }

    /** Which of how many is being read. */
    @FunctionalInterface
    public interface Progress {
        void reading(int number, int of, String name);
    }

    /**
     * @param earlier reports of the year before, matched by organ and year; reports of the same organ among {@code files} are too
     * @param consolidated whether the first report stands for all the others (RU-1)
     */
    public List<CheckedFile> check(List<SentFile> files, List<SentFile> earlier, boolean consolidated) {
        return check(files, earlier, consolidated, (number, of, name) -> {});
    }

    /** @param progress told of each file before it is read, which is what takes time */
    public List<CheckedFile> check(List<SentFile> files, List<SentFile> earlier, boolean consolidated,
            Progress progress) {
        var reports = new ArrayList<Read>();
        for (var file : files) {
            progress.reading(reports.size() + 1, files.size(), file.name());
            reports.add(read(file));
        }
        var others = new ArrayList<>(earlier.stream().map(this::read).toList());
        boolean onlyOne = reports.size() == 1 && others.size() == 1;
        others.addAll(reports);
        var checked = new ArrayList<CheckedFile>();
        for (var report : reports) {
            checked.add(check(report, onlyOne ? Optional.of(others.getFirst()) : before(report, others)));
        }
        if (consolidated && checked.size() > 1) {
            checked.set(0, consolidated(checked));
        }
        return checked;
    }

    private Read read(SentFile file) {
        if (file.refused() != null) {
            return new Read(file.name(), null, file.refused());
        }
        try {
            var report = reading.read(file.content(), file.name());
            return isReport(report) ? new Read(file.name(), report, null)
                    : new Read(file.name(), null, new UnreadableFile("file", NO_REPORT));
        } catch (BadInput unreadable) {
            return new Read(file.name(), null, unreadable);
        }
    }

    private static boolean isReport(ReadReport report) {
        boolean chapters = report.form().chapters().stream().anyMatch(c -> report.narrative().hasChapter(c.number()));
        return chapters || !report.tables().isEmpty() || !report.title().isEmpty();
    }

    private static Optional<Read> before(Read report, List<Read> others) {
        var read = report.report();
        if (read == null || read.organ() == null || read.year() == null) {
            return Optional.empty();
        }
        String organ = read.organ();
        int year = read.year() - 1;
        return others.stream().filter(other -> isOf(other.report(), organ, year)).findFirst();
    }

    private static boolean isOf(@Nullable ReadReport report, String organ, int year) {
        return report != null && organ.equals(report.organ()) && Objects.equals(report.year(), year);
    }

    private CheckedFile check(Read file, Optional<Read> earlier) {
        if (file.report() == null) {
            return CheckedFile.refused(file.name(), Objects.requireNonNull(file.refusal()));
        }
        var report = reportOf(file.report());
        var previous = earlier.map(Read::report).map(this::reportOf).orElse(null);
        var checked = Checked.all(ReportChecks.check(report, previous, RecordCounts.UNKNOWN),
                TwoTables.disagreeing(file.report()));
        var outcome = new CheckedFile.Outcome(file.report(), report, checked, Suspect.in(TableSet.of(report.form(),
                report.tables())));
        return new CheckedFile(file.name(), outcome, null, previous == null ? null : earlier.orElseThrow().name());
    }

    private CheckedReport reportOf(ReadReport read) {
        var due = read.year() == null ? null : forms.forYear(read.year()).orElse(null);
        return new CheckedReport(read.organ(), read.year(), read.form(), due, read.tables(), read.narrative());
    }

    private static CheckedFile consolidated(List<CheckedFile> files) {
        var whole = files.getFirst();
        if (whole.report() == null) {
            return whole;
        }
        var parts = files.stream().skip(1).filter(file -> file.report() != null).map(CheckingReports::part).toList();
        return new CheckedFile(whole.name(), whole.report().with(Consolidation.check(part(whole), parts)), null,
                whole.against());
    }

    private static Part part(CheckedFile file) {
        var report = Objects.requireNonNull(file.report()).report();
        String name = report.organ() == null ? file.name() : report.organ();
        return new Part(name, TableSet.of(report.form(), report.tables()));
    }
}
