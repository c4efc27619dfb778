package org.gongkai.notice.domain;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.identity.OrganScope;
import org.gongkai.notice.Letter;
import org.gongkai.notice.LetterState;
import org.jspecify.annotations.Nullable;

/** All letters of the outbox. */
public interface Letters {
    /** Does nothing when there is one of the same occasion. */
    void add(Letter letter, Instant at);

    Optional<LetterState> stateOf(String occasion);

    Map<String, LetterState> statesOf(Collection<String> occasions);

    Optional<KeptLetter> find(long id);

    /** Takes up to {@code limit} letters whose turn it is; no other instance takes them until the transaction ends. */
    List<KeptLetter> takeDue(Instant now, int limit);

    void sent(long id, Instant at);

    /** @param nextTryAt null gives it up */
    void failed(long id, String trouble, @Nullable Instant nextTryAt);

    /** Given up or waiting for its next try: its turn is now. */
    void tryNow(long id, Instant now);

    void giveUp(long id, String trouble);

    /** Newest first. @param state null for all; @param before only smaller ids */
    List<KeptLetter> list(OrganScope scope, @Nullable LetterState state, long before, int limit);

    Map<LetterState, Long> counts(OrganScope scope);

    /** Forgets letters that were sent or given up before then. @return how many */
    int forgetBefore(Instant then);
}
