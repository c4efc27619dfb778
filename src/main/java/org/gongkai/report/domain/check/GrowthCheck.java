package org.gongkai.report.domain.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.report.domain.check.Narrative.Sentence;
import org.gongkai.report.domain.form.CellValue;
import org.gongkai.report.domain.form.Severity;

/** A number, what it is compared with, the difference and the percentage, told in one breath, agree: 12件，比上年增加2件，增长20%. */
final class GrowthCheck {
    private static final String NUMBER = "(\\d{1,3}(?:[,，]\\d{3})+|\\d+(?:\\.\\d+)?)";
    private static final String UNIT = "(?:件|条|篇|份|期|项|次|宗)";
    private static final Pattern GROWTH = Pattern.compile("(?<![\\d.])" + NUMBER + UNIT + "[，、（(]?(?:同比|相?较|比|与)"
            + "(?:上年|去年|上一年|20\\d\\d年)?(?:度|同期)?(?:的|的?同期)?(?:" + NUMBER + UNIT + ")?(?:相比|相较)?[，、]?"
            + "(增加|增长|减少|下降|上升)了?" + NUMBER + UNIT
            + "[，、（(](?:同比)?(?:增长|增幅|增加|上升|下降|降低|减少|降幅)(?:率|了|达|为|约)*(\\d+(?:\\.\\d+)?)%");
    /** Percentages are rounded, some of them roughly. */
    private static final BigDecimal ROUNDING = new BigDecimal("0.6");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private GrowthCheck() {}

    static List<Finding> check(TextContext text) {
        var findings = new ArrayList<Finding>();
        for (var sentence : text.sentences()) {
            var growth = GROWTH.matcher(sentence.text());
            while (growth.find()) {
                judge(sentence, growth, findings);
            }
        }
        return findings;
    }

    private static void judge(Sentence sentence, Matcher growth, List<Finding> findings) {
        var now = WrittenNumber.of(growth.group(1));
        var change = WrittenNumber.of(growth.group(4));
        boolean fewer = growth.group(3).matches("减少|下降");
        var implied = fewer ? now.add(change) : now.subtract(change);
        var before = growth.group(2) == null ? implied : WrittenNumber.of(growth.group(2));
        if (before.compareTo(implied) != 0) {
            findings.add(finding(sentence, growth, "“%s”：%s 与 %s 相差 %s".formatted(growth.group(), CellValue.plain(now),
                    CellValue.plain(before), CellValue.plain(now.subtract(before).abs())), now.subtract(before).abs(),
                    change));
        } else if (before.signum() > 0) {
            var percent = change.multiply(HUNDRED).divide(before, 2, RoundingMode.HALF_UP);
            var said = new BigDecimal(growth.group(5));
            if (percent.subtract(said).abs().compareTo(ROUNDING) > 0) {
                findings.add(finding(sentence, growth,
                        "“%s”：%s ÷ %s = %s%%".formatted(growth.group(), CellValue.plain(change),
                                CellValue.plain(before), CellValue.plain(percent)),
                        percent, said));
            }
        }
    }

    private static Finding finding(Sentence sentence, Matcher growth, String sum, BigDecimal expected,
            BigDecimal actual) {
        return Finding.ofText("GROWTH_DOES_NOT_FIT", null, Severity.WARNING, sum + "，与文中所写不符，请核实。",
                List.of(sentence.quote(growth.start(), growth.end())))
                .expecting(CellValue.plain(expected), CellValue.plain(actual));
    }
}
