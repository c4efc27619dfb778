package org.gongkai.request;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import org.gongkai.law.BadInput;
import org.jspecify.annotations.Nullable;

/**
 * How and when a request came. The day of receipt is derived from this and never typed (条例 §31).
 *
 * @param arrivedOn handed in, brought by the post, or sent through the net
 * @param signedOn signed for by whoever signs for the organ; for an oral request, the record signed by the applicant
 * @param confirmedOn both sides confirmed
 * @param mailNumber number of the letter, empty when there is none
 */
public record Arrival(ArrivalChannel channel, LocalDate arrivedOn, @Nullable LocalDate signedOn,
        @Nullable LocalDate confirmedOn, String mailNumber) {
    public Arrival {
        if (confirmedOn != null && confirmedOn.isBefore(arrivedOn)) {
            throw new BadInput("confirmedOn", "确认日期不能早于到达日期");
        }
    }

    public static Arrival inPerson(LocalDate on) {
        return new Arrival(ArrivalChannel.IN_PERSON, on, null, null, "");
    }

    /** The day of receipt, null while what §31 asks for has not happened yet. */
    public @Nullable LocalDate receivedOn() {
        return switch (channel.settles()) {
            case BY_ARRIVAL -> arrivedOn;
            case BY_SIGNATURE -> signedOn;
            case BY_CONFIRMATION -> confirmedOn;
        };
    }

    public Arrival confirmed(LocalDate on) {
        return switch (channel.settles()) {
            case BY_SIGNATURE -> new Arrival(channel, arrivedOn, on, confirmedOn, mailNumber);
            default -> new Arrival(channel, arrivedOn, signedOn, on, mailNumber);
        };
    }

    /** @throws BadInput when one of the days is still to come */
    public Arrival notAfter(LocalDate today) {
        var wrong = new LinkedHashMap<String, String>();
        future("arrivedOn", arrivedOn, today, wrong);
        future("signedOn", signedOn, today, wrong);
        future("confirmedOn", confirmedOn, today, wrong);
        if (!wrong.isEmpty()) {
            throw new BadInput(wrong);
        }
        return this;
    }

    private static void future(String field, @Nullable LocalDate day, LocalDate today,
            LinkedHashMap<String, String> wrong) {
        if (day != null && day.isAfter(today)) {
            wrong.put(field, "不能晚于今天");
        }
    }
}
