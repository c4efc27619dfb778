package org.gongkai.disclosure.imports.application;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import org.gongkai.disclosure.DisclosureId;
import org.gongkai.disclosure.PastItems;
import org.gongkai.disclosure.PastItems.PastItem;
import org.gongkai.disclosure.imports.ImportId;
import org.gongkai.disclosure.imports.ImportMode;
import org.gongkai.disclosure.imports.domain.ImportJob;
import org.gongkai.disclosure.imports.domain.ImportStage;
import org.gongkai.disclosure.imports.domain.Imports;
import org.gongkai.disclosure.imports.domain.Imports.StoredRow;
import org.gongkai.disclosure.imports.domain.Problem;
import org.gongkai.disclosure.imports.domain.RowState;
import org.gongkai.law.BadInput;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes items of rows. Items and the states of their rows change in one transaction that holds the import, so a row is
 * never entered twice: not after a crash, not by two workers.
 */
@Service
class EnteringRows {
    /** Small enough to be undone and tried one by one, large enough to be quick. */
    static final int CHUNK = 500;
    private final Imports imports;
    private final PastItems items;
    private final CheckingRows checking;
    private final ImportProgress progress;

    EnteringRows(Imports imports, PastItems items, CheckingRows checking, ImportProgress progress) {
        this.imports = imports;
        this.items = items;
        this.checking = checking;
        this.progress = progress;
    }

    /** Enters or refuses ready rows; tells how many: 0 when none is ready or another worker holds the import. */
    @Transactional
    public int enterSome(ImportId id, int limit) {
        var job = imports.lock(id).filter(EnteringRows::goesOn);
        return job.map(held -> enter(held, imports.rows(id, Set.of(RowState.READY), 0, limit))).orElse(0);
    }

    /** The next ready row alone, so that it can fail alone. */
    @Transactional
    public void enterNext(ImportId id) {
        enterSome(id, 1);
    }

    /** Takes the next ready row out of the way, because it cannot be entered. */
    @Transactional
    public void refuseNext(ImportId id, String why) {
        var rows = imports.lock(id).isEmpty() ? List.<StoredRow>of() : imports.rows(id, Set.of(RowState.READY), 0, 1);
        rows.forEach(row -> imports.refused(id, row.source().number(), List.of(new Problem("整行", why, "改正后重新上传这一行"))));
    }

    /** @throws BadInput when any row cannot be entered; then none is */
    @Transactional
    public void enterAll(ImportId id) {
        var job = imports.lock(id).filter(EnteringRows::goesOn);
        int done = 0;
        while (job.isPresent()) {
            var rows = imports.rows(id, Set.of(RowState.READY), 0, CHUNK);
            if (rows.isEmpty()) {
                return;
            }
            done += enter(job.get(), rows);
            if (imports.get(id).cancelAsked()) {
                throw new ImportStopped();
            }
            progress.tell(id, done);
        }
    }

    private static boolean goesOn(ImportJob job) {
        return job.stage() == ImportStage.RUNNING && !job.cancelAsked();
    }

    private int enter(ImportJob job, List<StoredRow> rows) {
        var checked = checking.again(rows.stream().map(StoredRow::source).toList(), job.upload());
        var batch = new ArrayList<PastItem>();
        var numbers = new ArrayList<Integer>();
        for (int i = 0; i < rows.size(); i++) {
            var item = checked.get(i).item();
            if (item == null) {
                refuse(job, rows.get(i), checked.get(i).problems());
            } else {
                batch.add(withFiles(item, rows.get(i)));
                numbers.add(rows.get(i).source().number());
            }
        }
        var entered = new HashMap<Integer, DisclosureId>();
        var ids = batch.isEmpty() ? List.<DisclosureId>of() : items.enter(batch);
        for (int i = 0; i < ids.size(); i++) {
            entered.put(numbers.get(i), ids.get(i));
        }
        imports.entered(job.id(), entered);
        return rows.size();
    }

    private void refuse(ImportJob job, StoredRow row, List<Problem> problems) {
        if (job.mode() == ImportMode.ALL_OR_NOTHING) {
            throw new BadInput("row", "第 %d 行：%s".formatted(row.source().number(), problems.getFirst().wrong()));
        }
        imports.refused(job.id(), row.source().number(), problems);
    }

    private static PastItem withFiles(PastItem item, StoredRow row) {
        return new PastItem(item.organ(), item.column(), item.alsoIn(), item.title(), item.summary(),
                row.body() == null ? item.bodyHtml() : row.body(), item.documentNumber(), item.indexNumber(),
                item.formedOn(), item.publishedAt(), item.channels(), item.theme(), item.genre(), item.field(),
                item.keywords(), item.validity(), item.voidOn(), item.abolishedBy(), row.attachments(),
                item.legacyUrl());
    }
}
