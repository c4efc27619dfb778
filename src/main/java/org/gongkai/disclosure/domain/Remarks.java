package org.gongkai.disclosure.domain;

import org.gongkai.disclosure.DisclosureId;

/** Remarks of staff on editions; never public. */
public interface Remarks {
    void add(DisclosureId item, int edition, Signature by, String text);
}
