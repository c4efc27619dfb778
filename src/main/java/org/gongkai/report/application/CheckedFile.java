package org.gongkai.report.application;

import java.util.List;
import org.gongkai.law.BadInput;
import org.gongkai.report.domain.check.Checked;
import org.gongkai.report.domain.check.CheckedReport;
import org.gongkai.report.domain.check.Suspect;
import org.gongkai.report.domain.read.ReadReport;
import org.jspecify.annotations.Nullable;

/**
 * What came of one file.
 *
 * @param report null when it could not be read, for the reason in {@code refused}
 * @param against name of the file of the year before it was held against; null when there was none
 */
public record CheckedFile(String name, @Nullable Outcome report, @Nullable BadInput refused, @Nullable String against) {
    /** A report that was read and checked. */
    public record Outcome(ReadReport read, CheckedReport report, Checked checked, List<Suspect> suspects) {
        Outcome with(Checked more) {
            return new Outcome(read, report, Checked.all(checked, more), suspects);
        }
    }

    /** Why it could not be read, in words; empty when it was. */
    public String refusal() {
        return refused == null ? "" : String.join("；", refused.fields().values());
    }

    static CheckedFile refused(String name, BadInput why) {
        return new CheckedFile(name, null, why, null);
    }
}
