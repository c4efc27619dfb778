package org.gongkai.demo.application;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.gongkai.demo.domain.PlannedRequest;
import org.gongkai.demo.domain.RequestPlan;
import org.gongkai.organ.Organs;
import org.gongkai.request.Applicant;
import org.gongkai.request.Arrival;
import org.gongkai.request.CaseKind;
import org.gongkai.request.CaseNumber;
import org.gongkai.request.Particulars;
import org.gongkai.request.RequestDesk;
import org.gongkai.request.Signature;
import org.gongkai.request.Wanted;
import org.springframework.stereotype.Component;

/**
 * Requests of past years, with every outcome of the official table and every kind of applicant. 2019 has none, as its report
 * says; the years of the present form begin with 2021.
 */
@Component
class DemoRequests {
    private static final int FIRST_YEAR = 2021;
    /** What is younger is told by {@link DemoCases}, case by case. */
    private static final int SETTLED_AFTER = 60;

    private final RequestDesk desk;
    private final Organs organs;
    private final DemoClerk clerk;

    DemoRequests(RequestDesk desk, Organs organs, DemoClerk clerk) {
        this.desk = desk;
        this.organs = organs;
        this.clerk = clerk;
    }

    List<Step> steps(LocalDate today) {
        var steps = new ArrayList<Step>();
        for (int year = FIRST_YEAR; year <= today.getYear(); year++) {
            var plan = RequestPlan.of(year, today.minusDays(SETTLED_AFTER), DemoFiles.requests());
            steps.add(new Step("requests-" + year, () -> enter(plan, today)));
        }
        return steps;
    }

    private void enter(List<PlannedRequest> plan, LocalDate today) {
        plan.stream()
                .sorted(Comparator.comparing(PlannedRequest::receivedOn))
                .forEach(planned -> enter(planned, today));
    }

    private void enter(PlannedRequest planned, LocalDate today) {
        var number = register(planned);
        for (var happened : planned.course()) {
            if (!happened.event().on().isAfter(today)) {
                clerk.take(number, happened);
            }
        }
    }

    private CaseNumber register(PlannedRequest planned) {
        var organ = organs.findBySlug(planned.organ()).orElseThrow().id();
        return desk.register(new RequestDesk.Entry(organ, CaseKind.DISCLOSURE, Arrival.inPerson(planned.receivedOn()),
                new Applicant(planned.applicantKind(), planned.applicant(), "", false), Particulars.NONE,
                List.of(new Wanted(planned.content(), Wanted.Form.ELECTRONIC, Wanted.Delivery.EMAIL))),
                by(planned.receivedOn())).getFirst().number();
    }

    private Signature by(LocalDate day) {
        return clerk.signature(day);
    }
}
