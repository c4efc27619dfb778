package org.gongkai.disclosure.domain;

import java.util.Map;
import org.gongkai.disclosure.DisclosureId;

/** Addresses items had on the old site. */
public interface LegacyUrls {
    /** @throws org.gongkai.law.BadInput when one of them leads to another item already */
    void add(Map<String, DisclosureId> urls);
}
