package org.gongkai.disclosure.imports.domain;

import java.util.List;
import java.util.Optional;

/** Where an import stands. */
public enum ImportStage {
    /** Tried; nothing entered. */
    CHECKED,
    /** Its rows are being entered. */
    RUNNING,
    /** All rows that could be entered are. */
    DONE,
    /** Stopped by an officer; may go on later. */
    CANCELLED,
    /** All or nothing, and it was nothing; may be tried again. */
    FAILED,
    /** Thrown away after the trial. */
    DISCARDED;

    /** What moves an import on. */
    public enum Act {
        START, FINISH, CANCEL, FAIL, DISCARD
    }

    /** One permitted step. */
    public record Step(ImportStage from, Act act, ImportStage to) {}

    public static final List<Step> STEPS = List.of(new Step(CHECKED, Act.START, RUNNING),
            new Step(CHECKED, Act.DISCARD, DISCARDED), new Step(RUNNING, Act.FINISH, DONE),
            new Step(RUNNING, Act.CANCEL, CANCELLED), new Step(RUNNING, Act.FAIL, FAILED),
            new Step(CANCELLED, Act.START, RUNNING), new Step(FAILED, Act.START, RUNNING),
            new Step(FAILED, Act.DISCARD, DISCARDED));

    /** Empty when the act is not possible now. */
    public Optional<ImportStage> after(Act act) {
        return STEPS.stream().filter(step -> step.from() == this && step.act() == act).map(Step::to).findFirst();
    }

    public boolean allows(Act act) {
        return after(act).isPresent();
    }
}
