package org.gongkai.notice.application;

import java.time.Clock;
import org.gongkai.notice.domain.KeptLetter;
import org.gongkai.notice.domain.Letters;
import org.gongkai.notice.domain.RetryRule;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Hands over one letter after the other. Each is marked in the transaction that carried it: a crash between the server's
 * yes and our mark sends that one letter twice, never none.
 */
@Service
public class SendingLetters {
    private final Letters letters;
    private final MailCarrier carrier;
    private final Clock clock;

    SendingLetters(Letters letters, MailCarrier carrier, Clock clock) {
        this.letters = letters;
        this.carrier = carrier;
        this.clock = clock;
    }

    public boolean isPossible() {
        return carrier.isThere();
    }

    /** @return whether there was one */
    @Transactional
    public boolean sendNext() {
        var due = letters.takeDue(clock.instant(), 1);
        due.forEach(this::send);
        return !due.isEmpty();
    }

    private void send(KeptLetter letter) {
        try {
            carrier.carry(letter);
            letters.sent(letter.id(), clock.instant());
        } catch (MailCarrier.NotTaken refused) {
            var next = RetryRule.after(letter.failures() + 1, clock.instant());
            letters.failed(letter.id(), String.valueOf(refused.getMessage()), next.orElse(null));
        }
    }
}
