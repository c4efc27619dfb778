package org.gongkai.request;

import java.util.List;

/** The documents of a case that have yet to leave the house. */
public interface CasePapers {
    /**
     * A draft, one before the head, or one signed and not delivered.
     *
     * @param state in words
     * @param tells the step it enters into the case on delivery
     */
    record OnItsWay(long id, String title, String state, EventKind tells) {}

    /** Those that tell a step of the case. */
    List<OnItsWay> onTheirWay(CaseNumber number);
}
