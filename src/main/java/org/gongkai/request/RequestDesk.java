package org.gongkai.request;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.gongkai.calendar.WorkingDays;
import org.gongkai.identity.AccountId;
import org.gongkai.organ.OrganId;

/**
 * The door through which other parts of the house act on requests: intake from the public, remedies, the model county. It asks
 * nobody for permission; whoever opens it has asked already.
 */
public interface RequestDesk {
    /**
     * A letter as it came.
     *
     * @param wanted its contents; several independent ones become several requests, the first the parent of the others
     */
    record Entry(OrganId organ, CaseKind kind, Arrival arrival, Applicant applicant, Particulars particulars,
            List<Wanted> wanted) {
        public Entry {
            wanted = List.copyOf(wanted);
        }
    }

    /** @param queryCode told once and kept only as a hash */
    record Registered(CaseNumber number, String queryCode) {}

    List<Registered> register(Entry entry, Signature by);

    /** 条例 §31: what the channel asks for has happened. */
    void fixReceipt(CaseNumber number, LocalDate on, Signature by);

    /** @throws org.gongkai.law.UnlawfulAct when the law does not allow it now */
    void happen(CaseNumber number, CaseEvent event, String note, Map<String, String> details, Signature by);

    void reply(CaseNumber number, Outcome how, LocalDate sentOn, String note, Map<String, String> details,
            Signature by);

    void assign(CaseNumber number, AccountId to, String name, Signature by);

    /** 条例 §33: for the head of the disclosure unit to decide. */
    void proposeExtension(CaseNumber number, WorkingDays length, String reason, Signature by);

    /** Whether this is the code the applicant was given. */
    boolean isQueryCode(CaseNumber number, String code);
}
