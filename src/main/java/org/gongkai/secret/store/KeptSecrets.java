package org.gongkai.secret.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.gongkai.secret.Secrets;
import org.gongkai.secret.application.KeyKeeper;
import org.gongkai.secret.domain.KeyRing;
import org.gongkai.secret.domain.SealingCipher;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Repository;

/** The key ring of {@code GONGKAI_SECRET_KEY} and {@code GONGKAI_SECRET_OLD_KEYS}, or else of the key file. */
@Repository
class KeptSecrets implements Secrets, KeyKeeper {
    private final KeyFile file;
    private final boolean configured;
    private final SealingCipher cipher;
    private volatile KeyRing ring;

    KeptSecrets(@Value("${gongkai.data}") Path data, @Value("${gongkai.secret-key:}") String current,
            @Value("${gongkai.secret-old-keys:}") List<String> earlier,
            @Value("${gongkai.secret-cipher:AES}") SealingCipher cipher) throws IOException {
        this.file = new KeyFile(data.resolve("secret.key"));
        this.configured = !current.isBlank();
        this.cipher = cipher;
        this.ring = KeyRing.of(configured ? texts(current, earlier) : file.texts(), cipher);
    }

    private static List<String> texts(String current, List<String> earlier) {
        var texts = new ArrayList<>(List.of(current.strip()));
        earlier.stream().map(String::strip).filter(text -> !text.isEmpty()).forEach(texts::add);
        return texts;
    }

    @Override
    public boolean addFresh() {
        if (configured) {
            return false;
        }
        try {
            file.addFresh();
            ring = KeyRing.of(file.texts(), cipher);
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String seal(String secret) {
        return ring.seal(secret);
    }

    @Override
    public String open(String sealed) {
        return ring.open(sealed);
    }

    @Override
    public byte[] seal(byte[] content) {
        return ring.seal(content);
    }

    @Override
    public byte[] open(byte[] sealed) {
        return ring.open(sealed);
    }

    @Override
    public boolean isCurrent(String sealed) {
        return ring.isCurrent(sealed);
    }

    @Override
    public boolean isCurrent(byte[] sealed) {
        return ring.isCurrent(sealed);
    }

    @Override
    public String hash(String text) {
        return ring.hash(text);
    }
}
