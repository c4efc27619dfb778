package org.gongkai.cache.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ChangesTest {
    private final Changes changes = new Changes();

    @Test
    void aPageIsTrueUntilOneOfItsMarksChanges() {
        long since = changes.count();

        changes.note(List.of(Mark.item(1), Mark.column(7)));

        assertThat(changes.noneSince(since, List.of(Mark.item(2), Mark.column(8)))).isTrue();
        assertThat(changes.noneSince(since, List.of(Mark.item(2), Mark.column(7)))).isFalse();
    }

    @Test
    void aPageMadeAfterTheChangeIsTrueAgain() {
        changes.note(List.of(Mark.item(1)));

        assertThat(changes.noneSince(changes.count(), List.of(Mark.item(1)))).isTrue();
    }

    @Test
    void aPageHalfMadeWhenItsItemWasWithdrawnIsNotTrue() {
        long begun = changes.count();
        changes.note(List.of(Mark.item(1)));

        assertThat(changes.noneSince(begun, List.of(Mark.item(1)))).isFalse();
    }

    @Test
    void everythingIsEveryMark() {
        long since = changes.count();

        changes.noteEverything();

        assertThat(changes.noneSince(since, List.of())).isFalse();
    }

    @Test
    void tooMuchToRememberIsTakenForEverything() {
        long since = changes.count();

        changes.note(IntStream.range(0, 60_000).mapToObj(Mark::item).toList());

        assertThat(changes.noneSince(since, List.of(Mark.item(99_999)))).isFalse();
    }

    @Test
    void marksTravelAsWords() {
        var marks = List.of(Mark.ALL_ITEMS, Mark.column(3), Mark.item(12), Mark.place(4, 5));

        assertThat(Mark.read(Mark.write(marks))).containsExactlyInAnyOrderElementsOf(marks);
    }
}
