package org.gongkai.request.papers.domain;

import java.util.Optional;
import org.gongkai.organ.OrganId;

/** How organs write their documents. */
public interface Offices {
    Optional<Office> find(OrganId organ);

    /** @throws org.gongkai.law.NewerVersionExists when it was saved by another since it was read */
    void save(Office office);
}
