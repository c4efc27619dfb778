package org.gongkai.notice.web;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.gongkai.notice.Letter;
import org.gongkai.notice.LetterState;
import org.gongkai.notice.domain.KeptLetter;
import org.jspecify.annotations.Nullable;

/** A letter as officers see it: whom it goes to is masked. */
public record LetterView(long id, String organ, String to, String subject, @Nullable String text, LetterState state,
        String stateWord, int failures, String postedAt, String nextTryAt, String sentAt, @Nullable String trouble) {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm")
            .withZone(ZoneId.of("Asia/Shanghai"));

    static LetterView of(KeptLetter letter, String organ, String stateWord) {
        return new LetterView(letter.id(), organ, Letter.masked(letter.to()), letter.subject(), letter.text(), letter
                .state(), stateWord, letter.failures(), minute(letter.postedAt()), minute(letter.nextTryAt()),
                minute(
                        letter.sentAt()),
                letter.trouble());
    }

    public boolean isSent() {
        return state == LetterState.SENT;
    }

    private static String minute(@Nullable Instant at) {
        return at == null ? "" : MINUTE.format(at);
    }
}
