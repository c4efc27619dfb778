package org.gongkai.request.intake.domain;

import java.time.Instant;
import org.gongkai.request.RequestId;

/** A file the applicant sent along; its name and content are sealed, for names of files tell names of people. */
public record Enclosure(long id, RequestId request, Kind kind, String name, String mediaType, int size, Instant at) {
    /** What it is for. */
    public enum Kind {
        /** Proof of identity (身份证明, 条例 §29(一)). */
        IDENTITY,
        /** Something that helps to find what is asked for. */
        MATERIAL,
        /** Came with a correction (补正, 条例 §30). */
        CORRECTION
    }
}
