package org.gongkai.secret.domain;

import java.security.GeneralSecurityException;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.crypto.InvalidCipherTextException;
import org.bouncycastle.crypto.engines.SM4Engine;
import org.bouncycastle.crypto.modes.GCMBlockCipher;
import org.bouncycastle.crypto.params.AEADParameters;
import org.bouncycastle.crypto.params.KeyParameter;

/** With what values are sealed: the international cipher, or the national one (GB/T 32907) where an office must use it. */
public enum SealingCipher {
    /** AES-256-GCM. */
    AES {
        @Override
        byte[] seal(byte[] key, byte[] nonce, byte[] content) {
            try {
                return cipher(Cipher.ENCRYPT_MODE, key, nonce).doFinal(content);
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        Optional<byte[]> open(byte[] key, byte[] nonce, byte[] sealed) {
            try {
                return Optional.of(cipher(Cipher.DECRYPT_MODE, key, nonce).doFinal(sealed));
            } catch (AEADBadTagException anotherKeysOrTamperedWith) {
                return Optional.empty();
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException(e);
            }
        }

        private static Cipher cipher(int mode, byte[] key, byte[] nonce) throws GeneralSecurityException {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
            return cipher;
        }
    },
    /** SM4-GCM; its keys have 128 bits. */
    SM4 {
        @Override
        byte[] seal(byte[] key, byte[] nonce, byte[] content) {
            try {
                return done(true, key, nonce, content);
            } catch (InvalidCipherTextException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        Optional<byte[]> open(byte[] key, byte[] nonce, byte[] sealed) {
            try {
                return Optional.of(done(false, key, nonce, sealed));
            } catch (InvalidCipherTextException anotherKeysOrTamperedWith) {
                return Optional.empty();
            }
        }

        private static byte[] done(boolean sealing, byte[] key, byte[] nonce, byte[] content)
                throws InvalidCipherTextException {
            var cipher = GCMBlockCipher.newInstance(new SM4Engine());
            cipher.init(sealing, new AEADParameters(new KeyParameter(key, 0, SM4_KEY_BYTES), TAG_BITS, nonce));
            byte[] out = new byte[cipher.getOutputSize(content.length)];
            int written = cipher.processBytes(content, 0, content.length, out, 0);
            cipher.doFinal(out, written);
            return out;
        }
    };

    static final int TAG_BITS = 128;
    static final int SM4_KEY_BYTES = 16;

    /** Ciphertext with its tag. */
    abstract byte[] seal(byte[] key, byte[] nonce, byte[] content);

    /** Empty when another key sealed it or somebody changed it. */
    abstract Optional<byte[]> open(byte[] key, byte[] nonce, byte[] sealed);
}
