package org.gongkai.identity.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyedSecretsTest {
    @TempDir
    Path data;

    @Test
    void whatIsSealedOpensAfterARestart() throws Exception {
        var sealed = new KeyedSecrets(data, "").seal("MZXW6YTBOI");

        assertThat(sealed).doesNotContain("MZXW6YTBOI");
        assertThat(new KeyedSecrets(data, "").open(sealed)).isEqualTo("MZXW6YTBOI");
    }

    @Test
    void theGeneratedKeyIsNobodyElsesToRead() throws Exception {
        new KeyedSecrets(data, "");

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("secret.key"))))
                .isEqualTo("rw-------");
    }

    @Test
    void theSameSecretIsSealedDifferentlyEachTimeAndHashedTheSame() throws Exception {
        var secrets = new KeyedSecrets(data, "");

        assertThat(secrets.seal("secret")).isNotEqualTo(secrets.seal("secret"));
        assertThat(secrets.hash("secret")).isEqualTo(secrets.hash("secret"));
    }

    @Test
    void anotherKeyOpensNothing() throws Exception {
        var sealed = new KeyedSecrets(data, "").seal("secret");
        var other = new KeyedSecrets(data, "an entirely different key, long enough");

        assertThatThrownBy(() -> other.open(sealed)).isInstanceOf(IllegalStateException.class);
        assertThat(other.hash("secret")).isNotEqualTo(new KeyedSecrets(data, "").hash("secret"));
    }

    @Test
    void aShortKeyIsRefused() {
        assertThatThrownBy(() -> new KeyedSecrets(data, "short")).hasMessageContaining("GONGKAI_SECRET_KEY");
    }
}
