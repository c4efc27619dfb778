package org.gongkai.notice.application;

import static org.gongkai.identity.Permission.READ_OUTBOX;

import java.time.Clock;
import java.util.Map;
import org.gongkai.identity.AccessPolicy;
import org.gongkai.identity.Officer;
import org.gongkai.law.NoSuchRecord;
import org.gongkai.notice.LetterState;
import org.gongkai.notice.LetterPutAside;
import org.gongkai.notice.LetterTriedAgain;
import org.gongkai.notice.domain.KeptLetter;
import org.gongkai.notice.domain.Letters;
import org.gongkai.web.Slice;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What officers do with letters that did not go out. */
@Service
public class MindingTheOutbox {
    private static final int PAGE = 50;
    private final Letters letters;
    private final AccessPolicy policy;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MindingTheOutbox(Letters letters, AccessPolicy policy, ApplicationEventPublisher events, Clock clock) {
        this.letters = letters;
        this.policy = policy;
        this.events = events;
        this.clock = clock;
    }

    /** Newest first. @param before only smaller ids */
    @Transactional(readOnly = true)
    public Slice<KeptLetter> list(Officer by, @Nullable LetterState state, long before) {
        policy.requireSomewhere(by, READ_OUTBOX);
        var rows = letters.list(policy.scope(by, READ_OUTBOX), state, before, PAGE + 1);
        return Slice.of(rows, PAGE, letter -> Long.toString(letter.id()));
    }

    @Transactional(readOnly = true)
    public Map<LetterState, Long> counts(Officer by) {
        return letters.counts(policy.scope(by, READ_OUTBOX));
    }

    @Transactional(readOnly = true)
    public KeptLetter get(Officer by, long id) {
        return letters.find(id)
                .filter(letter -> policy.may(by, READ_OUTBOX, letter.organ()))
                .orElseThrow(() -> new NoSuchRecord("发件箱中没有编号为 " + id + " 的邮件"));
    }

    @Transactional
    public void tryAgain(Officer by, long id) {
        var letter = notYetSent(by, id);
        letters.tryNow(id, clock.instant());
        events.publishEvent(new LetterTriedAgain(id, letter.about()));
    }

    @Transactional
    public void putAside(Officer by, long id) {
        var letter = notYetSent(by, id);
        letters.giveUp(id, "由工作人员搁置");
        events.publishEvent(new LetterPutAside(id, letter.about()));
    }

    private KeptLetter notYetSent(Officer by, long id) {
        var letter = get(by, id);
        if (letter.state() == LetterState.SENT) {
            throw new NoSuchRecord("这封邮件已经发出，无须再办。");
        }
        return letter;
    }
}
