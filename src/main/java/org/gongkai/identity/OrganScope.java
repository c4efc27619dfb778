package org.gongkai.identity;

import java.util.Set;
import org.gongkai.organ.OrganId;

/**
 * For which organs an officer holds a permission: the list-filter twin of a single decision. Lists, searches, counts and
 * exports filter by it, so that they can never show more than {@link AccessPolicy#may} allows.
 *
 * @param everywhere true for all organs, then {@code organs} is empty
 */
public record OrganScope(boolean everywhere, Set<OrganId> organs) {
    public static final OrganScope NOWHERE = new OrganScope(false, Set.of());
    public static final OrganScope EVERYWHERE = new OrganScope(true, Set.of());

    public OrganScope {
        organs = Set.copyOf(organs);
    }

    public boolean covers(OrganId organ) {
        return everywhere || organs.contains(organ);
    }

    public boolean isEmpty() {
        return !everywhere && organs.isEmpty();
    }

    /** For {@code organ_id = any(:organs)}; callers leave the condition out when {@link #everywhere}. */
    public Long[] ids() {
        return organs.stream().map(OrganId::value).toArray(Long[]::new);
    }
}
