package org.gongkai.secret.domain;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.gongkai.secret.Secrets;

/**
 * The keys of this platform: the first seals, all open.
 *
 * @param keys newest first; the last one, the first there ever was, also makes the hashes
 */
public record KeyRing(List<Key> keys) implements Secrets {
    public KeyRing {
        keys = List.copyOf(keys);
        if (keys.isEmpty()) {
            throw new IllegalArgumentException("a ring without a key");
        }
    }

    /**
     * All texts with all ciphers, so that what the other cipher sealed still opens until it is sealed anew. Hashes stay those of the
     * first text, whatever the cipher.
     *
     * @param texts newest first
     * @param cipher seals from now on
     */
    public static KeyRing of(List<String> texts, SealingCipher cipher) {
        var keys = new ArrayList<Key>();
        keys.add(new Key(texts.getFirst(), cipher));
        texts.forEach(text -> keys.add(new Key(text, SealingCipher.SM4)));
        texts.forEach(text -> keys.add(new Key(text, SealingCipher.AES)));
        return new KeyRing(keys);
    }

    @Override
    public String seal(String secret) {
        return Base64.getEncoder().encodeToString(seal(secret.getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public String open(String sealed) {
        int dot = sealed.indexOf('.');
        byte[] content = dot < 0
                ? open(Base64.getDecoder().decode(sealed))
                : first(Key::openUnmarked, unmarked(sealed, dot));
        return new String(content, StandardCharsets.UTF_8);
    }

    @Override
    public byte[] seal(byte[] content) {
        return keys.getFirst().seal(content);
    }

    @Override
    public byte[] open(byte[] sealed) {
        return first(Key::open, sealed);
    }

    @Override
    public boolean isCurrent(String sealed) {
        return sealed.indexOf('.') < 0 && isCurrent(Base64.getDecoder().decode(sealed));
    }

    @Override
    public boolean isCurrent(byte[] sealed) {
        return keys.getFirst().sealed(sealed);
    }

    @Override
    public String hash(String text) {
        return keys.getLast().hash(text);
    }

    private byte[] first(BiFunction<Key, byte[], Optional<byte[]>> opening, byte[] sealed) {
        return keys.stream()
                .flatMap(key -> opening.apply(key, sealed).stream())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no key of the ring opens this"));
    }

    /** The form before keys could be changed: nonce and content, each in Base64, with a dot between. */
    private static byte[] unmarked(String sealed, int dot) {
        byte[] nonce = Base64.getDecoder().decode(sealed.substring(0, dot));
        byte[] content = Base64.getDecoder().decode(sealed.substring(dot + 1));
        byte[] whole = new byte[nonce.length + content.length];
        System.arraycopy(nonce, 0, whole, 0, nonce.length);
        System.arraycopy(content, 0, whole, nonce.length, content.length);
        return whole;
    }
}
