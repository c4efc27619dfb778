package org.gongkai.report.domain.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gongkai.report.domain.form.CellValue;
import org.gongkai.report.domain.form.Severity;

/** N02, N03, N12, N14: figures of one field or of one value, told twice in different places. */
final class FieldCheck {
    /** Small numbers meet by chance. */
    private static final BigDecimal TELLING = BigDecimal.valueOf(100);
    private static final int SEVERAL_FIELDS = 3;

    private FieldCheck() {}

    static List<Finding> check(TextContext text) {
        var findings = new ArrayList<Finding>();
        var information = text.information();
        for (int i = 0; i < information.size(); i++) {
            for (int j = i + 1; j < information.size(); j++) {
                compare(information.get(i), information.get(j), findings);
            }
        }
        findings.addAll(repeated(text));
        findings.addAll(fieldTotals(information));
        return findings;
    }

    private static void compare(StatedFigure one, StatedFigure other, List<Finding> findings) {
        String field = one.ownField();
        boolean sameField = !field.isEmpty() && field.equals(other.ownField());
        boolean apart = one.sentence().paragraph() != other.sentence().paragraph();
        if (!sameField || !apart || !one.unit().equals(other.unit()) || one.fuzzy() || other.fuzzy()) {
            return;
        }
        if (one.value().compareTo(other.value()) == 0) {
            if (one.value().compareTo(TELLING) >= 0 && !scope(one).equals(scope(other))) {
                findings.add(Finding.ofText("N03", "REPEATED_VALUE_DIFFERENT_SCOPE", Severity.WARNING,
                        "%s在两处口径不同的地方出现（%s；%s），请说明是全部在该渠道公开，还是抄用了总数；两处不能相加。".formatted(one.shown(),
                                scope(one), scope(other)),
                        List.of(one.quote(), other.quote())));
            }
        } else {
            findings.add(Finding.ofText("N02", "SAME_FIELD_DIFFERENT_VALUE", Severity.WARNING,
                    "同是“%s”信息，一处写 %s（%s），另一处写 %s（%s），相差 %s，请说明各是什么口径。".formatted(field, one.shown(), scope(one),
                            other.shown(), scope(other),
                            CellValue.plain(one.value().subtract(other.value()).abs())),
                    List.of(one.quote(), other.quote())));
        }
    }

    /** Through which channels a figure was counted, as its sentence says. */
    private static String scope(StatedFigure figure) {
        String before = figure.sentence().text().substring(0, figure.start());
        var through = Pattern.compile("通过([^，。；]{2,20}?)(?:公开|发布)").matcher(before);
        return through.find() ? "通过" + through.group(1) : "未说明渠道";
    }

    /** N12: the same number for different things. */
    private static List<Finding> repeated(TextContext text) {
        var findings = new ArrayList<Finding>();
        var counts = text.figures()
                .stream()
                .filter(f -> !f.isPercentage() && !f.fuzzy())
                .filter(f -> f.value().compareTo(TELLING) >= 0)
                .toList();
        for (int i = 0; i < counts.size(); i++) {
            for (int j = i + 1; j < counts.size(); j++) {
                var one = counts.get(i);
                var other = counts.get(j);
                boolean service = one.isService() && (other.isService()
                        || one.sentence().paragraph() == other.sentence().paragraph());
                if (service && one.value().compareTo(other.value()) == 0 && !one.noun().equals(other.noun())) {
                    findings.add(Finding.ofText("N12", "REPEATED_VALUE", Severity.INFO,
                            "“%s”在两处不同的事项上出现，可能是巧合，也可能是抄写。".formatted(CellValue.plain(one.value())),
                            List.of(one.quote(), other.quote())));
                }
            }
        }
        return findings;
    }

    /** N14: fields overlap in time and channel too. */
    private static List<Finding> fieldTotals(List<StatedFigure> information) {
        var totals = information.stream()
                .filter(f -> f.chapterIs(1) && !f.isPart() && !f.field().isEmpty() && !f.fuzzy())
                .toList();
        if (totals.stream().map(StatedFigure::field).distinct().count() < SEVERAL_FIELDS) {
            return List.of();
        }
        var sum = totals.stream().map(StatedFigure::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        return List.of(Finding.ofText("N14", "FIELDS_NOT_ADDITIVE", Severity.INFO,
                "分领域的 %s = %s：同一条信息可属几个领域，领域数不能相加作总数。".formatted(totals.stream()
                        .map(f -> f.field() + " " + CellValue.plain(f.value()))
                        .collect(Collectors.joining(" + ")), CellValue.plain(sum)),
                totals.stream().map(StatedFigure::quote).toList()));
    }
}
