package org.gongkai.disclosure.domain;

import java.time.Instant;
import org.gongkai.disclosure.DisclosureId;

/** Which items explain which (解读). One link serves both directions. */
public interface Interpretations {
    void link(DisclosureId explained, DisclosureId explaining, Instant at);

    void unlink(DisclosureId explained, DisclosureId explaining);
}
