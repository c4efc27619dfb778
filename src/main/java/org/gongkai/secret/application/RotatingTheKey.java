package org.gongkai.secret.application;

import org.gongkai.secret.SealedColumn;
import org.springframework.stereotype.Service;

/**
 * Changes the key. Interrupted, it is started again: values sealed already are left alone, and earlier keys go on opening
 * the rest.
 */
@Service
public class RotatingTheKey {
    private final KeyKeeper keys;
    private final SealingAnew sealing;

    RotatingTheKey(KeyKeeper keys, SealingAnew sealing) {
        this.keys = keys;
        this.sealing = sealing;
    }

    /** @return whether there is a new key; configured keys are not ours to make */
    public boolean addKey() {
        return keys.addFresh();
    }

    /** @return how many values were sealed anew */
    public int sealAnew(SealedColumn column) {
        int sealed = 0;
        var progress = sealing.after(column, Long.MIN_VALUE);
        for (sealed += progress.sealed(); !progress.done(); sealed += progress.sealed()) {
            progress = sealing.after(column, progress.key());
        }
        return sealed;
    }
}
