package org.gongkai.disclosure.imports.application;

import java.time.Clock;
import java.util.List;
import org.gongkai.disclosure.imports.ImportCancelled;
import org.gongkai.disclosure.imports.ImportChecked;
import org.gongkai.disclosure.imports.ImportEnded;
import org.gongkai.disclosure.imports.ImportId;
import org.gongkai.disclosure.imports.ImportMode;
import org.gongkai.disclosure.imports.ImportStarted;
import org.gongkai.disclosure.imports.domain.CheckedRow;
import org.gongkai.disclosure.imports.domain.ImportJob;
import org.gongkai.disclosure.imports.domain.ImportStage;
import org.gongkai.disclosure.imports.domain.ImportStage.Act;
import org.gongkai.disclosure.imports.domain.Imports;
import org.gongkai.disclosure.imports.domain.RowState;
import org.gongkai.identity.AccessPolicy;
import org.gongkai.identity.Officer;
import org.gongkai.identity.Permission;
import org.gongkai.law.BadInput;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Moves imports from stage to stage. */
@Service
public class SteeringImports {
    private final Imports imports;
    private final AccessPolicy policy;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SteeringImports(Imports imports, AccessPolicy policy, ApplicationEventPublisher events, Clock clock) {
        this.imports = imports;
        this.policy = policy;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    ImportId record(ImportJob.Upload upload, List<CheckedRow> rows) {
        var id = imports.add(upload, rows, clock.instant());
        int bad = (int) rows.stream().filter(row -> !row.isGood()).count();
        events.publishEvent(new ImportChecked(id, rows.size(), bad));
        return id;
    }

    @Transactional
    public void start(Officer officer, ImportId id, ImportMode mode) {
        var job = held(officer, id);
        var running = job.after(Act.START);
        int bad = job.count(RowState.BAD);
        if (mode == ImportMode.ALL_OR_NOTHING && bad > 0) {
            throw new BadInput("mode", "有 " + bad + " 行有问题，不能选择“全部成功才导入”。请改正后重新上传，或选择跳过。");
        }
        if (job.waiting() + job.count(RowState.REFUSED) == 0) {
            throw new BadInput("mode", "没有可以导入的行。");
        }
        imports.reopenRefused(id);
        imports.askCancel(id, false);
        imports.progress(id, 0);
        imports.move(id, running, mode, "", null);
        events.publishEvent(new ImportStarted(id, mode));
    }

    /** Running imports stop at the next pause of their worker; tried ones are thrown away. */
    @Transactional
    public void cancel(Officer officer, ImportId id) {
        policy.require(officer, Permission.IMPORT_ITEMS, imports.get(id).upload().organ());
        imports.get(id).after(Act.CANCEL);
        imports.askCancel(id, true);
        events.publishEvent(new ImportCancelled(id));
    }

    @Transactional
    public void discard(Officer officer, ImportId id) {
        imports.move(id, held(officer, id).after(Act.DISCARD), null, "", clock.instant());
        events.publishEvent(new ImportCancelled(id));
    }

    private ImportJob held(Officer officer, ImportId id) {
        policy.require(officer, Permission.IMPORT_ITEMS, imports.get(id).upload().organ());
        return imports.lock(id).orElseGet(() -> imports.get(id));
    }

    /** Ends a running import one way or another; told by its worker. */
    @Transactional
    void end(ImportId id, Act act, String failure) {
        var job = imports.get(id);
        ImportStage stage = job.after(act);
        imports.move(id, stage, null, failure, clock.instant());
        events.publishEvent(new ImportEnded(id, stage.name(), job.count(RowState.ENTERED), job.waiting()));
    }
}
