package org.gongkai.law;

/** Tells who acts in the running request or job. */
@FunctionalInterface
public interface CurrentActor {
    Actor get();
}
