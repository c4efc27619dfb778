package org.gongkai.identity.domain;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotpTest {
    private final Totp device = new Totp(Base32.encode("12345678901234567890".getBytes(US_ASCII)));

    /** RFC 6238, appendix B, cut to six digits. */
    @ParameterizedTest
    @CsvSource({"59, 287082", "1111111109, 081804", "1111111111, 050471", "1234567890, 005924", "2000000000, 279037",
            "20000000000, 353130"})
    void givesTheCodesOfTheStandard(long second, String code) {
        assertThat(device.codeAt(Instant.ofEpochSecond(second))).isEqualTo(code);
    }

    @ParameterizedTest(name = "a code {0} s off is taken: {1}")
    @CsvSource({"0, true", "30, true", "-30, true", "60, false", "-60, false"})
    void toleratesAClockOneStepOff(long off, boolean taken) {
        var now = Instant.ofEpochSecond(1_800_000_000L);
        var code = device.codeAt(now.plusSeconds(off));

        assertThat(device.stepOf(code, now).isPresent()).isEqualTo(taken);
    }

    /** RFC 4648, section 10. */
    @ParameterizedTest
    @CsvSource({"f, MY", "fo, MZXQ", "foo, MZXW6", "foob, MZXW6YQ", "fooba, MZXW6YTB", "foobar, MZXW6YTBOI"})
    void base32IsTheStandardOne(String plain, String encoded) {
        assertThat(Base32.encode(plain.getBytes(US_ASCII))).isEqualTo(encoded);
        assertThat(Base32.decode(encoded)).isEqualTo(plain.getBytes(US_ASCII));
    }

    @Test
    void base32RefusesWhatItNeverWrites() {
        assertThatThrownBy(() -> Base32.decode("M1")).isInstanceOf(IllegalArgumentException.class);
    }
}
