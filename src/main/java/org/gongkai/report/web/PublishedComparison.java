package org.gongkai.report.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongkai.report.domain.form.CellRef;
import org.gongkai.report.domain.form.CellValue;
import org.gongkai.report.domain.form.ReportTables;

/** What published reports say, side by side: the units of a year, or a unit through the years. */
public record PublishedComparison(String title, List<Row> rows, String csv) {
    /** What is compared: a number both forms have, or a sum of such. */
    static final List<Column> COLUMNS = List.of(column("新收申请", "3.R1.T"), column("上年结转", "3.R2.T"),
            column("予以公开", "3.A.T"), column("部分公开", "3.B.T"), column("不予公开", "3.C1.T", "3.C2.T", "3.C3.T", "3.C4.T",
                    "3.C5.T", "3.C6.T", "3.C7.T", "3.C8.T"),
            column("无法提供", "3.D1.T", "3.D2.T", "3.D3.T"), column("不予处理", "3.E1.T", "3.E2.T", "3.E3.T", "3.E4.T",
                    "3.E5.T"),
            column("办理结果总计", "3.G.T"), column("结转下年度", "3.R4.T"), column("行政复议", "4.review.total"),
            column("行政诉讼", "4.direct.total", "4.after-review.total"));

    public PublishedComparison {
        rows = List.copyOf(rows);
    }

    public List<String> headings() {
        return COLUMNS.stream().map(Column::label).toList();
    }

    private static Column column(String label, String... cells) {
        return new Column(label, Stream.of(cells).map(CellRef::parse).toList());
    }

    record Column(String label, List<CellRef> cells) {
        /** Empty where the report has no such number: nothing stated is not nought. */
        private Value of(ReportTables tables, String open) {
            var numbers = cells.stream().map(tables::number).flatMap(Optional::stream).toList();
            String shown = numbers.size() < cells.size() ? ""
                    : CellValue.plain(numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add));
            return new Value(label, shown, cells.size() == 1 ? open + "/shuju?cell=" + cells.getFirst() : open);
        }
    }

    /** @param link where the number opens */
    public record Value(String label, String shown, String link) {}

    /** @param name of the unit, or the year */
    public record Row(String name, String open, List<Value> values) {
        static Row of(String name, String open, ReportTables tables) {
            return new Row(name, open, COLUMNS.stream().map(column -> column.of(tables, open)).toList());
        }
    }
}
