package org.gongkai.request.intake.web;

import java.util.List;
import java.util.Map;
import org.gongkai.notice.LetterState;
import org.gongkai.request.intake.application.LettersToApplicants;
import org.gongkai.organ.DisclosureUnit;
import org.gongkai.organ.Organ;
import org.gongkai.request.CaseEvent;
import org.gongkai.request.IssuedPapers;
import org.gongkai.request.Outcome;
import org.gongkai.request.ReleasedCopies;
import org.gongkai.request.domain.InformationRequest;
import org.gongkai.request.domain.Reading;
import org.gongkai.request.intake.domain.Enclosure;
import org.gongkai.request.intake.domain.Message;
import org.gongkai.request.intake.domain.Rating;
import org.gongkai.request.web.MonthGrid;
import org.jspecify.annotations.Nullable;

/**
 * What an applicant sees of a request.
 *
 * @param told what happened, as far as it concerns the applicant
 * @param papers documents that were delivered to the applicant
 * @param copies the information given with the reply
 * @param email where letters go, masked; null when nobody asked for any
 * @param calendar address a calendar program reads the due date from
 */
public record CasePage(InformationRequest.Snapshot request, Organ organ, DisclosureUnit unit, Reading reading,
        List<Told> told, List<MonthGrid> months, List<IssuedPapers.IssuedPaper> papers,
        List<ReleasedCopies.ReleasedCopy> copies, List<Message> messages,
        List<Enclosure> enclosures,
        @Nullable Rating rating, @Nullable String email, String calendar, @Nullable Onwards onwards,
        Map<String, LetterState> letters,
        Map<Long, LetterState> answers) {
    /** The organ the request was sent on to, and its number there. */
    public record Onwards(String number, String organ) {}

    /** @param words what the organ wrote to the applicant on this occasion, empty when nothing */
    public record Told(CaseEvent event, String words) {}

    /** What became of the letter that told a step; null when none went out. */
    public @Nullable LetterState letterOf(CaseEvent event) {
        return letters.get(LettersToApplicants.ofStep(request.number(), event.kind(), event.on()));
    }

    public @Nullable Outcome outcome() {
        return request.outcome();
    }
}
