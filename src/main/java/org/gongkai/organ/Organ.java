package org.gongkai.organ;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An organ as it is today.
 *
 * @param parent null only for the county at the top of the tree
 * @param code organisation code of nine characters for index numbers (组织机构代码); demonstration codes start with {@code D}
 * @param slug lower-case pinyin name in public addresses, never reused
 * @param name full official name
 * @param verified whether the name was seen in an official source; unverified entries stay marked
 * @param discloses whether the Regulation binds it, so that it has a platform page and duties
 * @param closedOn first day it no longer exists, null while it does
 * @param successor the organ it was merged into, if any
 */
public record Organ(OrganId id, @Nullable OrganId parent, OrganKind kind, String code, String slug, String name,
        String shortName, boolean verified, boolean discloses, LocalDate since, @Nullable LocalDate closedOn,
        @Nullable OrganId successor) {
    public boolean isClosed() {
        return closedOn != null;
    }
}
