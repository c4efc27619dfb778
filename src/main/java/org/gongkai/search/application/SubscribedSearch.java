package org.gongkai.search.application;

import java.util.List;
import java.util.Map;
import org.gongkai.disclosure.PublicItem;

/** Runs a search that is kept as it stands in its address. */
public interface SubscribedSearch {
    /** @throws org.gongkai.law.BadInput when it names what is no more */
    List<PublicItem> newest(Map<String, String> query, int limit);
}
