package org.gongkai.request.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.gongkai.identity.AccountId;
import org.gongkai.identity.OrganScope;
import org.gongkai.request.RequestId;
import org.gongkai.request.RequestTray;
import org.gongkai.request.Signature;
import org.gongkai.web.Cursor;
import org.gongkai.web.Slice;

/** Lists of requests as the database gives them. */
public interface RequestLists {
    /**
     * From where an officer looks: which organs, who he is, and which days count as today and soon.
     *
     * @param named of which of them he may know, and so look for, applicants by name
     */
    record Desk(OrganScope scope, OrganScope named, AccountId officer, LocalDate today, LocalDate soon) {}

    Slice<RequestLine> list(RequestQuery query, Desk desk, Cursor from, int limit);

    long count(RequestQuery query, Desk desk);

    /** How many lie in each of these trays, under the same filters, in one question. */
    Map<RequestTray, Long> counts(RequestQuery query, Desk desk, List<RequestTray> trays);

    /** Earlier requests of the same name to the same organ in the year before a day, newest first; for 条例 §35 and §36(六). */
    List<RequestLine> ofSameApplicant(long organ, String name, long except, LocalDate since, int limit);

    /** The others that came in the same letter. */
    List<RequestLine> ofSameLetter(long id);

    /** Those somebody linked with it, for they ask for the same information. */
    List<RequestLine> alike(long id);

    /** False when they were linked already. */
    boolean link(RequestId one, RequestId two, Signature by);

    /** False when they were not linked. */
    boolean unlink(RequestId one, RequestId two);
}
