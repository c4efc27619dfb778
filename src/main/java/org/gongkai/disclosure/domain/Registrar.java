package org.gongkai.disclosure.domain;

import java.time.Instant;

/** Gives an item its index number and its address when it is first published. */
@FunctionalInterface
public interface Registrar {
    FirstPublication register(Disclosure item, Content content, Instant at);
}
