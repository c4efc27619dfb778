package org.gongkai.disclosure.imports.domain;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gongkai.disclosure.DisclosureId;
import org.gongkai.disclosure.imports.ImportId;
import org.gongkai.disclosure.imports.ImportMode;
import org.gongkai.file.FileId;
import org.gongkai.identity.OrganScope;
import org.gongkai.web.Cursor;
import org.gongkai.web.Slice;
import org.jspecify.annotations.Nullable;

/** All imports and their rows. */
public interface Imports {
    ImportId add(ImportJob.Upload upload, List<CheckedRow> rows, Instant at);

    ImportJob get(ImportId id);

    /** Newest first. */
    Slice<ImportJob> list(OrganScope scope, Cursor from, int limit);

    /** Rows in these states as a page shows them, in the order of the table. */
    Slice<StoredRow> page(ImportId id, Set<RowState> states, Cursor from, int limit);

    List<ImportId> running();

    /** Holds the import until the transaction ends; empty when another worker does. */
    Optional<ImportJob> lock(ImportId id);

    void move(ImportId id, ImportStage to, @Nullable ImportMode mode, String failure, @Nullable Instant endedAt);

    /** How many rows an open transaction has entered; to be told in a transaction of its own, so that others see it. */
    void progress(ImportId id, int done);

    /** Asks whoever enters rows to stop, or takes that back. */
    void askCancel(ImportId id, boolean cancelled);

    List<StoredRow> rows(ImportId id, Set<RowState> states, int afterNumber, int limit);

    /** Attachments and body of a row whose files are stored. */
    void ready(ImportId id, List<ReadyRow> rows);

    void entered(ImportId id, Map<Integer, DisclosureId> items);

    void refused(ImportId id, int number, List<Problem> problems);

    /** Rows refused earlier get another chance. */
    void reopenRefused(ImportId id);

    Set<String> takenIndexNumbers(Collection<String> among);

    Set<String> takenLegacyUrls(Collection<String> among);

    /**
     * A row whose files are stored.
     *
     * @param body with its pictures; null when the text has none and stays as it was typed
     */
    record ReadyRow(int number, List<FileId> attachments, @Nullable String body) {
        public ReadyRow {
            attachments = List.copyOf(attachments);
        }
    }

    /**
     * A row with what became of it.
     *
     * @param body what its files made of the text; null when they made nothing of it, or are not stored yet
     */
    record StoredRow(SourceRow source, RowState state, List<Problem> problems, List<FileId> attachments,
            @Nullable String body, @Nullable DisclosureId item) {
        public StoredRow {
            problems = List.copyOf(problems);
            attachments = List.copyOf(attachments);
        }
    }
}
