package org.gongkai.request.domain;

/** Where a request is (办理环节). How it ended is the reply's business. */
public enum Stage {
    /** Here, but the day of receipt is not yet fixed (§31). */
    ARRIVED("待确认收到", Running.NOT_YET),
    RUNNING("办理中", Running.RUNS),
    AWAIT_CORRECTION("等待补正", Running.STOPPED),
    PAUSED_CONSULT("征求意见中", Running.PAUSED),
    /** The applicant was asked for reasons (§35); the term runs on. */
    AWAIT_REASON("等待说明理由", Running.RUNS),
    AWAIT_PAYMENT("等待缴费", Running.STOPPED),
    REPLIED("已答复", Running.ENDED),
    ABANDONED_CORRECTION("逾期未补正，不再处理", Running.LAPSED),
    ABANDONED_PAYMENT("逾期未缴费，不再处理", Running.LAPSED),
    WITHDRAWN("申请人撤回", Running.ENDED),
    /** Never received here: sent on to the organ that has to disclose it (§36(五)). */
    HANDED_OVER("已转送负责单位", Running.ENDED),
    ARCHIVED("已归档", Running.ENDED);

    /** What the term does meanwhile. */
    public enum Running {
        NOT_YET, RUNS, PAUSED, STOPPED, ENDED, LAPSED
    }

    private final String term;
    private final Running running;

    Stage(String term, Running running) {
        this.term = term;
        this.running = running;
    }

    /** The word for it, as refusals use it. */
    public String term() {
        return term;
    }

    public Running running() {
        return running;
    }

    public boolean isOpen() {
        return running != Running.ENDED && running != Running.LAPSED;
    }
}
