package org.gongkai.web;

import java.util.Optional;

/** Tells who is signed in; implemented where accounts live. */
@FunctionalInterface
public interface ViewerLookup {
    Optional<Viewer> find();
}
