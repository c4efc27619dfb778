package org.gongkai.disclosure;

import java.util.Collection;
import org.gongkai.catalogue.ColumnId;
import org.gongkai.organ.OrganId;

/** Watches, within the transaction of the act itself, what changes before the public, whichever act it was. */
public interface PublicChanges {
    /** @param places where the changed items stood before and where they stand now */
    void changed(Collection<Place> places);

    /** The whole of what is public is written anew. */
    void everythingChanged();

    /** An item in one of its columns. */
    record Place(DisclosureId item, OrganId organ, ColumnId column) {}
}
