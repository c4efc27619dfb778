package org.gongkai.disclosure.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The openness attribute (公开属性) a document gets when it is drafted. Open is the rule, closed the exception (条例 §5, §13). */
public sealed interface Openness {
    /**
     * 主动公开, for everyone.
     *
     * @param until last day it is shown (限时公开), null for ever (长期公开)
     */
    record Proactive(@Nullable LocalDate until) implements Openness {}

    /** 依申请公开, for those who ask. A label, not an exception: a request is still decided by §14–16 alone. */
    record OnRequest(String reason) implements Openness {
        public OnRequest {
            reason = reason.strip();
        }
    }

    /** 不予公开. */
    record Closed(Ground ground, String note) implements Openness {
        public Closed {
            note = note.strip();
        }
    }

    /** 长期公开. */
    Openness FOR_GOOD = new Proactive(null);
}
