package org.gongkai.notice.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.gongkai.law.Subject;
import org.gongkai.notice.Letter;
import org.gongkai.notice.LetterState;
import org.gongkai.notice.Outbox;
import org.gongkai.notice.domain.KeptLetter;
import org.gongkai.notice.domain.Letters;
import org.gongkai.testing.RealDatabaseTest;
import org.gongkai.testing.TestOrgans;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.transaction.TestTransaction;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.annotation.Transactional;

@RealDatabaseTest
@Transactional
class OutboxIntegrationTest {
    private static final String OCCASION = "request:17:received";

    @Autowired
    Outbox outbox;
    @Autowired
    Letters letters;
    @Autowired
    TestOrgans organs;
    @Autowired
    JdbcClient jdbc;
    @Autowired
    Clock clock;

    @BeforeEach
    void nobodyElsesLettersLieThere() {
        jdbc.sql("delete from notice_letter").update();
    }

    @Test
    void theSameOccasionIsOneLetter() {
        outbox.post(letter());
        outbox.post(letter());

        assertThat(letters.takeDue(soon(), 10)).hasSize(1);
    }

    @Test
    void nobodyPostsWithoutTheTransactionOfTheAct() {
        TestTransaction.end();

        assertThatThrownBy(() -> outbox.post(letter())).isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void addressAndTextAreSealedAndTheTextGoesOnceSent() {
        var post = new Post();
        outbox.post(letter());
        assertThat(jdbc.sql("select recipient || text from notice_letter").query(String.class).single())
                .doesNotContain("example.com", "受理");

        new SendingLetters(letters, post, at(soon())).sendNext();

        assertThat(post.taken).singleElement().satisfies(taken -> {
            assertThat(taken.to()).isEqualTo("zhang@example.com");
            assertThat(taken.text()).isEqualTo("您的申请已受理。");
        });
        assertThat(outbox.state(OCCASION)).contains(LetterState.SENT);
        assertThat(letters.find(post.taken.getFirst().id()).orElseThrow().text()).isNull();
    }

    @Test
    void aRefusedLetterIsTriedAgainLaterAndGivenUpAtLast() {
        var post = new Post();
        post.closed = true;
        outbox.post(letter());

        assertThat(new SendingLetters(letters, post, at(soon())).sendNext()).isTrue();
        assertThat(new SendingLetters(letters, post, at(soon())).sendNext()).isFalse();
        for (int day = 1; day <= 5; day++) {
            new SendingLetters(letters, post, at(soon().plus(Duration.ofDays(day)))).sendNext();
        }

        assertThat(outbox.state(OCCASION)).contains(LetterState.GIVEN_UP);
    }

    private Letter letter() {
        return new Letter(organs.department(), Subject.of("request", 17), OCCASION, "zhang@example.com", "申请已受理",
                "您的申请已受理。");
    }

    private Instant soon() {
        return clock.instant().plusSeconds(5);
    }

    private static Clock at(Instant now) {
        return Clock.fixed(now, ZoneOffset.UTC);
    }

    /** A post office that keeps what it is given. */
    private static final class Post implements MailCarrier {
        private final List<KeptLetter> taken = new ArrayList<>();
        private boolean closed;

        @Override
        public boolean isThere() {
            return true;
        }

        @Override
        public void carry(KeptLetter letter) {
            if (closed) {
                throw new NotTaken("closed", new IllegalStateException());
            }
            taken.add(letter);
        }
    }
}
