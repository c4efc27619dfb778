package org.gongkai.report.web;

import java.util.List;
import java.util.Map;
import org.gongkai.report.application.CasesBehind.Behind;
import org.gongkai.report.application.CheckedDraft;
import org.gongkai.report.application.ComposedReport;
import org.gongkai.report.domain.making.AnnualReport;
import org.gongkai.report.domain.making.Manuscripts;
import org.gongkai.report.domain.making.Scope;
import org.jspecify.annotations.Nullable;

/**
 * The page a report is written on.
 *
 * @param texts as they stand in the fields
 * @param behind cases behind what was found, by the key of the finding
 * @param figures what may be inserted
 * @param last last year's report; null when there is none
 * @param copied sentences that stand in last year's too
 * @param theirs what somebody else saved meanwhile; null when nobody did
 */
public record EditorView(ComposedReport composed, Manuscripts texts, int version, CheckedDraft checked,
        Map<String, Behind> behind, ReportLinks links, List<InsertableFigure> figures, String query,
        @Nullable ComposedReport last, List<String> copied,
        @Nullable Manuscripts theirs) {
    public AnnualReport report() {
        return composed.report();
    }

    public List<Scope> scopes() {
        return List.of(Scope.values());
    }

    /** How many lines a field shows. */
    public static int lines(String text) {
        return Math.max(3, Math.min(22, text.length() / 38 + (int) text.lines().count()));
    }
}
