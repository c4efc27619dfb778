package org.gongkai.request.intake.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChallengeTest {
    private static final Instant NOW = Instant.parse("2026-03-02T01:00:00Z");
    private static final Challenge CHALLENGE = new Challenge("00ff", NOW, 7, 8);

    @Test
    void aBrowserMeetsItByWork() {
        var proof = IntStream.range(0, 1 << 22)
                .mapToObj(Integer::toString)
                .filter(one -> CHALLENGE.isMet(one, ""))
                .findFirst();

        assertThat(proof).isPresent();
        assertThat(new Challenge("another", NOW, 7, 8).isMet(proof.get(), "")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"15", " 15 ", "十五"})
    void aPersonMeetsItByASmallSum(String answer) {
        assertThat(CHALLENGE.question()).isEqualTo("七加八等于几");
        assertThat(CHALLENGE.isMet("", answer)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "14", "0", "15.0"})
    void nothingElseDoes(String answer) {
        assertThat(CHALLENGE.isMet("", answer)).isFalse();
    }

    @Test
    void itTravelsAndGrowsOld() {
        assertThat(Challenge.read(CHALLENGE.written())).isEqualTo(CHALLENGE);
        assertThat(CHALLENGE.isExpired(NOW.plus(Duration.ofHours(23)))).isFalse();
        assertThat(CHALLENGE.isExpired(NOW.plus(Duration.ofHours(25)))).isTrue();
    }
}
