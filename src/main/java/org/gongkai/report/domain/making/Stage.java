package org.gongkai.report.domain.making;

import org.jspecify.annotations.Nullable;
import java.util.EnumSet;
import java.util.Set;
import org.gongkai.law.ArticleRef;
import org.gongkai.law.UnlawfulAct;

/** Where a report is on its way; {@link Step} is the only way from one to the next. */
public enum Stage {
    /** Being written. */
    DRAFTING("起草中"),
    /** Before the reviewer. */
    IN_REVIEW("审核中"),
    /** Given back with a reason. */
    RETURNED("已退回"),
    /** Before the leader. */
    TO_SIGN("待签发"),
    /** Signed: frozen. */
    SIGNED("已签发"),
    /** Published. */
    PUBLISHED("已公布");

    /** An act with where it may be done from and where it leads. */
    public enum Step {
        SAVE("修改", EnumSet.of(DRAFTING, RETURNED), null),
        SUBMIT("送审", EnumSet.of(DRAFTING, RETURNED), IN_REVIEW),
        RETURN("退回", EnumSet.of(IN_REVIEW, TO_SIGN), RETURNED),
        REVIEW("审核通过", EnumSet.of(IN_REVIEW), TO_SIGN),
        SIGN("签发", EnumSet.of(TO_SIGN), SIGNED),
        PUBLISH("公布", EnumSet.of(SIGNED), PUBLISHED),
        CORRECT("更正", EnumSet.of(SIGNED, PUBLISHED), null);

        private final String term;
        private final Set<Stage> from;
        private final @Nullable Stage to;

        Step(String term, Set<Stage> from, @Nullable Stage to) {
            this.term = term;
            this.from = from;
            this.to = to;
        }

        public boolean leadsFrom(Stage stage) {
            return from.contains(stage);
        }
    }

    private final String term;

    Stage(String term) {
        this.term = term;
    }

    public String term() {
        return term;
    }

    /** @throws UnlawfulAct when the step does not lead from here */
    public Stage after(Step step) {
        if (!step.leadsFrom(this)) {
            throw new UnlawfulAct(ArticleRef.art(49), "报告%s，不能%s。".formatted(term, step.term));
        }
        return step.to == null ? this : step.to;
    }

    /** Whether its values are frozen. */
    public boolean isFrozen() {
        return this == SIGNED || this == PUBLISHED;
    }
}
