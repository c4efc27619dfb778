package org.gongkai.request.intake.application;

import java.util.HashMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gongkai.notice.LetterState;
import org.gongkai.notice.Outbox;
import org.gongkai.request.CaseNumber;
import org.gongkai.request.EventKind;
import org.gongkai.request.domain.InformationRequest;
import org.gongkai.request.intake.domain.Message;
import org.springframework.stereotype.Component;

/** What became of the letters that told the applicant, step by step and answer by answer. */
@Component
public class LettersToApplicants {
    private final Outbox outbox;

    LettersToApplicants(Outbox outbox) {
        this.outbox = outbox;
    }

    /** The occasion of the letter that told a step. */
    public static String ofStep(CaseNumber number, EventKind step, LocalDate on) {
        return "request:" + number + ":" + step + ":" + on;
    }

    /** @param nth turn of the conversation, counted from one */
    public static String ofAnswer(CaseNumber number, int nth) {
        return "request:" + number + ":answered:" + nth;
    }

    /** By occasion; what no letter went out for is missing. */
    public Map<String, LetterState> of(InformationRequest request) {
        return outbox.states(request.facts()
                .stream()
                .map(fact -> ofStep(request.number(), fact.kind(), fact.on()))
                .distinct()
                .toList());
    }

    /** Of the office's turns in the conversation, by the id of the message. */
    public Map<Long, LetterState> of(CaseNumber number, List<Message> messages) {
        var occasions = new ArrayList<String>();
        for (int i = 1; i <= messages.size(); i++) {
            occasions.add(ofAnswer(number, i));
        }
        var states = outbox.states(occasions);
        var found = new HashMap<Long, LetterState>();
        for (int i = 0; i < messages.size(); i++) {
            var state = states.get(occasions.get(i));
            if (state != null && !messages.get(i).fromApplicant()) {
                found.put(messages.get(i).id(), state);
            }
        }
        return found;
    }
}
