package org.gongkai.secret.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.gongkai.secret.domain.SealingCipher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptSecretsTest {
    @TempDir
    Path data;

    @Test
    void whatIsSealedOpensAfterARestart() throws Exception {
        var sealed = new KeptSecrets(data, "", List.of(), SealingCipher.AES).seal("MZXW6YTBOI");

        assertThat(sealed).doesNotContain("MZXW6YTBOI");
        assertThat(new KeptSecrets(data, "", List.of(), SealingCipher.AES).open(sealed)).isEqualTo("MZXW6YTBOI");
    }

    @Test
    void theGeneratedKeyIsNobodyElsesToRead() throws Exception {
        new KeptSecrets(data, "", List.of(), SealingCipher.AES);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("secret.key"))))
                .isEqualTo("rw-------");
    }

    @Test
    void theSameSecretIsSealedDifferentlyEachTimeAndHashedTheSame() throws Exception {
        var secrets = new KeptSecrets(data, "", List.of(), SealingCipher.AES);

        assertThat(secrets.seal("secret")).isNotEqualTo(secrets.seal("secret"));
        assertThat(secrets.hash("secret")).isEqualTo(secrets.hash("secret"));
    }

    @Test
    void anotherKeyOpensNothing() throws Exception {
        var sealed = new KeptSecrets(data, "", List.of(), SealingCipher.AES).seal("secret");
        var other = new KeptSecrets(data, "an entirely different key, long enough", List.of(), SealingCipher.AES);

        assertThatThrownBy(() -> other.open(sealed)).isInstanceOf(IllegalStateException.class);
        assertThat(other.hash("secret"))
                .isNotEqualTo(new KeptSecrets(data, "", List.of(), SealingCipher.AES).hash("secret"));
    }

    @Test
    void aShortKeyIsRefused() {
        assertThatThrownBy(() -> new KeptSecrets(data, "short", List.of(), SealingCipher.AES))
                .hasMessageContaining("GONGKAI_SECRET_KEY");
    }

    @Test
    void whatTheOldKeySealedOpensUnderTheNewOne() throws Exception {
        var before = new KeptSecrets(data, "", List.of(), SealingCipher.AES);
        var sealed = before.seal("secret");
        var hash = before.hash("secret");

        before.addFresh();
        var after = new KeptSecrets(data, "", List.of(), SealingCipher.AES);

        assertThat(after.open(sealed)).isEqualTo("secret");
        assertThat(after.isCurrent(sealed)).isFalse();
        assertThat(after.isCurrent(after.seal("secret"))).isTrue();
        assertThat(after.hash("secret")).isEqualTo(hash);
    }

    @Test
    void configuredKeysAreNotOursToChange() throws Exception {
        var first = "the first key, which is long enough";
        var sealed = new KeptSecrets(data, first, List.of(), SealingCipher.AES).seal("secret");
        var rotated = new KeptSecrets(data, "the second key, also long enough", List.of(first), SealingCipher.AES);

        assertThat(rotated.addFresh()).isFalse();
        assertThat(rotated.open(sealed)).isEqualTo("secret");
        assertThat(rotated.isCurrent(sealed)).isFalse();
    }

    @Test
    void whatEarlierVersionsSealedStillOpens() throws Exception {
        var secrets = new KeptSecrets(data, "a key that everyone may know, for tests", List.of(), SealingCipher.AES);

        assertThat(secrets.open("BwcHBwcHBwcHBwcH./jvHM7sY0m9kOcd3WlfKGglO67D8Qiw2qOk=")).isEqualTo("MZXW6YTBOI");
    }

    @Test
    void contentsOfFilesAreSealedToo() throws Exception {
        var secrets = new KeptSecrets(data, "", List.of(), SealingCipher.AES);
        byte[] sealed = secrets.seal(new byte[]{1, 2, 3});

        assertThat(secrets.open(sealed)).containsExactly(1, 2, 3);
        sealed[sealed.length - 1] ^= 1;
        assertThatThrownBy(() -> secrets.open(sealed)).isInstanceOf(IllegalStateException.class);
    }

    /** GB/T 32907: where an office must use the national cipher. */
    @Test
    void whatAesSealedOpensUnderSm4UntilItIsSealedAnew() throws Exception {
        var aes = new KeptSecrets(data, "", List.of(), SealingCipher.AES);
        var sealed = aes.seal("身份证号");
        var hash = aes.hash("查询码");

        var sm4 = new KeptSecrets(data, "", List.of(), SealingCipher.SM4);

        assertThat(sm4.open(sealed)).isEqualTo("身份证号");
        assertThat(sm4.isCurrent(sealed)).isFalse();
        assertThat(sm4.hash("查询码")).isEqualTo(hash);
        var again = sm4.seal("身份证号");
        assertThat(sm4.isCurrent(again)).isTrue();
        assertThat(sm4.open(again)).isEqualTo("身份证号");
        assertThat(aes.isCurrent(again)).isFalse();
        assertThat(aes.open(again)).isEqualTo("身份证号");
    }

    @Test
    void sm4NoticesWhatWasTamperedWith() throws Exception {
        var secrets = new KeptSecrets(data, "", List.of(), SealingCipher.SM4);
        byte[] sealed = secrets.seal(new byte[]{1, 2, 3});

        sealed[sealed.length - 1] ^= 1;

        assertThatThrownBy(() -> secrets.open(sealed)).isInstanceOf(IllegalStateException.class);
    }
}
