package org.gongkai.secret.application;

/** Where the keys come from. */
public interface KeyKeeper {
    /** Adds a fresh current key, when the keys are ours to make; by configuration they are not, and nothing happens. */
    boolean addFresh();
}
