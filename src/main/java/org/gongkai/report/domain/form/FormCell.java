package org.gongkai.report.domain.form;

import java.math.BigDecimal;
import java.util.stream.Collectors;
import org.gongkai.report.domain.form.Heading.Path;
import org.jspecify.annotations.Nullable;

/**
 * A number's place on the form with the labels that name it.
 *
 * @param row null in a table of a single line, where the columns' group names the row
 */
public record FormCell(CellRef ref, @Nullable Path row, Path column) {
    /** For people: 一、本年新收政府信息公开申请数量·总计. */
    public String label() {
        return rowLabel() + "·" + column.leaf().label();
    }

    public String rowLabel() {
        return row == null ? column.headings()
                .subList(0, column.headings().size() - 1)
                .stream()
                .map(Heading::label)
                .collect(Collectors.joining("·")) : nested(row);
    }

    /** 3.其他 says nothing without （六）其他处理; 一、本年新收… needs nothing before it. */
    private static String nested(Path row) {
        var headings = row.headings();
        return headings.size() > 2
                ? headings.get(headings.size() - 2).label() + row.leaf().label()
                : row.leaf().label();
    }

    public String columnLabel() {
        return column.leaf().label();
    }

    /** A number as it is printed here: a change with its sign, an amount with its unit where the heading names none. */
    public String shown(BigDecimal number) {
        String plain = CellValue.plain(number);
        String sign = column.leaf().signed() && number.signum() > 0 ? "+" : "";
        String unit = unit();
        return sign + plain + (unit == null || column.leaf().label().contains(unit) ? "" : unit);
    }

    /** What stands in the cell; empty when nothing does. */
    public String shown(ReportTables numbers) {
        return numbers.find(ref).map(value -> value.number() == null ? value.text() : shown(value.number())).orElse("");
    }

    public @Nullable String unit() {
        return column.leaf().unit();
    }
}
