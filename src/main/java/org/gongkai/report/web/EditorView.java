package org.gongkai.report.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gongkai.report.application.CasesBehind.Behind;
import org.gongkai.report.application.CheckedDraft;
import org.gongkai.report.application.ComposedReport;
import org.gongkai.report.domain.making.AnnualReport;
import org.gongkai.report.domain.making.CopiedPassages;
import org.gongkai.report.domain.making.CopiedPassages.Passage;
import org.gongkai.report.domain.making.Manuscripts;
import org.gongkai.report.domain.making.Scope;
import org.gongkai.report.domain.text.Paragraph;
import org.jspecify.annotations.Nullable;

/**
 * The page a report is written on.
 *
 * @param composed as it stands in the fields, saved or not
 * @param behind cases behind what was found, by the key of the finding
 * @param scopes what the report may count
 * @param figures what may be inserted
 * @param last last year's report; null when there is none
 * @param theirs what somebody else saved meanwhile; null when nobody did
 */
public record EditorView(ComposedReport composed, int version, CheckedDraft checked, Map<String, Behind> behind,
        ReportLinks links, List<Scope> scopes, FoundFigures figures, String query, @Nullable ComposedReport last,
        @Nullable Manuscripts theirs) {
    private static final String PREAMBLE = "引言";

    /** A field, what it comes out as, and last year's chapter. @param field its name in the form */
    public record Part(String field, String heading, String text, List<Paragraph> written, boolean hasTables,
            List<List<Passage>> before, String beforeText) {}

    public AnnualReport report() {
        return composed.report();
    }

    public List<Part> parts() {
        var copies = new CopiedPassages(composed.paragraphs());
        var texts = report().texts();
        var lastTexts = last == null ? null : last.report().texts();
        var parts = new ArrayList<Part>();
        parts.add(new Part("preamble", PREAMBLE, texts.preamble(), composed.preamble().paragraphs(), false,
                last == null ? List.of() : marked(last.preamble().paragraphs(), copies),
                lastTexts == null ? "" : lastTexts.preamble()));
        for (var part : composed.chapters()) {
            int number = part.chapter().number();
            parts.add(new Part("chapter-" + number, part.chapter().heading(), texts.chapter(number),
                    part.text().paragraphs(), !part.tables().isEmpty(), before(number, copies),
                    lastTexts == null || number > lastTexts.chapters().size() ? "" : lastTexts.chapter(number)));
        }
        return parts;
    }

    private List<List<Passage>> before(int chapter, CopiedPassages copies) {
        return last == null ? List.of()
                : last.chapters()
                        .stream()
                        .filter(part -> part.chapter().number() == chapter)
                        .flatMap(part -> marked(part.text().paragraphs(), copies).stream())
                        .toList();
    }

    private static List<List<Passage>> marked(List<Paragraph> paragraphs, CopiedPassages copies) {
        return paragraphs.stream().map(copies::of).toList();
    }

    /** How many lines a field shows. */
    public static int lines(String text) {
        return Math.max(3, Math.min(22, text.length() / 38 + (int) text.lines().count()));
    }
}
