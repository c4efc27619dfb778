package org.gongkai.disclosure.domain;

import java.util.Collection;
import java.util.Map;
import org.gongkai.catalogue.ColumnId;
import org.gongkai.disclosure.DisclosureId;

/** What the public sees of the items; to be brought up to date in the transaction of every act. */
public interface Publications {
    /** Shows the items as they stand now, or no longer. */
    void refresh(Collection<Disclosure> items);

    /** One mark per item shown, which tells any change of what is shown of it. */
    Map<DisclosureId, String> fingerprints();

    /** A column went into another: what stands in it stands in that one, once, even where it stood in both. */
    void mergeColumn(ColumnId from, ColumnId into);

    /** Forgets everything, so that it can be shown anew. */
    void clear();
}
