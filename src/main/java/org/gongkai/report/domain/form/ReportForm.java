package org.gongkai.report.domain.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An official form of the annual report.
 *
 * @param id such as F60
 * @param basis the document that prescribes it
 * @param firstYear first report year it is for
 * @param lastYear null while it is in force
 */
public record ReportForm(String id, String name, String basis, int firstYear, @Nullable Integer lastYear,
        List<Chapter> chapters, List<Filing> filings, List<FormTable> tables, List<Identity> identities) {
    public ReportForm {
        chapters = List.copyOf(chapters);
        filings = List.copyOf(filings);
        tables = List.copyOf(tables);
        identities = List.copyOf(identities);
    }

    public boolean isFor(int reportYear) {
        return reportYear >= firstYear && (lastYear == null || reportYear <= lastYear);
    }

    public FormTable table(String key) {
        return tables.stream()
                .filter(table -> table.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(id + " has no table " + key));
    }

    /** All its numbers, in the order they are printed. */
    public Map<CellRef, FormCell> cells() {
        return tables.stream()
                .flatMap(table -> table.cells().stream())
                .collect(Collectors.toMap(FormCell::ref, cell -> cell, (a, b) -> a, LinkedHashMap::new));
    }

    public Optional<FormCell> find(CellRef ref) {
        return tables.stream()
                .filter(table -> table.key().equals(ref.table()))
                .findFirst()
                .flatMap(table -> table.find(ref.row(), ref.column()));
    }

    /** For people: 表三 一、本年新收政府信息公开申请数量·总计. */
    public String label(CellRef ref) {
        return find(ref).map(cell -> table(ref.table()).name() + "“" + cell.label() + "”").orElse(ref.toString());
    }

    public Filing filing(Filing.Filer filer) {
        return filings.stream()
                .filter(filing -> filing.filer() == filer)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(id + " has no date for " + filer));
    }

    /** The report years it is for, in words: 2019—2020. */
    public String years() {
        return lastYear == null ? firstYear + "年起" : firstYear + "—" + lastYear + "年";
    }
}
