package org.gongkai.report.domain.check;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.report.domain.form.CellValue;
import org.gongkai.report.domain.form.Severity;

/** N11, N18: rates by level of government, and figures of government services among those of disclosure. */
final class LevelCheck {
    private static final List<String> LEVELS = List.of("村", "乡镇", "县");

    private LevelCheck() {}

    static List<Finding> check(TextContext text) {
        var findings = new ArrayList<Finding>();
        var rates = text.figures().stream().filter(StatedFigure::isPercentage).toList();
        for (var lower : rates) {
            for (var upper : rates) {
                boolean comparable = lower.sentence().equals(upper.sentence()) && measure(lower).equals(measure(upper))
                        && level(lower) >= 0 && level(upper) > level(lower);
                if (comparable && lower.value().compareTo(upper.value()) > 0) {
                    findings.add(Finding.ofText("N11", "NON_MONOTONIC_LEVELS", Severity.WARNING,
                            "%s级的%s（%s%%）高于%s级（%s%%），各级的分母可能不同，请写明分子和分母。".formatted(LEVELS.get(level(lower)),
                                    measure(lower), CellValue.plain(lower.value()), LEVELS.get(level(upper)),
                                    CellValue.plain(upper.value())),
                            List.of(upper.quote(), lower.quote())));
                }
            }
        }
        findings.addAll(services(text));
        return findings;
    }

    private static int level(StatedFigure figure) {
        String lead = figure.lead();
        return lead.contains("村") ? 0 : lead.matches(".*(?:乡|镇).*") ? 1 : lead.contains("县") ? 2 : -1;
    }

    private static String measure(StatedFigure figure) {
        return figure.lead().replaceFirst("^.*?级", "").replaceFirst("(?:达到|达|为|是)$", "");
    }

    private static List<Finding> services(TextContext text) {
        var services = text.figures().stream().filter(StatedFigure::isService).toList();
        return services.isEmpty() ? List.of()
                : List.of(Finding.ofText("N18", "SERVICE_FIGURES", Severity.INFO,
                        "有 %d 个数字属于政务服务（网上可办率、办件量、电子证照等），不是政府信息公开数量，不计入公开总数。".formatted(services.size()),
                        services.stream().map(StatedFigure::quote).toList()));
    }
}
