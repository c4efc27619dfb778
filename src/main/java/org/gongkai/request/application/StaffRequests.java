package org.gongkai.request.application;

import static org.gongkai.identity.Permission.READ_CASE_FILES;
import static org.gongkai.identity.Permission.READ_REQUESTS;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.gongkai.calendar.WorkCalendars;
import org.gongkai.calendar.WorkingDays;
import org.gongkai.identity.AccessPolicy;
import org.gongkai.identity.Officer;
import org.gongkai.law.NoSuchRecord;
import org.gongkai.request.CaseNumber;
import org.gongkai.request.RequestTray;
import org.gongkai.request.domain.InformationRequest;
import org.gongkai.request.domain.Reading;
import org.gongkai.web.Cursor;
import org.gongkai.web.Slice;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What officers see of requests: their organ's, or those of all organs their office looks after. */
@Service
@Transactional(readOnly = true)
public class StaffRequests {
    /** Due within so many working days is soon. */
    static final WorkingDays SOON = WorkingDays.of(3);

    private static final int MOST_IN_A_MONTH = 1000;

    private final RequestLists lists;
    private final CaseFiles files;
    private final AccessPolicy policy;
    private final WorkCalendars calendars;
    private final Clock clock;

    StaffRequests(RequestLists lists, CaseFiles files, AccessPolicy policy, WorkCalendars calendars, Clock clock) {
        this.lists = lists;
        this.files = files;
        this.policy = policy;
        this.calendars = calendars;
        this.clock = clock;
    }

    public Slice<RequestLine> list(RequestQuery query, Officer officer, Cursor from, int limit) {
        var named = policy.scope(officer, READ_CASE_FILES);
        return lists.list(query, desk(officer), from, limit)
                .map(line -> named.covers(line.organ()) ? line : line.masked());
    }

    public long count(RequestQuery query, Officer officer) {
        return lists.count(query, desk(officer));
    }

    public Map<RequestTray, Long> counts(RequestQuery query, List<RequestTray> trays, Officer officer) {
        return lists.counts(query, desk(officer), trays);
    }

    /** @throws NoSuchRecord when there is none, or none for this officer: nobody learns which */
    public InformationRequest get(CaseNumber number, Officer officer) {
        return files.know(number, officer);
    }

    public Reading read(InformationRequest request) {
        return request.readOn(LocalDate.now(clock), calendars.local());
    }

    public List<RequestLine> ofSameApplicant(InformationRequest request) {
        var it = request.snapshot();
        return lists.ofSameApplicant(it.organ().value(), it.applicant().name(), it.id().value(),
                it.arrival().arrivedOn().minusYears(1), 50);
    }

    /** What the same applicant asked of the same organ earlier in the calendar month of receipt, whatever became of it (109号 §4). */
    public List<RequestLine> earlierInMonth(InformationRequest request) {
        var it = request.snapshot();
        var month = YearMonth.from(it.arrival().arrivedOn());
        return lists.ofSameApplicant(it.organ().value(), it.applicant().name(), it.id().value(), month.atDay(1),
                MOST_IN_A_MONTH).stream().filter(line -> isEarlier(line, it, month)).toList();
    }

    private static boolean isEarlier(RequestLine line, InformationRequest.Snapshot it, YearMonth month) {
        var on = line.receivedOn();
        var own = it.arrival().receivedOn() == null ? it.arrival().arrivedOn() : it.arrival().receivedOn();
        return on != null && YearMonth.from(on).equals(month)
                && (on.isBefore(own) || on.equals(own) && line.id() < it.id().value());
    }

    public List<RequestLine> alike(InformationRequest request) {
        return lists.alike(request.id().value());
    }

    public List<RequestLine> ofSameLetter(InformationRequest request) {
        return lists.ofSameLetter(request.id().value());
    }

    private RequestLists.Desk desk(Officer officer) {
        policy.requireSomewhere(officer, READ_REQUESTS);
        var today = LocalDate.now(clock);
        return new RequestLists.Desk(policy.scope(officer, READ_REQUESTS), policy.scope(officer, READ_CASE_FILES),
                officer.id(), today,
                calendars.local().after(today, SOON).end());
    }
}
