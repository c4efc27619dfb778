package org.gongkai.catalogue;

import java.util.List;
import java.util.Optional;
import org.gongkai.organ.OrganId;

/** The guides in force. Earlier editions stay readable for who knows their number, but are not listed to the public. */
public interface Guides {
    /** Empty while the organ has published none. */
    Optional<Guide> current(OrganId organ);

    /** Published editions, newest first. */
    List<Guide> versions(OrganId organ);
}
