package org.gongkai.cache.application;

import java.util.Collection;
import java.util.List;
import org.gongkai.cache.IndexedAnswers;
import org.gongkai.cache.domain.Changes;
import org.gongkai.cache.domain.Mark;
import org.gongkai.disclosure.DisclosureId;
import org.springframework.stereotype.Component;

/** Answers of an index have a mark of their own beside those of their items: each instance has an index to itself. */
@Component
class AnsweringFromAnIndex implements IndexedAnswers {
    private final Changes changes;

    AnsweringFromAnIndex(Changes changes) {
        this.changes = changes;
    }

    @Override
    public void shown(Collection<DisclosureId> items) {
        Recording.note(Mark.INDEX);
        Recording.note(items.stream().map(id -> Mark.item(id.value())).toList());
    }

    @Override
    public void passing() {
        Recording.notePassing();
    }

    @Override
    public void eachTime(Runnable work) {
        Recording.noteEachTime(work);
    }

    @Override
    public void moved() {
        changes.note(List.of(Mark.INDEX));
    }
}
