package org.gongkai.report.domain.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gongkai.report.domain.check.Narrative.Sentence;
import org.gongkai.report.domain.form.CellValue;
import org.gongkai.report.domain.form.Severity;

/** TX-1: a figure of the text that names a cell of the tables equals it. */
final class CellClaims {
    private static final Pattern OF_DISCLOSURE = Pattern.compile("信息公开|政务公开|公开工作|依申请公开|公开申请");
    private static final Pattern TOPICS = Pattern.compile("申请|公开|复议|诉讼|处理|提供|结转|决定|文件|情形|收费");
    /** Far more than any report makes. */
    private static final int MOST = 500;
    private static final int REMEDIES = 4;
    private final TextContext text;
    private final List<Finding> findings = new ArrayList<>();
    private final List<Unchecked> unchecked = new ArrayList<>();
    private final Set<String> judged = new HashSet<>();

    private CellClaims(TextContext text) {
        this.text = text;
    }

    static Checked check(TextContext text) {
        var claims = new CellClaims(text);
        var patterns = ClaimPattern.on(text.report().form());
        for (var sentence : text.sentences()) {
            boolean telling = sentence.passage().isText() || sentence.text().contains("。");
            if (telling && TOPICS.matcher(sentence.text()).find()) {
                patterns.forEach(pattern -> claims.judge(pattern, sentence));
            }
        }
        if (claims.judged.size() >= MOST) {
            claims.unchecked.add(new Unchecked("TX-1", "第 %d 处以后的说法".formatted(MOST), "正文里说到表格数据的地方太多，后面的没有与表格对照。"));
        }
        return new Checked(claims.findings, claims.unchecked);
    }

    private void judge(ClaimPattern pattern, Sentence sentence) {
        Matcher found = pattern.pattern().matcher(sentence.text());
        while (judged.size() < MOST && found.find()) {
            boolean aboutDisclosure = !pattern.remedies() || sentence.chapter() == REMEDIES
                    || OF_DISCLOSURE.matcher(sentence.text()).find();
            String place = sentence.paragraph() + sentence.text() + found.end();
            if (aboutDisclosure && ofOwnYear(pattern, found) && judged.add(place + pattern.sums().getFirst())) {
                judge(pattern, sentence, found);
            }
        }
    }

    /** 2020年结转 is last year's only in the report for 2021. */
    private boolean ofOwnYear(ClaimPattern pattern, Matcher found) {
        Integer year = text.report().year();
        String own = pattern.ownYear() ? found.group("own") : null;
        int expected = pattern.what().startsWith("上年") ? -1 : 1;
        return own == null || year == null || Integer.parseInt(own) == year + expected;
    }

    private void judge(ClaimPattern pattern, Sentence sentence, Matcher found) {
        var scope = ClaimScope.of(text.report(), sentence.text(), found.start(), pattern.ownYear());
        if (scope == ClaimScope.NOT_COMPARABLE || isAbout(found, pattern)) {
            return;
        }
        var stated = stated(pattern, found);
        var sums = pattern.sums()
                .stream()
                .map(sum -> sum.on(text.report().form()))
                .filter(sum -> !sum.cells().isEmpty())
                .toList();
        var values = sums.stream().flatMap(sum -> sum.in(text.report().tables()).stream()).toList();
        if (sums.isEmpty()) {
            return;
        }
        if (values.isEmpty()) {
            unchecked.add(new Unchecked("TX-1", "“" + found.group() + "”",
                    "没有读到" + text.report().form().label(sums.getFirst().cells().getFirst()) + "，无法与文字对照，缺数不当作 0。"));
        } else if (values.stream().noneMatch(value -> agrees(stated, value, found, pattern))) {
            contradiction(pattern, sentence, found, sums.getFirst(), stated, scope);
        } else if (isNew(pattern) && !countsCarried(sentence, found)
                && !agrees(stated, values.getFirst(), found, pattern)) {
            contradiction(pattern, sentence, found, sums.getFirst(), stated, ClaimScope.ANOTHER_CIRCLE);
        }
    }

    private static boolean isNew(ClaimPattern pattern) {
        return pattern.what().equals("新收申请");
    }

    /** 受理 and a mention of what was carried over may count it in; 收到 alone may not. */
    private static boolean countsCarried(Sentence sentence, Matcher found) {
        return found.group().contains("受理") || sentence.text().contains("结转");
    }

    /** 3000余件 is true of many numbers. */
    private static boolean isAbout(Matcher found, ClaimPattern pattern) {
        var groups = pattern.pattern().namedGroups();
        return groups.containsKey("about") && found.group("about") != null
                || groups.containsKey("fuzzy") && found.group("fuzzy") != null;
    }

    private static BigDecimal stated(ClaimPattern pattern, Matcher found) {
        if (pattern.saysNought()) {
            return BigDecimal.ZERO;
        }
        var number = WrittenNumber.of(found.group("n"));
        return found.group("times") == null ? number : number.multiply(BigDecimal.valueOf(10_000));
    }

    /** 1.2万件 was rounded: right within its last digit. */
    private static boolean agrees(BigDecimal stated, BigDecimal value, Matcher found, ClaimPattern pattern) {
        boolean rounded = !pattern.saysNought() && found.group("times") != null;
        if (!rounded) {
            return stated.compareTo(value) == 0;
        }
        int decimals = WrittenNumber.of(found.group("n")).scale();
        var step = BigDecimal.valueOf(10_000).movePointLeft(Math.max(0, decimals));
        return stated.subtract(value).abs().compareTo(step) < 0;
    }

    private void contradiction(ClaimPattern pattern, Sentence sentence, Matcher found, CellSum sum, BigDecimal stated,
            ClaimScope scope) {
        var report = text.report();
        var set = TableSet.of(report.form(), report.tables());
        var cells = sum.cells().stream().map(set::found).toList();
        String right = CellValue.plain(sum.in(report.tables()).orElse(BigDecimal.ZERO));
        boolean other = scope == ClaimScope.ANOTHER_CIRCLE;
        String where = sentence.passage().heading().isEmpty() ? "开头" : "“" + sentence.passage().heading() + "”";
        String table = cells.size() == 1
                ? cells.getFirst().label() + "为 " + right
                : "表中" + cells.stream()
                        .filter(c -> !c.value().equals("0"))
                        .map(c -> c.label() + " " + c.value())
                        .collect(Collectors.joining(" + ")) + " = " + right;
        findings.add(new Finding("TX-1", null, other ? Severity.WARNING : pattern.severity(),
                "%s写“%s”，%s，两处不一致%s。".formatted(where, found.group(), table,
                        other ? "；文中说的范围可能与表格不同，请写明口径" : ""),
                cells, List.of(sentence.quote(found.start(), found.end())), right, CellValue.plain(stated)));
    }
}
