package org.gongkai.report.domain.making;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.gongkai.report.domain.check.Finding;
import org.gongkai.report.domain.check.Quote;
import org.gongkai.report.domain.form.CellRef;
import org.gongkai.report.domain.form.ReportForm;
import org.gongkai.report.domain.form.ReportTables;
import org.gongkai.report.domain.form.Severity;
import org.gongkai.report.domain.text.Paragraph;
import org.gongkai.report.domain.text.Piece;
import org.gongkai.statistics.FigureQuery;

/** Numbers typed by hand where a figure could be bound: they stay when the records change. */
public final class HandTyped {
    private static final Pattern NUMBER = Pattern.compile(
            "(?<![\\d.〔第])(\\d+(?:\\.\\d+)?)\\s*(?:余|多)?(?:条|件|项|个|次|人次|万元|元|%)");
    private static final BigDecimal WORTH_BINDING = BigDecimal.valueOf(5);

    private HandTyped() {}

    public static List<Finding> findings(List<Paragraph> text, ReportTables tables, ReportForm form) {
        var findings = new ArrayList<Finding>();
        for (var paragraph : text) {
            int at = 0;
            String all = String.join("", paragraph.pieces().stream().map(Piece::text).toList());
            for (var piece : paragraph.pieces()) {
                if (!piece.isFigure()) {
                    typed(piece.text(), at, all, text, tables, form, findings);
                }
                at += piece.text().length();
            }
        }
        return findings;
    }

    private static void typed(String words, int at, String all, List<Paragraph> text, ReportTables tables,
            ReportForm form, List<Finding> findings) {
        var numbers = NUMBER.matcher(words);
        while (numbers.find()) {
            String known = knownAs(new BigDecimal(numbers.group(1)), numbers.group(1), text, tables, form);
            var quote = new Quote("", all, at + numbers.start(), at + numbers.end());
            findings.add(Finding.ofText("HAND_TYPED", null, Severity.INFO, known.isEmpty()
                    ? "“%s”是手工填写的数字，没有绑定数据，记录变化时不会跟着变。".formatted(numbers.group())
                    : "“%s”是手工填写的数字，与%s相同，建议改用“插入数据”。".formatted(numbers.group(), known), List.of(quote)));
        }
    }

    /** The cell or bound figure with the same value; empty when there is none, or when the number is too common to tell. */
    private static String knownAs(BigDecimal number, String written, List<Paragraph> text, ReportTables tables,
            ReportForm form) {
        if (number.compareTo(WORTH_BINDING) < 0) {
            return "";
        }
        return tables.cells()
                .entrySet()
                .stream()
                .filter(cell -> cell.getValue().number() != null && cell.getValue().number().compareTo(number) == 0)
                .map(cell -> form.label((CellRef) cell.getKey()))
                .findFirst()
                .orElseGet(() -> text.stream()
                        .flatMap(paragraph -> paragraph.pieces().stream())
                        .filter(piece -> piece.isFigure() && piece.text().equals(written))
                        .map(Piece::figure)
                        .map(HandTyped::name)
                        .findFirst()
                        .orElse(""));
    }

    private static String name(FigureQuery figure) {
        return "数据 " + figure.metric();
    }
}
