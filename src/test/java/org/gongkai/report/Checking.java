package org.gongkai.report;

import java.nio.charset.StandardCharsets;
import org.gongkai.report.domain.check.Checked;
import org.gongkai.report.domain.check.CheckedReport;
import org.gongkai.report.domain.check.RecordCounts;
import org.gongkai.report.domain.check.ReportChecks;
import org.gongkai.report.domain.read.ReadReport;
import org.gongkai.report.domain.read.ReportReading;

/** Reads and checks a report the way the application does. */
public final class Checking {
    private static final ReportReading READING = new ReportReading(Forms.ALL);

    private Checking() {}

    public static ReadReport read(byte[] file) {
        return READING.read(file, "");
    }

    public static ReadReport read(String text) {
        return READING.read(text.getBytes(StandardCharsets.UTF_8), "");
    }

    public static Checked check(ReadReport report) {
        return ReportChecks.check(checked(report), null, RecordCounts.UNKNOWN);
    }

    public static Checked check(String text) {
        return check(read(text));
    }

    public static CheckedReport checked(ReadReport read) {
        var due = read.year() == null ? null : Forms.ALL.forYear(read.year()).orElse(null);
        return new CheckedReport(read.organ(), read.year(), read.form(), due, read.tables(), read.narrative());
    }
}
