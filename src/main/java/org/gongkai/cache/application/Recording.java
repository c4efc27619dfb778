package org.gongkai.cache.application;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gongkai.cache.domain.Mark;

/** Notes what the page that is being made in this thread shows. */
public final class Recording {
    private static final ScopedValue<Recording> CURRENT = ScopedValue.newInstance();
    private static final Runnable NOTHING = () -> {};
    private final Set<Mark> marks = new HashSet<>();
    private boolean passing;
    private Runnable eachTime = NOTHING;

    /** The making of a page. */
    @FunctionalInterface
    public interface Making {
        void run() throws Exception;
    }

    private Recording() {}

    public static Recording during(Making making) throws Exception {
        var recording = new Recording();
        ScopedValue.where(CURRENT, recording).call(() -> {
            making.run();
            return recording;
        });
        return recording;
    }

    static void note(Mark... marks) {
        note(List.of(marks));
    }

    static void note(Collection<Mark> marks) {
        if (CURRENT.isBound()) {
            CURRENT.get().marks.addAll(marks);
        }
    }

    static void notePassing() {
        if (CURRENT.isBound()) {
            CURRENT.get().passing = true;
        }
    }

    static void noteEachTime(Runnable work) {
        if (CURRENT.isBound()) {
            CURRENT.get().eachTime = work;
        }
    }

    /** What the page shows. */
    public Set<Mark> marks() {
        return marks;
    }

    /** Whether it shows what is about to be different. */
    public boolean isPassing() {
        return passing;
    }

    /** What is to be done again each time the page is given. */
    public Runnable eachTime() {
        return eachTime;
    }
}
