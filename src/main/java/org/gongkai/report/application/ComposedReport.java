package org.gongkai.report.application;

import java.util.List;
import java.util.stream.Stream;
import org.gongkai.report.domain.form.Chapter;
import org.gongkai.report.domain.form.FormTable;
import org.gongkai.report.domain.form.ReportForm;
import org.gongkai.report.domain.form.ReportTables;
import org.gongkai.report.domain.making.AnnualReport;
import org.gongkai.report.domain.text.Paragraph;
import org.gongkai.report.domain.text.Problem;
import org.gongkai.report.domain.text.Writing.Written;

/** A report written out: texts with their figures, tables with their numbers. */
public record ComposedReport(AnnualReport report, ReportForm form, String organ, String title, ReportTables tables,
        Written preamble, List<Part> chapters) {
    public ComposedReport {
        chapters = List.copyOf(chapters);
    }

    /** A chapter with the tables that stand at its end. */
    public record Part(Chapter chapter, Written text, List<FormTable> tables) {}

    public List<Paragraph> paragraphs() {
        return Stream.concat(Stream.of(preamble), chapters.stream().map(Part::text))
                .flatMap(text -> text.paragraphs().stream())
                .toList();
    }

    public List<Problem> problems() {
        return Stream.concat(Stream.of(preamble), chapters.stream().map(Part::text))
                .flatMap(text -> text.problems().stream())
                .toList();
    }
}
