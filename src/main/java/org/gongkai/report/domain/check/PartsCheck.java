package org.gongkai.report.domain.check;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gongkai.report.domain.form.CellValue;
import org.gongkai.report.domain.form.Severity;

/** N04, N05: what follows 其中 is part of what stands before it; it need not be all of it, but cannot be more. */
final class PartsCheck {
    private static final Pattern BEGINS = Pattern.compile("[^\\d，。；]{0,8}[，。；（(]其中");

    private static final Pattern WAYS_OF_ASKING = Pattern.compile("当面|现场|信函|邮寄|邮政|来信|网络|网上|网站|在线|平台|传真|邮件|电话|渠道");

    private PartsCheck() {}

    static List<Finding> check(TextContext text) {
        var findings = new ArrayList<Finding>();
        for (var total : text.information()) {
            if (!total.isPart() && !total.fuzzy()) {
                var parts = partsOf(total, text.figures());
                check(total, parts, findings);
            }
        }
        findings.addAll(examplesOfAChannel(text));
        findings.addAll(waysOfAsking(text));
        return findings;
    }

    /** Of one sentence, one unit, behind the first 其中 after the total. Channel counts are another check's business. */
    private static List<StatedFigure> partsOf(StatedFigure total, List<StatedFigure> figures) {
        int within = begin(total);
        return figures.stream()
                .filter(f -> f.sentence().equals(total.sentence()) && within >= 0 && f.start() >= within)
                .filter(f -> f.unit().equals(total.unit()) && f.channels().isEmpty() && !f.fuzzy())
                .toList();
    }

    /** 其中 speaks of the figure right before it; -1 when another pause or figure lies between. */
    private static int begin(StatedFigure total) {
        String after = total.sentence().text().substring(total.end());
        var within = BEGINS.matcher(after);
        return within.lookingAt() ? total.end() + within.end() : -1;
    }

    private static void check(StatedFigure total, List<StatedFigure> parts, List<Finding> findings) {
        parts.stream()
                .filter(part -> part.value().compareTo(total.value()) > 0)
                .forEach(part -> findings.add(
                        Finding.ofText("N04", "PART_EXCEEDS_TOTAL", Severity.ERROR,
                                "“其中”的一项 %s大于总数 %s。".formatted(part.shown(),
                                        total.shown()),
                                List.of(total.quote(), part.quote()))
                                .expecting("不大于 " + CellValue.plain(total.value()), CellValue.plain(part.value()))));
        String field = total.field();
        var strangers = parts.stream().filter(part -> {
            String own = part.ownField();
            return !field.isEmpty() && !own.isEmpty() && !own.equals(field);
        }).toList();
        if (!strangers.isEmpty()) {
            findings.add(ofOtherKind(total, parts, strangers, field));
        }
    }

    private static Finding ofOtherKind(StatedFigure total, List<StatedFigure> parts, List<StatedFigure> strangers,
            String field) {
        var sum = sum(parts);
        var quotes = new ArrayList<>(List.of(total.quote()));
        strangers.forEach(part -> quotes.add(part.quote()));
        return Finding.ofText("N04", "PARTS_OF_OTHER_KIND", Severity.WARNING,
                "“其中”的各项合计 %s，只占 %s的一部分（未列明 %s），而且%s不属于“%s”，“其中”可能用错了地方，请核实。".formatted(CellValue.plain(sum),
                        total.shown(), CellValue.plain(total.value().subtract(sum)),
                        strangers.stream()
                                .map(part -> "“" + part.ownField() + "”")
                                .distinct()
                                .collect(Collectors.joining("、")),
                        field),
                quotes);
    }

    private static BigDecimal sum(List<StatedFigure> parts) {
        return parts.stream().map(StatedFigure::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** One request comes one way: unlike channels of publication, these add up to no more than all requests. */
    private static List<Finding> waysOfAsking(TextContext text) {
        var findings = new ArrayList<Finding>();
        for (var total : text.figures()) {
            if (total.lead().contains("申请") && !total.isPart() && !total.fuzzy()) {
                var ways = partsOf(total, text.figures()).stream()
                        .filter(part -> WAYS_OF_ASKING.matcher(part.lead()).find())
                        .toList();
                var sum = sum(ways);
                if (ways.size() > 1 && sum.compareTo(total.value()) > 0) {
                    findings.add(Finding.ofText("N04", "PARTS_EXCEED_TOTAL", Severity.WARNING,
                            "按申请方式列举的合计 %s，大于申请总数 %s：一件申请只有一种方式，请核实。".formatted(CellValue.plain(sum), total.shown()),
                            List.of(total.quote(), ways.getFirst().quote(), ways.getLast().quote()))
                            .expecting("不大于 " + CellValue.plain(total.value()), CellValue.plain(sum)));
                }
            }
        }
        return findings;
    }

    /** N05: a channel's count, and elsewhere what went through it by field: examples, which leave a rest. */
    private static List<Finding> examplesOfAChannel(TextContext text) {
        var whole = text.information()
                .stream()
                .filter(f -> f.channels().equals(Set.of("政府网站")))
                .filter(f -> f.ownField().isEmpty())
                .findFirst();
        if (whole.isEmpty()) {
            return List.of();
        }
        var examples = text.information()
                .stream()
                .filter(f -> f.sentence().paragraph() != whole.get().sentence().paragraph() && f.isListed())
                .filter(f -> !f.ownField().isEmpty())
                .toList();
        var sum = sum(examples);
        var rest = whole.get().value().subtract(sum);
        if (examples.size() < 2 || rest.signum() <= 0) {
            return List.of();
        }
        var quotes = new ArrayList<>(List.of(whole.get().quote()));
        examples.forEach(example -> quotes.add(example.quote()));
        return List.of(Finding.ofText("N05", "EXAMPLES_ONLY", Severity.INFO,
                "通过政府网站公开 %s，分类列举的合计 %s，其余 %s（%s%%）没有分类：列举不必穷尽，不是错误。".formatted(whole.get().shown(),
                        CellValue.plain(sum), CellValue.plain(rest), percent(rest, whole.get().value())),
                quotes));
    }

    private static String percent(BigDecimal part, BigDecimal whole) {
        return part.multiply(BigDecimal.valueOf(100))
                .divide(whole, MathContext.DECIMAL64)
                .setScale(1, RoundingMode.HALF_UP)
                .toPlainString();
    }
}
