package org.gongkai.webhook.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class SignatureTest {
    /** The example of the Standard Webhooks specification's own libraries. */
    @Test
    void isWhatReadyLibrariesExpect() {
        var signature = Signature.of("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw", "msg_p5jXN8AQM9LWM0D4loKWxJek",
                Instant.ofEpochSecond(1614265330), "{\"test\": 2432232314}");

        assertThat(signature).isEqualTo("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
    }

    @Test
    void pausesGrowAndEnd() {
        var now = Instant.parse("2026-01-02T03:04:05Z");

        assertThat(Pauses.after(1, now)).hasValue(now.plusSeconds(10));
        assertThat(Pauses.after(6, now)).hasValue(now.plus(Duration.ofHours(8)));
        assertThat(Pauses.after(7, now)).isEmpty();
    }
}
