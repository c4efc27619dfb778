package org.gongkai.disclosure.imports.application;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.gongkai.disclosure.imports.ImportId;
import org.gongkai.disclosure.imports.ImportMode;
import org.gongkai.disclosure.imports.ImportStarted;
import org.gongkai.disclosure.imports.domain.ImportJob;
import org.gongkai.disclosure.imports.domain.ImportStage;
import org.gongkai.disclosure.imports.domain.ImportStage.Act;
import org.gongkai.disclosure.imports.domain.Imports;
import org.gongkai.disclosure.imports.domain.RowState;
import org.gongkai.law.BadInput;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * The job behind running imports. All it knows stands in the database, so whoever finds a running import goes on where the
 * last one stopped or died.
 */
@Component
class WorkingImportsOff implements DisposableBean {
    private static final Logger LOG = LoggerFactory.getLogger(WorkingImportsOff.class);
    private final Imports imports;
    private final StoringAttachments storing;
    private final EnteringRows entering;
    private final SteeringImports steering;
    private final AtomicBoolean busy = new AtomicBoolean();
    private final ExecutorService worker = Executors
            .newSingleThreadExecutor(Thread.ofPlatform().daemon().name("imports").factory());

    WorkingImportsOff(Imports imports, StoringAttachments storing, EnteringRows entering, SteeringImports steering) {
        this.imports = imports;
        this.storing = storing;
        this.entering = entering;
        this.steering = steering;
    }

    /** On a thread of its own: other scheduled work, such as publishing at a set hour, must not wait for an import. */
    @Scheduled(fixedDelayString = "${gongkai.import.every:2000}")
    void look() {
        if (busy.compareAndSet(false, true)) {
            worker.execute(() -> {
                try {
                    imports.running().forEach(this::work);
                } catch (DataAccessException unreachable) {
                    LOG.warn("imports wait for the database", unreachable);
                } finally {
                    busy.set(false);
                }
            });
        }
    }

    /** An officer who starts an import watches it. */
    @TransactionalEventListener
    void on(ImportStarted started) {
        look();
    }

    /** Until it is over, stopped, or someone else's. */
    void work(ImportId id) {
        try {
            var job = imports.get(id);
            if (job.mode() == ImportMode.ALL_OR_NOTHING) {
                workAtOnce(job);
            } else {
                workPieceByPiece(job);
            }
        } catch (BadInput refused) {
            end(id, Act.FAIL, String.valueOf(refused.getMessage()));
        } catch (ImportStopped stopped) {
            end(id, Act.CANCEL, "");
        } catch (IOException | UncheckedIOException unreadable) {
            LOG.error("import {} cannot read its files", id, unreadable);
            end(id, Act.FAIL, "读取上传的文件时出错，请联系系统管理员。");
        } catch (DataIntegrityViolationException bug) {
            LOG.error("import {} broke a rule of the database", id, bug);
            end(id, Act.FAIL, "系统出错，没有继续导入，请联系系统管理员。");
        } catch (DataAccessException | TransactionException unreachable) {
            LOG.warn("import {} waits for the database", id, unreachable);
        }
    }

    private void workAtOnce(ImportJob job) throws IOException {
        try (var shelf = storing.open(job)) {
            while (storing.storeSome(job, shelf, EnteringRows.CHUNK)) {
                if (imports.get(job.id()).cancelAsked()) {
                    throw new ImportStopped();
                }
            }
        }
        entering.enterAll(job.id());
        endIfNothingWaits(job.id());
    }

    private void workPieceByPiece(ImportJob job) throws IOException {
        try (var shelf = storing.open(job)) {
            storing.storeSome(job, shelf, EnteringRows.CHUNK);
            boolean more = true;
            while (more) {
                var next = storing.begin(job, shelf, EnteringRows.CHUNK);
                try {
                    more = enterSome(job.id());
                } finally {
                    StoringAttachments.finish(next);
                }
            }
        }
        endIfNothingWaits(job.id());
    }

    /** @return false when there is nothing to enter, the import was stopped, or another worker holds it */
    private boolean enterSome(ImportId id) {
        try {
            return entering.enterSome(id, EnteringRows.CHUNK) > 0;
        } catch (BadInput oneOfThem) {
            enterOneByOne(id);
            return true;
        }
    }

    private void enterOneByOne(ImportId id) {
        int ready = Math.min(EnteringRows.CHUNK, imports.get(id).count(RowState.READY));
        for (int i = 0; i < ready; i++) {
            try {
                entering.enterNext(id);
            } catch (BadInput refused) {
                entering.refuseNext(id, String.valueOf(refused.getMessage()));
            }
        }
    }

    private void endIfNothingWaits(ImportId id) {
        var job = imports.get(id);
        if (job.stage() == ImportStage.RUNNING && job.cancelAsked()) {
            end(id, Act.CANCEL, "");
        } else if (job.stage() == ImportStage.RUNNING && job.waiting() == 0) {
            end(id, Act.FINISH, "");
        }
    }

    private void end(ImportId id, Act act, String failure) {
        if (imports.get(id).stage().allows(act)) {
            steering.end(id, act, failure);
        }
    }

    @Override
    public void destroy() {
        worker.shutdownNow();
    }
}
