package org.gongkai.report.domain.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.gongkai.report.domain.form.CellValue;
import org.gongkai.report.domain.form.Severity;

/**
 * N01, N13, TX-2: one item goes out through several channels, so channel counts are never parts of a total. They may overlap; they
 * may not leave the total unreachable.
 */
final class ChannelCheck {
    private ChannelCheck() {}

    static List<Finding> check(TextContext text) {
        var findings = new ArrayList<Finding>();
        var information = text.information();
        for (var total : information) {
            if (total.channels().isEmpty() && total.lead().matches(".*公开.*") && !total.isPart() && !total.fuzzy()) {
                var parts = partsOf(total, information);
                if (parts.size() > 1) {
                    findings.addAll(against(total, parts));
                    return findings;
                }
            }
        }
        return findings;
    }

    /** Channel figures of the same paragraph, after the total, of the same unit, before another total begins. */
    private static List<StatedFigure> partsOf(StatedFigure total, List<StatedFigure> information) {
        return information.stream()
                .filter(f -> f.sentence().paragraph() == total.sentence().paragraph() && f.unit().equals(total.unit()))
                .filter(f -> information.indexOf(f) > information.indexOf(total))
                .takeWhile(f -> !f.channels().isEmpty())
                .filter(f -> f.ownField().isEmpty() && !f.fuzzy())
                .toList();
    }

    private static List<Finding> against(StatedFigure total, List<StatedFigure> parts) {
        var findings = new ArrayList<Finding>();
        var sum = parts.stream().map(StatedFigure::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        var most = parts.stream().map(StatedFigure::value).reduce(BigDecimal.ZERO, BigDecimal::max);
        boolean complete = parts.stream().anyMatch(part -> part.channels().contains("其他"));
        if (most.compareTo(total.value()) > 0) {
            findings.add(impossible(total, parts, "去重总数不可能小于其中一个渠道的 " + CellValue.plain(most) + "。"));
        } else if (sum.compareTo(total.value()) < 0 && complete) {
            findings.add(impossible(total, parts, "各渠道（含其他方式）合计只有 " + CellValue.plain(sum) + "，凑不成总数。"));
        } else if (sum.compareTo(total.value()) > 0) {
            findings.add(overlap(total, parts, sum));
        } else if (sum.compareTo(total.value()) == 0 && total.sentence().text().contains("同步")) {
            findings.add(Finding.ofText("TX-2", "CHANNELS_ADDED_UP", Severity.WARNING,
                    "总数恰好等于各渠道之和，而文中说信息在多个渠道同步发布：同一条信息不应按渠道重复计数，请说明总数是否去重。", quotes(total, parts)));
        }
        if (twoKindsOfSite(parts)) {
            findings.add(Finding.ofText("N13", "CHANNEL_NOT_DEFINED", Severity.WARNING,
                    "“政府网站”与“政务网站”分列，两者的界线没有说明，请写明各指哪些网站。", quotes(total, parts)));
        }
        return findings;
    }

    private static boolean twoKindsOfSite(List<StatedFigure> parts) {
        return parts.stream().anyMatch(part -> part.channels().contains("政府网站"))
                && parts.stream().anyMatch(part -> part.channels().contains("政务网站"));
    }

    private static Finding impossible(StatedFigure total, List<StatedFigure> parts, String why) {
        return Finding.ofText("N01", "CHANNELS_IMPOSSIBLE", Severity.ERROR,
                "公开总数 " + total.shown() + "与分渠道的 " + shown(parts) + "不能同时成立：" + why, quotes(total, parts))
                .expecting(null, CellValue.plain(total.value()));
    }

    private static Finding overlap(StatedFigure total, List<StatedFigure> parts, BigDecimal sum) {
        var over = sum.subtract(total.value());
        String message = "分渠道合计 %s = %s，比总数 %s多 %s：渠道有重叠，合计大于去重总数，不是错误。".formatted(
                parts.stream().map(p -> CellValue.plain(p.value())).collect(Collectors.joining(" + ")),
                CellValue.plain(sum), total.shown(), CellValue.plain(over));
        return Finding.ofText("N01", "CHANNEL_OVERLAP", Severity.INFO,
                message + (parts.size() == 2 ? explained(total, parts, over) : ""), quotes(total, parts));
    }

    /** With two channels the overlap follows: |A∩B| = |A| + |B| − |A∪B|. Inferred, never stored as stated. */
    private static String explained(StatedFigure total, List<StatedFigure> parts, BigDecimal both) {
        var first = parts.getFirst().value();
        var second = parts.getLast().value();
        return "推算：两种渠道都发布的 %s，只在前者的 %s − %s = %s，只在后者的 %s − %s = %s，三项相加正好 %s（推算，非文中所述）。".formatted(
                CellValue.plain(both), CellValue.plain(first), CellValue.plain(both),
                CellValue.plain(first.subtract(both)), CellValue.plain(second), CellValue.plain(both),
                CellValue.plain(second.subtract(both)), CellValue.plain(total.value()));
    }

    private static String shown(List<StatedFigure> parts) {
        return parts.stream().map(StatedFigure::shown).collect(Collectors.joining("、"));
    }

    private static List<Quote> quotes(StatedFigure total, List<StatedFigure> parts) {
        var quotes = new ArrayList<>(List.of(total.quote()));
        parts.forEach(part -> quotes.add(part.quote()));
        return quotes;
    }
}
