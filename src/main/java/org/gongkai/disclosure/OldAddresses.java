package org.gongkai.disclosure;

import org.gongkai.web.Slice;
import org.jspecify.annotations.Nullable;

/** Addresses of the site before this one, with the pages they lead to now. */
public interface OldAddresses {
    /** In the order of the old addresses. */
    Slice<OldAddress> list(@Nullable String after, int limit);

    /** @param old path there, with its query if it had one @param path of the page here */
    record OldAddress(String old, String path) {}
}
