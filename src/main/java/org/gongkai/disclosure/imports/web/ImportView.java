package org.gongkai.disclosure.imports.web;

import java.util.List;
import java.util.Map;
import org.gongkai.disclosure.imports.domain.ImportJob;
import org.gongkai.disclosure.imports.domain.ImportStage.Act;
import org.gongkai.disclosure.imports.domain.Problem;
import org.gongkai.disclosure.imports.domain.RowState;
import org.gongkai.web.Slice;
import org.jspecify.annotations.Nullable;

/** The page of one import: its report, its progress, what can be done. */
public record ImportView(ImportJob job, ImportListView.Line line, Slice<Row> rows, String which,
        Map<String, String> errors) {
    /** A row with its problems. */
    public record Row(int number, String title, String state, RowState code, List<Problem> problems,
            @Nullable Long item) {}

    public boolean may(Act act) {
        return job.stage().allows(act) && !(act == Act.CANCEL && job.cancelAsked());
    }

    /** Good rows, refused ones included, since they get another chance. */
    public int startable() {
        return job.waiting() + job.count(RowState.REFUSED);
    }

    public int refused() {
        return job.count(RowState.REFUSED);
    }

    public int bad() {
        return job.count(RowState.BAD);
    }

    /** Rows a running import is meant to enter. */
    public int aim() {
        return job.total() - bad() - refused();
    }
}
