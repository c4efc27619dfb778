package org.gongkai.identity.domain;

import java.util.List;
import java.util.Optional;
import org.gongkai.identity.AccountId;

/** Devices and recovery codes, as sealed or hashed text only. */
public interface SecondFactors {
    /** The sealed secret of the device. */
    Optional<String> find(AccountId account);

    /** Replaces the device and all recovery codes. */
    void enroll(AccountId account, String sealedSecret, List<String> recoveryHashes);

    void remove(AccountId account);

    /** Uses up a time step; false when it, or a later one, was used before. */
    boolean useStep(AccountId account, long step);

    /** Uses up a recovery code; false when there is no such code. */
    boolean useRecoveryCode(AccountId account, String hash);

    int recoveryCodesLeft(AccountId account);
}
