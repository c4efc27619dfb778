package org.gongkai.secret.domain;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * One key: 256 bits made of the text an administrator or a random generator chose, and the cipher it is used with. The same text
 * makes a different key for each cipher.
 */
public final class Key {
    /** Characters a key text must have at least. */
    public static final int SHORTEST = 32;
    private static final int ID_BYTES = 4;
    private static final int NONCE_BYTES = 12;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final SealingCipher cipher;
    private final byte[] bits;
    private final byte[] id;

    public Key(String text) {
        this(text, SealingCipher.AES);
    }

    public Key(String text, SealingCipher cipher) {
        if (text.length() < SHORTEST) {
            throw new IllegalStateException("GONGKAI_SECRET_KEY 至少 32 个字符（needs at least 32 characters）");
        }
        this.cipher = cipher;
        this.bits = DigestUtils.sha256(cipher == SealingCipher.AES ? text : cipher + " " + text);
        // Hashed once more, so that the id gives nothing of the key away.
        this.id = Arrays.copyOf(DigestUtils.sha256(bits), ID_BYTES);
    }

    /** A fresh key text. */
    public static String random() {
        byte[] fresh = new byte[SHORTEST];
        RANDOM.nextBytes(fresh);
        return HexFormat.of().formatHex(fresh);
    }

    /** Id, nonce, ciphertext with tag. */
    byte[] seal(byte[] content) {
        byte[] nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        return join(id, nonce, cipher.seal(bits, nonce, content));
    }

    boolean sealed(byte[] sealed) {
        return sealed.length > ID_BYTES + NONCE_BYTES && Arrays.equals(id, Arrays.copyOf(sealed, ID_BYTES));
    }

    Optional<byte[]> open(byte[] sealed) {
        return sealed(sealed) ? openUnmarked(Arrays.copyOfRange(sealed, ID_BYTES, sealed.length)) : Optional.empty();
    }

    /** Nonce and ciphertext without the id, as earlier versions kept them. */
    Optional<byte[]> openUnmarked(byte[] sealed) {
        if (sealed.length <= NONCE_BYTES) {
            return Optional.empty();
        }
        return cipher.open(bits, Arrays.copyOf(sealed, NONCE_BYTES),
                Arrays.copyOfRange(sealed, NONCE_BYTES, sealed.length));
    }

    String hash(String text) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(bits, "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] join(byte[]... parts) {
        var whole = new ByteArrayOutputStream();
        for (var part : parts) {
            whole.writeBytes(part);
        }
        return whole.toByteArray();
    }
}
