package org.gongkai.identity.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.gongkai.identity.domain.Secrets;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Repository;

/**
 * AES-256-GCM with the key of {@code GONGKAI_SECRET_KEY}, or of {@code secret.key} in the data folder, which is generated on
 * the first start and readable by nobody else.
 */
@Repository
class KeyedSecrets implements Secrets {
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final int SHORTEST_KEY = 32;

    private final SecureRandom random = new SecureRandom();
    private final byte[] key;

    KeyedSecrets(@Value("${gongkai.data}") Path data, @Value("${gongkai.secret-key:}") String configured)
            throws IOException, GeneralSecurityException {
        String text = configured.isBlank() ? kept(data.resolve("secret.key")) : configured.strip();
        if (text.length() < SHORTEST_KEY) {
            throw new IllegalStateException("GONGKAI_SECRET_KEY 至少 32 个字符（needs at least 32 characters）");
        }
        this.key = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    }

    private String kept(Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        try {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            byte[] fresh = new byte[SHORTEST_KEY];
            random.nextBytes(fresh);
            Files.writeString(file, HexFormat.of().formatHex(fresh));
        } catch (FileAlreadyExistsException fromAnEarlierStart) {
            // that one is ours
        }
        return Files.readString(file).strip();
    }

    @Override
    public String seal(String secret) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        byte[] sealed = crypt(Cipher.ENCRYPT_MODE, nonce, secret.getBytes(StandardCharsets.UTF_8));
        return Base64.getEncoder().encodeToString(nonce) + "." + Base64.getEncoder().encodeToString(sealed);
    }

    @Override
    public String open(String sealed) {
        int dot = sealed.indexOf('.');
        byte[] nonce = Base64.getDecoder().decode(sealed.substring(0, dot));
        byte[] content = Base64.getDecoder().decode(sealed.substring(dot + 1));
        return new String(crypt(Cipher.DECRYPT_MODE, nonce, content), StandardCharsets.UTF_8);
    }

    private byte[] crypt(int mode, byte[] nonce, byte[] content) {
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
            return cipher.doFinal(content);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the secret key is not the one this was sealed with", e);
        }
    }

    @Override
    public String hash(String text) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
