package org.gongkai.disclosure.imports.domain;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.gongkai.catalogue.ColumnId;
import org.gongkai.disclosure.imports.ImportId;
import org.gongkai.disclosure.imports.ImportMode;
import org.gongkai.file.FileId;
import org.gongkai.identity.AccountId;
import org.gongkai.law.NewerVersionExists;
import org.gongkai.law.Subject;
import org.gongkai.organ.OrganId;
import org.jspecify.annotations.Nullable;

/**
 * An uploaded table on its way into the catalogue.
 *
 * @param organ the organ of the officer who uploaded it
 * @param failure why nothing was entered, in Chinese; empty otherwise
 * @param rows how many rows are in each state
 * @param done rows entered in a transaction that is still open
 */
public record ImportJob(ImportId id, Upload upload, ImportStage stage, @Nullable ImportMode mode, String failure,
        Instant createdAt, @Nullable Instant endedAt, Map<RowState, Integer> rows, int done, boolean cancelAsked) {
    public ImportJob {
        rows = Map.copyOf(rows);
    }

    /**
     * What was uploaded.
     *
     * @param archives zips with the attachments
     * @param ignored heads of the table nobody knows
     */
    public record Upload(OrganId organ, AccountId by, FileId table, String tableName, List<FileId> archives,
            @Nullable OrganId defaultOrgan, @Nullable ColumnId defaultColumn, List<String> ignored) {
        public Upload {
            archives = List.copyOf(archives);
            ignored = List.copyOf(ignored);
        }
    }

    public int count(RowState state) {
        return rows.getOrDefault(state, 0);
    }

    public int total() {
        return rows.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Rows that are entered, or will be once the open transaction ends well. */
    public int entered() {
        return Math.max(count(RowState.ENTERED), done);
    }

    /** Rows that may still be entered. */
    public int waiting() {
        return count(RowState.GOOD) + count(RowState.READY);
    }

    /** The stage an act leads to; refused when someone else moved the import on meanwhile. */
    public ImportStage after(ImportStage.Act act) {
        return stage.after(act).orElseThrow(() -> new NewerVersionExists(Subject.of("import", id.value())));
    }
}
