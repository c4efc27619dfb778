package org.gongkai.cache.application;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gongkai.cache.domain.Mark;

/** Notes what the page that is being made in this thread shows. */
public final class Recording {
    private static final ScopedValue<Set<Mark>> MARKS = ScopedValue.newInstance();

    /** The making of a page. */
    @FunctionalInterface
    public interface Making {
        void run() throws Exception;
    }

    private Recording() {}

    public static Set<Mark> during(Making making) throws Exception {
        var marks = new HashSet<Mark>();
        ScopedValue.where(MARKS, marks).call(() -> {
            making.run();
            return marks;
        });
        return marks;
    }

    static void note(Mark... marks) {
        note(List.of(marks));
    }

    static void note(Collection<Mark> marks) {
        if (MARKS.isBound()) {
            MARKS.get().addAll(marks);
        }
    }
}
