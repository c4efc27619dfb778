package org.gongkai.request.web;

import static org.gongkai.request.EventKind.CORRECTION_ASKED;
import static org.gongkai.request.EventKind.EXTENDED;
import static org.gongkai.request.EventKind.FEE_ASKED;
import static org.gongkai.request.EventKind.ORGAN_CONSULTED;
import static org.gongkai.request.EventKind.THIRD_PARTY_ASKED;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongkai.request.EventKind;

/** The events the public clock takes, with the fields each may bring besides its day. */
final class ClockEvents {
    static final List<EventKind> ALL = List.copyOf(
            EnumSet.complementOf(EnumSet.of(EventKind.RECEIPT_FIXED, EventKind.LATE_CORRECTION_ACCEPTED,
                    EventKind.LATER_DAY_FIXED, EventKind.NOTICE_RECEIVED, EventKind.HANDED_OVER, EventKind.REDO_ORDERED,
                    EventKind.ARCHIVED)));
    static final String NAMES = ALL.stream().map(EventKind::name).collect(Collectors.joining("、"));
    private static final Set<EventKind> LETTERS = EnumSet.of(CORRECTION_ASKED, THIRD_PARTY_ASKED, ORGAN_CONSULTED,
            FEE_ASKED);

    private ClockEvents() {}

    /** Whether a term counts from the day the addressee gets it. */
    static boolean isLetter(EventKind kind) {
        return LETTERS.contains(kind);
    }

    static boolean hasLength(EventKind kind) {
        return kind == EXTENDED || kind == CORRECTION_ASKED;
    }
}
