package org.gongkai.request.application;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.gongkai.calendar.CountedDates;
import org.gongkai.calendar.WorkCalendar;
import org.gongkai.calendar.WorkCalendars;
import org.gongkai.request.RequestId;
import org.gongkai.request.domain.InformationRequest;
import org.gongkai.request.domain.Requests;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The reply terms of open cases, counted by a calendar that may come. */
@Component
class TermsOfOpenCases implements CountedDates {
    private static final int PART = 500;

    private final Requests requests;
    private final WorkCalendars calendars;

    TermsOfOpenCases(Requests requests, WorkCalendars calendars) {
        this.requests = requests;
        this.calendars = calendars;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Moved> movedBy(WorkCalendar then) {
        var now = calendars.local();
        var moved = new ArrayList<Moved>();
        inParts(requests::listOpen, part -> part.forEach(request -> compare(request, now, then, moved)));
        moved.sort(Comparator.comparing(Moved::from, Comparator.nullsLast(Comparator.naturalOrder())));
        return moved;
    }

    /** Writes what lists keep of every open case as the calendar has it now; twice does nothing more. */
    @Transactional
    public void recount() {
        inParts(requests::listOpenLocked, requests::recount);
    }

    /** A county's open cases are read some hundred at a time: few questions, and little in memory. */
    private static void inParts(BiFunction<RequestId, Integer, List<InformationRequest>> next,
            Consumer<List<InformationRequest>> work) {
        var after = new RequestId(0);
        for (var part = next.apply(after, PART); !part.isEmpty(); part = next.apply(after, PART)) {
            work.accept(part);
            after = part.getLast().id();
        }
    }

    private static void compare(InformationRequest request, WorkCalendar now, WorkCalendar then, List<Moved> moved) {
        var from = request.readOn(request.lastDay(), now).dueOn();
        var to = request.readOn(request.lastDay(), then).dueOn();
        if (!Objects.equals(from, to)) {
            moved.add(new Moved(request.number() + " " + request.snapshot().wanted().title(),
                    "/console/request/" + request.number(), from, to));
        }
    }
}
