package org.gongkai.report.application;

import java.time.Clock;
import java.time.LocalDate;
import org.gongkai.file.Manuscript;
import org.gongkai.file.PrintForm;
import org.gongkai.file.Typesetting;
import org.springframework.stereotype.Service;

/** A report as PDF, DOCX or OFD. */
@Service
public class PrintingReports {
    private final Typesetting typesetting;
    private final Clock clock;

    PrintingReports(Typesetting typesetting, Clock clock) {
        this.typesetting = typesetting;
        this.clock = clock;
    }

    public byte[] print(ComposedReport report, PrintForm form) {
        var signed = report.report().signed();
        var date = signed == null ? LocalDate.now(clock) : LocalDate.ofInstant(signed.at(), clock.getZone());
        return typesetting.set(new Manuscript(report.title(), report.organ(), date, Manuscript.Layout.OFFICIAL,
                ReportHtml.printed(report)), form);
    }
}
