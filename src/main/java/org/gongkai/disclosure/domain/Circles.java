package org.gongkai.disclosure.domain;

import java.util.Set;
import org.gongkai.disclosure.DisclosureId;
import org.gongkai.identity.AccountId;

/** Who may know of an item before it is published (知悉范围), besides its authors. */
public interface Circles {
    /** Empty: everyone whose role allows it. */
    Set<AccountId> of(DisclosureId id);

    void draw(DisclosureId id, Set<AccountId> named);
}
