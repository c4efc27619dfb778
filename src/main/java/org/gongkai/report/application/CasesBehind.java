package org.gongkai.report.application;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongkai.identity.Officer;
import org.gongkai.report.application.CheckedDraft.Item;
import org.gongkai.report.domain.check.Finding;
import org.gongkai.report.domain.check.FoundCell;
import org.gongkai.report.domain.form.CellRef;
import org.gongkai.report.domain.form.Identity;
import org.gongkai.report.domain.form.Identity.Relation;
import org.gongkai.report.domain.form.ReportForm;
import org.gongkai.report.domain.form.ReportForms;
import org.gongkai.report.domain.form.Sum;
import org.gongkai.report.domain.making.AnnualReport;
import org.gongkai.statistics.FigureQuery;
import org.gongkai.statistics.Figures;
import org.gongkai.statistics.RecordAccess;
import org.gongkai.statistics.RecordRow;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The cases behind the cells a finding names, and, where two sums should be equal, those that stand on one side only: these are
 * the ones to look at.
 */
@Service
@Transactional(readOnly = true)
public class CasesBehind {
    /** Findings looked into; beyond these something else is wrong than single cases. */
    private static final int MOST_FINDINGS = 12;
    private static final int CELLS = 8;
    private static final int SHOWN = 5;
    /** Records compared on each side of a sum; more say nothing a person could follow. */
    private static final int COMPARED = 2_000;
    private final Figures figures;
    private final RecordAccess access;
    private final ComputingTables tables;
    private final ReportForms forms;

    CasesBehind(Figures figures, RecordAccess access, ComputingTables tables, ReportForms forms) {
        this.figures = figures;
        this.access = access;
        this.tables = tables;
        this.forms = forms;
    }

    /**
     * @param cells those of the finding that are counted here
     * @param onlyLeft records that count on the left of a sum and not on its right
     */
    public record Behind(List<OfCell> cells, List<RecordRow> onlyLeft, List<RecordRow> onlyRight) {
        public Behind {
            cells = List.copyOf(cells);
            onlyLeft = onlyLeft.stream().limit(SHOWN).toList();
            onlyRight = onlyRight.stream().limit(SHOWN).toList();
        }
    }

    /** @param records the first of them; empty when there are none, or when this officer may not open them */
    public record OfCell(FoundCell cell, List<RecordRow> records, boolean more) {
        public OfCell {
            records = List.copyOf(records);
        }
    }

    /** By the finding's key. */
    public Map<String, Behind> of(AnnualReport report, CheckedDraft checked, Officer officer) {
        var form = forms.get(report.form());
        var behind = new LinkedHashMap<String, Behind>();
        checked.items()
                .stream()
                .filter(item -> item.finding().cells().stream().anyMatch(cell -> isCounted(report, form, cell)))
                .limit(MOST_FINDINGS)
                .forEach(item -> behind.put(item.key(), behind(report, form, item, officer)));
        return behind;
    }

    private boolean isCounted(AnnualReport report, ReportForm form, FoundCell cell) {
        return !cell.previous() && !queries(report, form, cell.ref()).isEmpty();
    }

    private Behind behind(AnnualReport report, ReportForm form, Item item, Officer officer) {
        var finding = item.finding();
        var cells = finding.cells()
                .stream()
                .filter(cell -> isCounted(report, form, cell))
                .limit(CELLS)
                .map(cell -> ofCell(report, form, cell, officer))
                .toList();
        return equality(form, finding).map(place -> {
            var left = records(report, form, place.identity(), place.identity().left(), place.along(), officer);
            var right = records(report, form, place.identity(), place.identity().right(), place.along(), officer);
            return new Behind(cells, without(left, right), without(right, left));
        }).orElseGet(() -> new Behind(cells, List.of(), List.of()));
    }

    private OfCell ofCell(AnnualReport report, ReportForm form, FoundCell cell, Officer officer) {
        var rows = rows(queries(report, form, cell.ref()), officer, SHOWN + 1);
        return new OfCell(cell, rows.stream().limit(SHOWN).toList(), rows.size() > SHOWN);
    }

    private List<FigureQuery> queries(AnnualReport report, ReportForm form, CellRef cell) {
        return tables.behind(form, cell, report.counts(), report.year());
    }

    private List<RecordRow> rows(List<FigureQuery> queries, Officer officer, int limit) {
        return queries.stream()
                .filter(query -> access.opens(officer, query))
                .flatMap(query -> figures.records(query, null, limit).items().stream())
                .limit(limit)
                .toList();
    }

    private record Place(Identity identity, String along) {}

    /** The equality within this year's report that a finding says is broken. */
    private static Optional<Place> equality(ReportForm form, Finding finding) {
        return form.identities()
                .stream()
                .filter(identity -> identity.rule().equals(finding.rule()) && identity.relation() == Relation.EQUAL
                        && !identity.needsPrevious())
                .flatMap(identity -> along(identity, finding).map(along -> new Place(identity, along)))
                .findFirst();
    }

    private static Stream<String> along(Identity identity, Finding finding) {
        var first = identity.left().terms().getFirst();
        return finding.cells()
                .stream()
                .limit(1)
                .map(FoundCell::ref)
                .map(ref -> identity.every() == Identity.Every.COLUMN ? ref.column() : ref.row())
                .filter(along -> identity.cell(first, along).equals(finding.cells().getFirst().ref()));
    }

    private List<RecordRow> records(AnnualReport report, ReportForm form, Identity identity, Sum sum, String along,
            Officer officer) {
        var records = new ArrayList<RecordRow>();
        for (var term : sum.terms()) {
            records.addAll(rows(queries(report, form, identity.cell(term, along)), officer, COMPARED + 1));
        }
        return records;
    }

    /** As many times as it stands on this side more than on the other. */
    private static List<RecordRow> without(List<RecordRow> some, List<RecordRow> others) {
        var rest = new ArrayList<>(others.stream().map(CasesBehind::identity).toList());
        return some.size() > COMPARED || rest.size() > COMPARED ? List.of()
                : some.stream().filter(row -> !rest.remove(identity(row))).toList();
    }

    private static String identity(RecordRow row) {
        return row.url() == null ? row.title() : row.url();
    }
}
