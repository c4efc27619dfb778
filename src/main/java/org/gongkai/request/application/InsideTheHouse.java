package org.gongkai.request.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.gongkai.identity.AccountId;
import org.gongkai.request.RequestId;
import org.gongkai.request.Signature;
import org.jspecify.annotations.Nullable;

/** What is kept beside a request and never leaves the house. */
public interface InsideTheHouse {
    /**
     * @param section the section asked, empty for a remark
     * @param answer null while a section has not answered; always for a remark
     */
    record Note(long id, String section, String text, @Nullable String answer, @Nullable LocalDate remindOn, String by,
            Instant at) {
        public boolean isQuestion() {
            return !section.isEmpty();
        }
    }

    /** 督办单: a numbered demand of the supervising office (条例 §47). */
    record Urge(long id, int year, int serial, String demand, LocalDate answerBy, String by, Instant at,
            @Nullable String answer, @Nullable String answeredBy, @Nullable Instant answeredAt) {}

    /** @param decision PUBLISH, NOT or LATER */
    record Publication(String decision, String reason, String address, String by, Instant at) {}

    /** @param result STILL or DISCLOSE */
    record ReEvaluation(String result, String reason, @Nullable LocalDate nextOn, String by, Instant at) {}

    List<Note> notes(RequestId id);

    void note(RequestId id, String section, String text, @Nullable LocalDate remindOn, Signature by);

    void answer(RequestId id, long note, String answer, Instant at);

    boolean isWatched(RequestId id, AccountId by);

    void watch(RequestId id, AccountId by);

    void unwatch(RequestId id, AccountId by);

    List<Urge> urges(RequestId id);

    Urge urge(RequestId id, int year, String demand, LocalDate answerBy, Signature by);

    /** False when there is none that waits for an answer. */
    boolean answerUrge(RequestId id, long urge, String answer, String by, Instant at);

    @Nullable
    Publication publication(RequestId id);

    void decidePublication(RequestId id, Publication decision);

    List<ReEvaluation> reEvaluations(RequestId id);

    void reEvaluate(RequestId id, ReEvaluation evaluation);
}
