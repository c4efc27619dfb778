package org.gongkai.cache.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.gongkai.cache.PublicState;
import org.gongkai.cache.domain.Changes;
import org.gongkai.cache.domain.Mark;
import org.gongkai.database.DatabaseReach;
import org.gongkai.database.HearsNotices;
import org.gongkai.database.InstanceNotices;
import org.gongkai.database.Remembered;
import org.gongkai.disclosure.DisclosureId;
import org.gongkai.disclosure.PublicAnswer;
import org.gongkai.disclosure.PublicChanges;
import org.gongkai.disclosure.PublicDisclosures;
import org.gongkai.law.OfficialAct;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Gathers within a transaction what it changes before the public, tells the other instances with its commit, and dates the
 * marks here before whoever acted hears that it is done.
 */
@Component
class DatingMarks implements PublicChanges, HearsNotices, PublicState {
    private static final String TOPIC = "public";
    private static final String EVERYTHING = "*";
    /** More items changed at once than this are an import or a rebuilding, after which no page is the same. */
    private static final int MOST_ITEMS = 20;

    private final Changes changes;
    private final InstanceNotices notices;
    private final PublicDisclosures disclosures;
    private final DatabaseReach reach;
    private final Clock clock;

    DatingMarks(Changes changes, InstanceNotices notices, PublicDisclosures disclosures,
            DatabaseReach reach, Clock clock) {
        this.changes = changes;
        this.notices = notices;
        this.disclosures = disclosures;
        this.reach = reach;
        this.clock = clock;
    }

    @Override
    public Version version() {
        return new Version(changes.count(), LocalDate.now(clock));
    }

    @Override
    public boolean isUnchangedSince(Version then, DisclosureId item) {
        return changes.noneSince(then.changes(), List.of(Mark.item(item.value()))) && reach.hearsOthers()
                && then.day().equals(LocalDate.now(clock));
    }

    @Override
    public void changed(Collection<Place> places) {
        if (!places.isEmpty()) {
            inTransaction(pending -> pending.add(places));
        }
    }

    @Override
    public void everythingChanged() {
        inTransaction(Pending::addEverything);
    }

    @EventListener
    void on(OfficialAct act) {
        var effect = ActEffects.of(act);
        if (effect.isEmpty()) {
            everythingChanged();
        } else if (!effect.get().isEmpty()) {
            inTransaction(pending -> pending.marks.addAll(effect.get()));
        }
    }

    @Override
    public String topic() {
        return TOPIC;
    }

    @Override
    public void hear(String words) {
        if (words.equals(EVERYTHING)) {
            mayHaveMissedSome();
        } else {
            changes.note(Mark.read(words));
        }
    }

    /** Small tables kept in memory may have changed as well, and pages are made from them. */
    @Override
    public void mayHaveMissedSome() {
        Remembered.forgetEverything();
        changes.noteEverything();
    }

    private void inTransaction(Consumer<Pending> change) {
        var known = (Pending) TransactionSynchronizationManager.getResource(this);
        if (known != null) {
            change.accept(known);
            return;
        }
        var pending = new Pending();
        change.accept(pending);
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.bindResource(this, pending);
            TransactionSynchronizationManager.registerSynchronization(pending);
        } else {
            pending.tell();
            pending.note();
        }
    }

    private final class Pending implements TransactionSynchronization {
        private final Set<Mark> marks = new HashSet<>();
        private final Set<DisclosureId> items = new HashSet<>();
        private boolean everything;

        private void addEverything() {
            everything = true;
        }

        private void add(Collection<Place> places) {
            for (var place : places) {
                long organ = place.organ().value();
                long column = place.column().value();
                items.add(place.item());
                marks.addAll(List.of(Mark.item(place.item().value()), Mark.organ(organ), Mark.column(column),
                        Mark.place(organ, column), Mark.edge(organ, column)));
            }
            marks.addAll(List.of(Mark.ALL_ITEMS, Mark.ANY_ACT));
            everything |= items.size() > MOST_ITEMS;
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            if (!everything) {
                items.forEach(this::addNeighbours);
            }
            tell();
        }

        /** The pages between which an item now stands name it as theirs; those that did before were marked by it. */
        private void addNeighbours(DisclosureId item) {
            if (disclosures.find(item) instanceof PublicAnswer.Shown(var shown)) {
                RecordingPublicDisclosures.neighbours(shown)
                        .forEach(neighbour -> marks.add(Mark.page(neighbour.id().value())));
            }
        }

        private void tell() {
            var words = everything ? EVERYTHING : Mark.write(marks);
            if (!words.isEmpty()) {
                notices.tell(TOPIC, words.length() + TOPIC.length() > InstanceNotices.LONGEST ? EVERYTHING : words);
            }
        }

        private void note() {
            if (everything) {
                mayHaveMissedSome();
            } else {
                changes.note(marks);
            }
        }

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(DatingMarks.this);
            if (status != STATUS_ROLLED_BACK) {
                note();
            }
        }

        @Override
        public void suspend() {
            TransactionSynchronizationManager.unbindResourceIfPossible(DatingMarks.this);
        }

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(DatingMarks.this, this);
        }
    }
}
