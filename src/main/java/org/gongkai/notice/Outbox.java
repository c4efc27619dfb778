package org.gongkai.notice;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** Where letters wait to be sent. */
public interface Outbox {
    /** Puts a letter down within the caller's transaction; one of the same occasion is there already and stays as it is. */
    void post(Letter letter);

    /** What became of the letter of an occasion; empty when none was posted. */
    Optional<LetterState> state(String occasion);

    /** The same for several in one question; what no letter was posted for is missing. */
    Map<String, LetterState> states(Collection<String> occasions);
}
