package org.gongkai.catalogue.domain;

import org.gongkai.catalogue.domain.IndexPattern.Parts;
import org.gongkai.organ.OrganId;

/** The pattern in force, and what organs bring into it. */
public interface IndexPatterns {
    IndexPattern current();

    void set(IndexPattern next);

    Parts partsOf(OrganId organ);
}
