package org.gongkai.search.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Collection;
import org.gongkai.cache.IndexedAnswers;
import org.gongkai.disclosure.DisclosureId;
import org.gongkai.disclosure.SearchableItems;
import org.gongkai.disclosure.application.DisclosureDesk;
import org.gongkai.search.domain.Changes;
import org.gongkai.search.store.lucene.LuceneShelf;
import org.gongkai.testing.RealDatabaseTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** Readers' answers are made anew when the index shows something new, and only then. */
@RealDatabaseTest
class KeepingTheIndexTest {
    @TempDir
    Path folder;
    @Autowired
    Changes changes;
    @Autowired
    FillingTheIndex filling;
    @Autowired
    SearchableItems items;
    @Autowired
    DisclosureDesk desk;
    @Autowired
    Clock clock;

    @Test
    void keepingWhatIsShownAlreadyLeavesAnswersAlone() {
        var answers = new CountedAnswers();
        var index = new KeepingTheIndex(new LuceneShelf(folder), changes, filling, items, answers, clock);
        index.rebuild();
        int before = answers.moves;

        desk.published(desk.content("只换一次答复", desk.column()));
        index.follow(true);
        int shown = answers.moves;
        boolean kept = index.keep();

        assertThat(shown).isEqualTo(before + 1);
        assertThat(kept).isTrue();
        assertThat(answers.moves).isEqualTo(shown);
        index.close();
    }

    private static final class CountedAnswers implements IndexedAnswers {
        private int moves;

        @Override
        public void shown(Collection<DisclosureId> of) {
            // nobody makes a page here
        }

        @Override
        public void passing() {
            // nobody makes a page here
        }

        @Override
        public void eachTime(Runnable work) {
            // nobody makes a page here
        }

        @Override
        public void moved() {
            moves++;
        }
    }
}
