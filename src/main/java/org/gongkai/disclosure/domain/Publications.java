package org.gongkai.disclosure.domain;

import java.util.Collection;

/** What the public sees of the items; to be brought up to date in the transaction of every act. */
public interface Publications {
    /** Shows the items as they stand now, or no longer. */
    void refresh(Collection<Disclosure> items);

    /** Forgets everything, so that it can be shown anew. */
    void clear();
}
