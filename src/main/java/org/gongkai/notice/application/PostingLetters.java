package org.gongkai.notice.application;

import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.gongkai.notice.Letter;
import org.gongkai.notice.LetterState;
import org.gongkai.notice.Outbox;
import org.gongkai.notice.domain.Letters;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Service
class PostingLetters implements Outbox {
    private final Letters letters;
    private final Clock clock;

    PostingLetters(Letters letters, Clock clock) {
        this.letters = letters;
        this.clock = clock;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void post(Letter letter) {
        letters.add(letter, clock.instant());
    }

    @Override
    @Transactional(readOnly = true)
    public Map<String, LetterState> states(Collection<String> occasions) {
        return occasions.isEmpty() ? Map.of() : letters.statesOf(occasions);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<LetterState> state(String occasion) {
        return letters.stateOf(occasion);
    }
}
