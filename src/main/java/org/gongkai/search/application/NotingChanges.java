package org.gongkai.search.application;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import org.gongkai.catalogue.ColumnChanged;
import org.gongkai.catalogue.ColumnMerged;
import org.gongkai.catalogue.ColumnMoved;
import org.gongkai.catalogue.GuidePublished;
import org.gongkai.disclosure.DisclosureMarked;
import org.gongkai.disclosure.DisclosurePublished;
import org.gongkai.disclosure.DisclosureUnmarked;
import org.gongkai.disclosure.DisclosureWithdrawn;
import org.gongkai.disclosure.PastItemsEntered;
import org.gongkai.law.OfficialAct;
import org.gongkai.organ.OrganMerged;
import org.gongkai.organ.OrganRenamed;
import org.gongkai.search.WordBookChanged;
import org.gongkai.search.domain.Changes;
import org.gongkai.search.domain.Changes.Kind;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Notes within the transaction of each act that the public may see something else afterwards: no change without its note, on
 * whichever instance it happens and wherever that instance is killed. What is public then is asked when the note is followed.
 */
@Service
class NotingChanges {
    private final Changes changes;
    private final KeepingTheIndex index;
    private final Clock clock;

    NotingChanges(Changes changes, KeepingTheIndex index, Clock clock) {
        this.changes = changes;
        this.index = index;
        this.clock = clock;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(OfficialAct act) {
        switch (act) {
            case DisclosurePublished published -> note(Kind.ITEM, published.id().value());
            case DisclosureWithdrawn withdrawn -> note(Kind.ITEM, withdrawn.id().value());
            case DisclosureMarked marked -> note(Kind.ITEM, marked.id().value());
            case DisclosureUnmarked unmarked -> note(Kind.ITEM, unmarked.id().value());
            case PastItemsEntered entered ->
                note(Kind.ITEM, entered.items().stream().map(item -> item.id().value()).toList());
            case GuidePublished guide -> note(Kind.GUIDE, guide.organ().value());
            case OrganRenamed renamed -> note(Kind.ORGAN, renamed.organ().value());
            case OrganMerged merged -> note(Kind.ORGAN, merged.organ().value());
            case ColumnChanged changed -> note(Kind.COLUMN, changed.column().value());
            case ColumnMoved moved -> note(Kind.COLUMN, moved.column().value());
            case WordBookChanged words -> note(Kind.WORDS, words.id());
            case ColumnMerged merged -> note(Kind.COLUMN, merged.into().value());
            default -> {}
        }
    }

    private void note(Kind kind, long id) {
        note(kind, List.of(id));
    }

    private void note(Kind kind, Collection<Long> ids) {
        changes.add(kind, ids, clock.instant());
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                index.wake();
            }
        });
    }
}
