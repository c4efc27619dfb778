package org.gongkai.secret.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class SealingCipherTest {
    private static final HexFormat HEX = HexFormat.of();

    /** RFC 8998 appendix A.1, without additional data: the tag differs from the one printed there, the ciphertext does not. */
    @Test
    void sm4IsTheOneOfTheStandard() {
        byte[] key = HEX.parseHex("0123456789ABCDEFFEDCBA9876543210");
        byte[] nonce = HEX.parseHex("00001234567800000000ABCD");
        byte[] plain = HEX.parseHex("AAAAAAAAAAAAAAAABBBBBBBBBBBBBBBBCCCCCCCCCCCCCCCCDDDDDDDDDDDDDDDD"
                + "EEEEEEEEEEEEEEEEFFFFFFFFFFFFFFFFEEEEEEEEEEEEEEEEAAAAAAAAAAAAAAAA");

        byte[] sealed = SealingCipher.SM4.seal(key, nonce, plain);

        assertThat(HEX.withUpperCase().formatHex(sealed)).startsWith(
                "17F399F08C67D5EE19D0DC9969C4BB7D5FD46FD3756489069157B282BB200735"
                        + "D82710CA5C22F0CCFA7CBF93D496AC15A56834CBCF98C397B4024A2691233B8D");
        assertThat(SealingCipher.SM4.open(key, nonce, sealed)).get().isEqualTo(plain);
    }
}
