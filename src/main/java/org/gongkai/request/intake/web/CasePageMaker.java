package org.gongkai.request.intake.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gongkai.calendar.WorkCalendars;
import org.gongkai.law.NoSuchRecord;
import org.gongkai.notice.Letter;
import org.gongkai.organ.Organs;
import org.gongkai.request.CaseNumber;
import org.gongkai.request.EventKind;
import org.gongkai.request.IssuedPapers;
import org.gongkai.request.ReleasedCopies;
import org.gongkai.request.OwnRecordResult;
import org.gongkai.request.domain.HandingOver;
import org.gongkai.request.domain.InformationRequest;
import org.gongkai.request.domain.RecordedEvent;
import org.gongkai.request.domain.Requests;
import org.gongkai.request.intake.application.LettersToApplicants;
import org.gongkai.request.intake.application.Passes;
import org.gongkai.request.intake.domain.Intake;
import org.gongkai.request.intake.domain.Message;
import org.gongkai.request.web.MonthGrid;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gathers what an applicant may see of the own request. */
@Component
class CasePageMaker {
    /** Work within the house and between organs; it is no letter to the applicant. */
    private static final Set<EventKind> INTERNAL = EnumSet.of(EventKind.ARCHIVED);
    /** Their note is what the applicant was told: what to correct, why it takes longer, what to pay. */
    private static final Set<EventKind> ADDRESSED = EnumSet.of(EventKind.CORRECTION_ASKED, EventKind.EXTENDED,
            EventKind.FEE_ASKED, EventKind.REASON_ASKED);

    private final Requests requests;
    private final Intake intake;
    private final IssuedPapers papers;
    private final ReleasedCopies copies;
    private final HandingOver handing;
    private final LettersToApplicants letters;
    private final Organs organs;
    private final WorkCalendars calendars;
    private final Passes passes;
    private final Clock clock;

    CasePageMaker(Requests requests, Intake intake, IssuedPapers papers, ReleasedCopies copies, HandingOver handing,
            LettersToApplicants letters, Organs organs, WorkCalendars calendars, Passes passes, Clock clock) {
        this.requests = requests;
        this.intake = intake;
        this.papers = papers;
        this.copies = copies;
        this.handing = handing;
        this.letters = letters;
        this.organs = organs;
        this.calendars = calendars;
        this.passes = passes;
        this.clock = clock;
    }

    CasePage make(CaseNumber number) {
        var request = requests.find(number).orElseThrow(() -> new NoSuchRecord("没有编号为 " + number + " 的申请"));
        var today = LocalDate.now(clock);
        var last = request.lastDay();
        var messages = intake.messages(request.id());
        var reading = request.readOn(last.isAfter(today) ? last : today, calendars.local());
        return new CasePage(request.snapshot(), organs.get(request.organ()), organs.disclosureUnit(request.organ()),
                reading, told(request), MonthGrid.of(reading.days(), List.of(), marks(request), reading.dueOn(),
                        today),
                papers.list(number), copies.list(number), Message.inOrder(messages),
                intake.enclosures(request.id()),
                intake.ratingOf(request
                        .id()).orElse(null),
                intake.subscriberOf(request.id())
                        .map(Letter::masked)
                        .orElse(null),
                "/ysqgk/rili/" + number + "/" + passes.calendarKey(number)
                        + ".ics",
                onwards(request), letters.of(request), letters.of(number, messages));
    }

    private CasePage.@Nullable Onwards onwards(InformationRequest request) {
        return handing.onwards(request.id())
                .map(link -> new CasePage.Onwards(link.other().toString(), organs.get(link.organ()).name()))
                .orElse(null);
    }

    private static List<CasePage.Told> told(InformationRequest request) {
        return request.history()
                .stream()
                .filter(recorded -> !INTERNAL.contains(recorded.event().kind()))
                .map(CasePageMaker::told)
                .toList();
    }

    private static CasePage.Told told(RecordedEvent recorded) {
        var ownRecord = recorded.details().get(RecordedEvent.OWN_RECORD);
        if (ownRecord != null) {
            return new CasePage.Told(recorded.event(), OwnRecordResult.valueOf(ownRecord).term());
        }
        return new CasePage.Told(recorded.event(), ADDRESSED.contains(recorded.event().kind()) ? recorded.note() : "");
    }

    private static Map<LocalDate, List<String>> marks(InformationRequest request) {
        var marks = new HashMap<LocalDate, List<String>>();
        request.facts()
                .forEach(fact -> marks.computeIfAbsent(fact.on(), day -> new ArrayList<>()).add(fact.kind().term()));
        return marks;
    }
}
