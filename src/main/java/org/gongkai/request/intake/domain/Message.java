package org.gongkai.request.intake.domain;

import java.time.Instant;
import org.gongkai.request.RequestId;

/** One turn of the conversation about a request; its text is sealed. */
public record Message(long id, RequestId request, Kind kind, boolean fromApplicant, String text, String byName,
        Instant at) {
    /** What it is. */
    public enum Kind {
        MESSAGE,
        /** A corrected request (补正, 条例 §30). */
        CORRECTION,
        /** To the office that supervises (条例 §51). */
        COMPLAINT
    }
}
