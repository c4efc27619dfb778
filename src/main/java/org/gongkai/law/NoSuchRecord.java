package org.gongkai.law;

/** Somebody asked for a record that is not there, or not there for them; answered with 404. */
public final class NoSuchRecord extends RuntimeException {
    public NoSuchRecord(String what) {
        super(what);
    }
}
