package org.gongkai.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Stretches of long lists, forwards and backwards. */
class SliceTest {
    @Test
    void theFirstPageLeadsOnAndNotBack() {
        var slice = Slice.of(List.of("a", "b", "c"), 2, key -> key, Cursor.START);

        assertThat(slice).isEqualTo(new Slice<>(List.of("a", "b"), "b", null));
    }

    @Test
    void aPageInTheMiddleLeadsBothWays() {
        assertThat(Slice.of(List.of("c", "d", "e"), 2, key -> key, Cursor.after("b")))
                .isEqualTo(new Slice<>(List.of("c", "d"), "d", "c"));
    }

    @Test
    void goingBackTurnsTheRowsRound() {
        assertThat(Slice.of(List.of("d", "c", "b"), 2, key -> key, Cursor.of(null, "e")))
                .isEqualTo(new Slice<>(List.of("c", "d"), "d", "c"));
        assertThat(Slice.of(List.of("b", "a"), 2, key -> key, Cursor.of(null, "c")))
                .isEqualTo(new Slice<>(List.of("a", "b"), "b", null));
    }

    @Test
    void anEmptyPageLeadsNowhere() {
        assertThat(Slice.of(List.<String>of(), 2, key -> key, Cursor.after("z")))
                .isEqualTo(new Slice<>(List.of(), null));
    }

    @Test
    void aKeySomebodyMadeUpCountsAsNone() {
        assertThat(Cursor.after("7").number(0)).isEqualTo(7);
        assertThat(Cursor.after("x'; drop").number(99)).isEqualTo(99);
        assertThat(Cursor.of(" ", "")).isEqualTo(Cursor.START);
    }
}
