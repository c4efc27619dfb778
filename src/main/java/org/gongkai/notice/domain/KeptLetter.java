package org.gongkai.notice.domain;

import java.time.Instant;
import org.gongkai.law.Subject;
import org.gongkai.notice.LetterState;
import org.gongkai.organ.OrganId;
import org.jspecify.annotations.Nullable;

/**
 * A letter as it lies in the outbox.
 *
 * @param to address in clear
 * @param text null once it was sent
 * @param nextTryAt null unless it waits
 * @param trouble what the mail server said the last time, without addresses
 */
public record KeptLetter(long id, OrganId organ, Subject about, String to, String subject, @Nullable String text,
        LetterState state, int failures, Instant postedAt, @Nullable Instant nextTryAt, @Nullable Instant sentAt,
        @Nullable String trouble) {}
