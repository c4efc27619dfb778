package org.gongkai.report.domain.making;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongkai.report.domain.check.Finding;
import org.gongkai.report.domain.check.Quote;
import org.gongkai.report.domain.form.Severity;
import org.gongkai.report.domain.text.Paragraph;
import org.gongkai.report.domain.text.Sentences;

/**
 * Sentences that stand word for word in last year's report, numbers aside (30号: a copied report is no report). A sentence that
 * states a figure says something of this year, whatever words stand around the figure.
 */
public final class CopiedPassages {
    private static final int SHORTEST = 18;
    private static final int TOO_MUCH_PERCENT = 60;
    private final Set<String> before;

    public CopiedPassages(List<Paragraph> before) {
        this.before = before.stream()
                .filter(paragraph -> !paragraph.isHeading())
                .flatMap(paragraph -> sentences(paragraph).stream())
                .map(sentence -> bare(sentence.text()))
                .collect(Collectors.toSet());
    }

    /** A sentence, and whether it is a copy. */
    public record Passage(String text, boolean copied) {}

    private record Sentence(String text, boolean statesFigure) {}

    /** A paragraph sentence by sentence; together they are its text. */
    public List<Passage> of(Paragraph paragraph) {
        return sentences(paragraph).stream()
                .map(sentence -> new Passage(sentence.text(), !paragraph.isHeading() && isCopied(sentence)))
                .toList();
    }

    private boolean isCopied(Sentence sentence) {
        return isLong(sentence) && !sentence.statesFigure() && before.contains(bare(sentence.text()));
    }

    private static boolean isLong(Sentence sentence) {
        return sentence.text().strip().length() >= SHORTEST;
    }

    public List<Finding> findings(List<Paragraph> now) {
        var told = now.stream()
                .filter(paragraph -> !paragraph.isHeading())
                .flatMap(paragraph -> sentences(paragraph).stream())
                .filter(sentence -> isLong(sentence) && !sentence.statesFigure())
                .toList();
        var copied = told.stream().filter(this::isCopied).map(sentence -> sentence.text().strip()).toList();
        long percent = copied.size() * 100L / Math.max(1, told.size());
        if (percent < TOO_MUCH_PERCENT) {
            return List.of();
        }
        return List.of(Finding.ofText("COPIED", null, Severity.WARNING,
                "不含数据的 %d 句中有 %d 句（%d%%）与上年报告相同，请写出本年的情况。".formatted(told.size(), copied.size(), percent),
                copied.stream().limit(5).map(sentence -> new Quote("", sentence, 0, sentence.length())).toList()));
    }

    private static List<Sentence> sentences(Paragraph paragraph) {
        var sentences = new ArrayList<Sentence>();
        var text = new StringBuilder();
        boolean figure = false;
        for (var piece : paragraph.pieces()) {
            for (var part : piece.isFigure() ? List.of(piece.text()) : Sentences.of(piece.text())) {
                text.append(part);
                figure |= piece.isFigure();
                if (Sentences.isEnded(part) && !piece.isFigure()) {
                    sentences.add(new Sentence(text.toString(), figure));
                    text.setLength(0);
                    figure = false;
                }
            }
        }
        if (!text.isEmpty()) {
            sentences.add(new Sentence(text.toString(), figure));
        }
        return sentences;
    }

    private static String bare(String sentence) {
        return sentence.strip().replaceAll("[\\d.,，%]+", "#");
    }
}
