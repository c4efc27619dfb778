package org.gongkai.cache.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** RFC 9110 §12.5.3. */
class CodingTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                              | PLAIN
            gzip              | GZIP
            gzip, deflate, br | BROTLI
            br;q=0, gzip      | GZIP
            gzip;q=0          | PLAIN
            gzip;q=0.5        | GZIP
            gzip; q=0.000     | PLAIN
            identity          | PLAIN
            x-gzipped         | PLAIN
            """)
    void accepted(String encodings, Coding coding) {
        assertThat(Coding.accepted(encodings, true)).isEqualTo(coding);
    }
}
