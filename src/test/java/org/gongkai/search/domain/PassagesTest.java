package org.gongkai.search.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.gongkai.search.domain.Passages.Piece;
import org.junit.jupiter.api.Test;

class PassagesTest {
    private static String shown(List<Piece> pieces) {
        return pieces.stream().map(p -> p.marked() ? "[" + p.text() + "]" : p.text()).collect(Collectors.joining());
    }

    @Test
    void marksWhateverFormOfCharacterTheTextIsWrittenIn() {
        var passages = new Passages(List.of("低保", "2019"));

        assertThat(shown(passages.whole("關於２０１９年農村低保的公告"))).isEqualTo("關於[２０１９]年農村[低保]的公告");
    }

    @Test
    void theLongestWordIsMarkedWhereSeveralBegin() {
        assertThat(shown(new Passages(List.of("低保标准", "低保")).whole("低保标准和低保"))).isEqualTo("[低保标准]和[低保]");
    }

    @Test
    void takesTheStretchWithMostOfTheWords() {
        var text = "低保。" + "无关的话。".repeat(60) + "提高农村低保标准。";

        var passage = new Passages(List.of("农村", "低保", "标准")).best(text).orElseThrow();

        assertThat(shown(passage.pieces())).isEqualTo("…提高[农村][低保][标准]。");
        assertThat(passage.marks()).isEqualTo(3);
    }

    @Test
    void tellsThePageWhereFormFeedsDivideThem() {
        var passages = new Passages(List.of("附表"));

        assertThat(passages.best("第一页\f第二页\f附表在此").orElseThrow().page()).isEqualTo(3);
        assertThat(passages.best("附表在此").orElseThrow().page()).isNull();
    }

    @Test
    void aTextWithoutTheWordsHasNoPassage() {
        assertThat(new Passages(List.of("低保")).best("停水公告")).isEmpty();
    }
}
