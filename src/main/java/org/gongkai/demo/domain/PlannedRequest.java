package org.gongkai.demo.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.gongkai.request.ApplicantKind;
import org.gongkai.request.CaseEvent;
import org.gongkai.request.Outcome;
import org.jspecify.annotations.Nullable;

/** A request of a past year and the course it takes. */
public record PlannedRequest(String organ, String content, ApplicantKind applicantKind, String applicant,
        LocalDate receivedOn, List<Happened> course) {
    /** @param outcome of a reply, null for every other event */
    public record Happened(CaseEvent event, @Nullable Outcome outcome, String note, Map<String, String> details) {
        static Happened of(CaseEvent event) {
            return new Happened(event, null, "", Map.of());
        }
    }

    /** What is asked for and of whom. */
    public record Asked(String organ, String content) {}

    public PlannedRequest {
        course = List.copyOf(course);
    }
}
