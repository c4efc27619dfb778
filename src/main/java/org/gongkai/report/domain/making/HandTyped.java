package org.gongkai.report.domain.making;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gongkai.report.domain.check.Finding;
import org.gongkai.report.domain.check.Quote;
import org.gongkai.report.domain.form.CellValue;
import org.gongkai.report.domain.form.ReportForm;
import org.gongkai.report.domain.form.ReportTables;
import org.gongkai.report.domain.form.Severity;
import org.gongkai.report.domain.text.Paragraph;
import org.gongkai.report.domain.text.Piece;

/**
 * Numbers typed by hand where a figure could be bound: they stay when the records change. One that says something else than the
 * figure its words name is a contradiction already.
 */
public final class HandTyped {
    private static final Pattern NUMBER = Pattern.compile(
            "(?<![\\d.〔第])(\\d+(?:\\.\\d+)?)\\s*(?<about>余|多)?(?<unit>条|件|项|个|人次|次|万元|元|%)");
    private static final Pattern CLAUSE_ENDS = Pattern.compile("[，。；：！？,;]");
    /** Words of another year or of no year: then the number is not this year's figure. */
    private static final Pattern OTHER_TIME = Pattern.compile("上年|去年|上一年|累计|截至|以来|计划|目标|力争|下年|明年");
    private static final BigDecimal WORTH_BINDING = BigDecimal.valueOf(5);
    private static final String CONTRADICTS = "CONTRADICTS_FIGURE";
    private final ReportTables tables;
    private final ReportForm form;
    private final int year;
    private final KnownFigures known;

    /** The figures counted here that a clause names by their words; the best named first. */
    @FunctionalInterface
    public interface KnownFigures {
        List<Known> namedIn(String clause, String unit);
    }

    /** @param value in the unit it was asked for */
    public record Known(String label, BigDecimal value) {}

    public HandTyped(ReportTables tables, ReportForm form, int year, KnownFigures known) {
        this.tables = tables;
        this.form = form;
        this.year = year;
        this.known = known;
    }

    public List<Finding> findings(List<Paragraph> text) {
        var findings = new ArrayList<Finding>();
        for (var paragraph : text) {
            int at = 0;
            String all = String.join("", paragraph.pieces().stream().map(Piece::text).toList());
            for (var piece : paragraph.pieces()) {
                if (!piece.isFigure()) {
                    typed(piece.text(), at, all, text, findings);
                }
                at += piece.text().length();
            }
        }
        return findings;
    }

    /** Only those that say something else than what is counted here: for words that cannot be bound. */
    public List<Finding> contradictions(List<Paragraph> text) {
        return findings(text).stream().filter(finding -> CONTRADICTS.equals(finding.code())).toList();
    }

    private void typed(String words, int at, String all, List<Paragraph> text, List<Finding> findings) {
        var numbers = NUMBER.matcher(words);
        while (numbers.find()) {
            var number = new BigDecimal(numbers.group(1));
            var quote = new Quote("", all, at + numbers.start(), at + numbers.end());
            var named = numbers.group("about") != null ? Optional.<Known>empty()
                    : named(all, at + numbers.start(), numbers.group("unit"), number);
            if (named.isPresent() && named.get().value().compareTo(number) != 0) {
                findings.add(contradiction(numbers.group(), named.get(), quote));
            } else {
                String same = named.map(Known::label).orElseGet(() -> sameAs(number, numbers.group(1), text));
                findings.add(typedByHand(numbers.group(), same, quote));
            }
        }
    }

    private static Finding contradiction(String words, Known figure, Quote quote) {
        return Finding.ofText("HAND_TYPED", CONTRADICTS, Severity.WARNING,
                "“%s”是手工填写的数字，与“%s”的现值 %s 不一致，请核实；在线编写的正文请改用“插入数据”。".formatted(words, figure.label(),
                        CellValue.plain(figure
                                .value())),
                List.of(quote));
    }

    private static Finding typedByHand(String words, String same, Quote quote) {
        return Finding.ofText("HAND_TYPED", null, Severity.INFO, same.isEmpty()
                ? "“%s”是手工填写的数字，没有绑定数据，记录变化时不会跟着变。".formatted(words)
                : "“%s”是手工填写的数字，与%s相同，建议改用“插入数据”。".formatted(words, same), List.of(quote));
    }

    /** The figure the words before a number name: one of the same value if there is, otherwise the one named best. */
    private Optional<Known> named(String all, int at, String unit, BigDecimal number) {
        String clause = clauseBefore(all, at);
        boolean ofThisYear = !OTHER_TIME.matcher(clause).find() && !clause.replace(year + "年", "")
                .matches(
                        ".*20\\d\\d年.*");
        var figures = ofThisYear ? known.namedIn(clause, unit) : List.<Known>of();
        return figures.stream()
                .filter(figure -> figure.value().compareTo(number) == 0)
                .findFirst()
                .or(() -> figures.stream().findFirst());
    }

    private static String clauseBefore(String all, int at) {
        var parts = CLAUSE_ENDS.split(all.substring(0, at), -1);
        return parts[parts.length - 1];
    }

    /** The cell or bound figure with the same value; empty when there is none, or when the number is too common to tell. */
    private String sameAs(BigDecimal number, String written, List<Paragraph> text) {
        if (number.compareTo(WORTH_BINDING) < 0) {
            return "";
        }
        var cells = tables.cells()
                .entrySet()
                .stream()
                .filter(cell -> cell.getValue().number() != null && cell.getValue().number().compareTo(number) == 0)
                .map(cell -> form.label(cell.getKey()));
        return Stream.concat(cells, boundAs(written, text)).findFirst().orElse("");
    }

    private static Stream<String> boundAs(String written, List<Paragraph> text) {
        return text.stream()
                .flatMap(paragraph -> paragraph.pieces().stream())
                .filter(piece -> piece.text().equals(written))
                .flatMap(piece -> Stream.ofNullable(piece.figure()))
                .map(figure -> "数据 " + figure.metric());
    }
}
