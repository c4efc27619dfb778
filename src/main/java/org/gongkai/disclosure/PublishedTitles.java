package org.gongkai.disclosure;

import java.util.Collection;
import java.util.Map;
import org.gongkai.organ.OrganId;
import org.jspecify.annotations.Nullable;

/** What published items are called, for lists of other modules that hold only their ids. */
public interface PublishedTitles {
    /** The items among these that stand published now, by whatever channel; the others are left out. */
    Map<DisclosureId, PublishedTitle> of(Collection<DisclosureId> ids);

    /**
     * @param organName name the organ had when it issued the item
     * @param url path of its public page, null when it went out by other channels only
     */
    record PublishedTitle(String title, OrganId organ, String organName, @Nullable String documentNumber,
            @Nullable String url) {}
}
