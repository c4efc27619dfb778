package org.gongkai.request.intake.domain;

import java.time.Instant;
import org.gongkai.request.RequestId;

/** A file the applicant sent along; its name and content are sealed, for names of files tell names of people. */
public record Enclosure(long id, RequestId request, Kind kind, String name, String mediaType, int size, Instant at) {
    /** What it is for. */
    public enum Kind {
        /** Proof of identity (条例 §29(一)). */
        IDENTITY("身份证明"),
        /** The letter a request came in, scanned by the desk. */
        LETTER("申请书原件"),
        /** Something that helps to find what is asked for. */
        MATERIAL("查找材料"),
        /** Came with a correction (条例 §30). */
        CORRECTION("补正材料"),
        /** A letter or a signed note of a talk, scanned by the desk. */
        CONTACT("联系记录");

        private final String term;

        Kind(String term) {
            this.term = term;
        }

        public String term() {
            return term;
        }
    }
}
