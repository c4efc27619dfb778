package org.gongkai.report.domain.making;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.gongkai.report.domain.making.CopiedPassages.Passage;
import org.gongkai.report.domain.text.Paragraph;
import org.gongkai.report.domain.text.Piece;
import org.gongkai.statistics.FigureQuery;
import org.junit.jupiter.api.Test;

/** 30号: a report copied from last year's is no report; a sentence that states this year's figure is no copy. */
class CopiedPassagesTest {
    private static final String COPIED = "2024年建立了三级审查制度，公开前逐条审查，做到应公开尽公开。";

    @Test
    void aSentenceIsMarkedAndNotItsNeighbours() {
        var last = new CopiedPassages(List.of(words(COPIED)));

        assertThat(last.of(words(COPIED.replace("2024", "2025") + "本年新设了公开专区，集中展示惠民政策和办理流程。")))
                .extracting(Passage::copied)
                .containsExactly(true, false);
    }

    @Test
    void aSentenceAroundAFigureIsThisYearsOwn() {
        var figure = new Piece("68", FigureQuery.ofYear("request.received", null, 2025, Map.of()));
        var now = new Paragraph(List.of(new Piece("全年新收到政府信息公开申请", null), figure, new Piece("件，均按期答复。", null)));

        var marked = new CopiedPassages(List.of(words("全年新收到政府信息公开申请12件，均按期答复。"))).of(now);

        assertThat(marked).containsExactly(new Passage("全年新收到政府信息公开申请68件，均按期答复。", false));
    }

    @Test
    void mostlyCopiedWordsHaveToBeExplained() {
        var last = new CopiedPassages(List.of(words(COPIED)));

        assertThat(last.findings(List.of(words(COPIED)))).singleElement()
                .satisfies(finding -> assertThat(finding.message()).contains("1 句中有 1 句"));
        assertThat(last.findings(List.of(words("本年新设了公开专区，集中展示惠民政策和办理流程。")))).isEmpty();
    }

    private static Paragraph words(String text) {
        return new Paragraph(List.of(new Piece(text, null)));
    }
}
