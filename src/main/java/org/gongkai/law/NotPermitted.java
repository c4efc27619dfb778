package org.gongkai.law;

/** The officer is known but this is not theirs to do; answered with 403. */
public final class NotPermitted extends RuntimeException {
    public NotPermitted(String what) {
        super(what);
    }
}
