package org.gongkai.report.domain.check;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.report.domain.form.Severity;

/** The form its year asks for, and a period that is the report's own. */
final class YearCheck {
    private static final Pattern PERIOD = Pattern
            .compile("(?:自|从|期限|时限|时间)[^。]{0,12}?(20\\d\\d)年1月1日[^。]{0,10}?(20\\d\\d)年12月31日");

    /** Where next year's plans stand. */
    private static final int IMPROVEMENTS = 5;
    private static final Pattern OPENING = Pattern.compile("(?:[(（][一二三四五六七]+[)）][^。]{0,12}。?)?(20\\d\\d)年度?，");

    private YearCheck() {}

    static List<Finding> check(TextContext text) {
        var findings = new ArrayList<Finding>();
        period(text, findings);
        anotherYear(text, findings);
        return findings;
    }

    private static void period(TextContext text, List<Finding> findings) {
        Integer year = text.report().year();
        for (var sentence : text.sentences()) {
            var period = PERIOD.matcher(sentence.text());
            if (year != null && period.find() && !(period.group(1).equals(year.toString())
                    && period.group(2).equals(year.toString()))) {
                findings.add(Finding.ofText("WRONG_PERIOD", null, Severity.WARNING,
                        "这是 %d 年的报告，统计期限却写作 %s 年至 %s 年。".formatted(year, period.group(1), period.group(2)),
                        List.of(sentence.quote(period.start(), period.end())))
                        .expecting(year + "年1月1日至" + year + "年12月31日", period.group()));
            }
        }
    }

    /** A text that tells of another year and never of its own was copied. */
    private static void anotherYear(TextContext text, List<Finding> findings) {
        Integer year = text.report().year();
        var told = text.sentences()
                .stream()
                .filter(sentence -> sentence.chapter() > 0 && sentence.passage().isText())
                .toList();
        if (year == null || told.stream().anyMatch(sentence -> sentence.text().contains(year + "年"))) {
            return;
        }
        told.stream()
                .filter(sentence -> sentence.chapter() != IMPROVEMENTS)
                .map(sentence -> new Told(sentence, OPENING.matcher(sentence.text())))
                .filter(opening -> opening.year().lookingAt())
                .findFirst()
                .ifPresent(opening -> findings.add(Finding.ofText("WRONG_YEAR", null, Severity.WARNING,
                        "这是 %d 年的报告，正文没有提到 %d 年，却写的是 %s 年，请核实是否抄用了往年的文字。".formatted(year, year,
                                opening.year().group(1)),
                        List.of(opening.sentence().quote(opening.year().start(), opening.year().end())))
                        .expecting(year.toString(), opening.year().group(1))));
    }

    /** A sentence and whether it begins with a year. */
    private record Told(Narrative.Sentence sentence, Matcher year) {}

    /** Told by the tables' labels, not by the year or by what the report cites. */
    static List<Finding> form(CheckedReport report) {
        var due = report.due();
        if (due == null || due.id().equals(report.form().id())) {
            return List.of();
        }
        return List.of(Finding.ofText("WRONG_FORM_FOR_YEAR", null, Severity.ERROR,
                "%d 年的报告应当使用%s的格式（%s），表格的栏目却是%s的（%s）。".formatted(report.yearOr(0), due.basis(), due.years(),
                        report.form().basis(), report.form().years()),
                List.of()).expecting(due.id(), report.form().id()));
    }
}
