package org.gongkai.report.domain.making;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.report.domain.check.Finding;
import org.gongkai.report.domain.check.Quote;
import org.gongkai.report.domain.form.Severity;
import org.gongkai.report.domain.text.Paragraph;

/** Sentences that stand word for word in last year's report, numbers aside (30号: a copied report is no report). */
public final class CopiedPassages {
    private static final int SHORTEST = 18;
    private static final int TOO_MUCH_PERCENT = 60;

    private CopiedPassages() {}

    public static List<String> in(List<Paragraph> now, List<Paragraph> before) {
        Set<String> known = new HashSet<>(sentences(before).map(CopiedPassages::bare).toList());
        return sentences(now).filter(sentence -> known.contains(bare(sentence))).toList();
    }

    public static List<Finding> findings(List<Paragraph> now, List<Paragraph> before) {
        var copied = in(now, before);
        long all = Math.max(1, sentences(now).count());
        long percent = copied.size() * 100L / all;
        if (percent < TOO_MUCH_PERCENT) {
            return List.of();
        }
        return List.of(Finding.ofText("COPIED", null, Severity.WARNING, "%d 句中有 %d 句（%d%%）与上年报告相同，请写出本年的情况。".formatted(
                all, copied.size(), percent),
                copied.stream()
                        .limit(5)
                        .map(sentence -> new Quote("", sentence, 0,
                                sentence.length()))
                        .collect(Collectors.toList())));
    }

    private static Stream<String> sentences(List<Paragraph> text) {
        return text.stream()
                .filter(paragraph -> !paragraph.isHeading())
                .flatMap(paragraph -> Stream.of(paragraph.text().split("(?<=[。！？；])")))
                .map(String::strip)
                .filter(sentence -> sentence.length() >= SHORTEST);
    }

    private static String bare(String sentence) {
        return sentence.replaceAll("[\\d.,，%]+", "#");
    }
}
