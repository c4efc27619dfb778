package org.gongkai.request.intake.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.gongkai.request.RequestId;
import org.jspecify.annotations.Nullable;

/**
 * One turn of the conversation about a request; its text is sealed.
 *
 * @param byName who wrote it, or the officer who noted a contact down
 * @param at when it was written or noted down
 * @param tookPlaceOn the day of a contact that did not happen on the site, null for what was written there
 */
public record Message(long id, RequestId request, Kind kind, boolean fromApplicant, String text, String byName,
        Instant at, Way way, @Nullable LocalDate tookPlaceOn) {
    /** Characters of a text. */
    public static final int LONGEST = 4000;
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    /** What it is. */
    public enum Kind {
        MESSAGE,
        /** A corrected request (补正, 条例 §30). */
        CORRECTION,
        /** To the office that supervises (条例 §51). */
        COMPLAINT
    }

    /** How the words passed. */
    public enum Way {
        ONLINE("网上"), PHONE("电话"), COUNTER("当面"), POST("信函");

        private final String term;

        Way(String term) {
            this.term = term;
        }

        public String term() {
            return term;
        }

        /** Those that an officer notes down, for the site does not see them. */
        public static List<Way> noted() {
            return Arrays.stream(values()).filter(way -> way != ONLINE).toList();
        }
    }

    /** As they took place, which is not always as they were noted down. */
    public static List<Message> inOrder(List<Message> messages) {
        return messages.stream().sorted(Comparator.comparing(Message::day).thenComparing(Message::id)).toList();
    }

    /** The day it belongs to in the conversation. */
    public LocalDate day() {
        return tookPlaceOn == null ? at.atZone(CHINA).toLocalDate() : tookPlaceOn;
    }
}
