package org.gongkai.identity;

import java.util.Set;
import org.gongkai.organ.OrganId;

/**
 * A signed-in person, as far as deciding about their acts needs it.
 *
 * @param organ the organ they belong to
 */
public record Officer(AccountId id, String login, String name, OrganId organ, Set<Grant> grants) {
    public Officer {
        grants = Set.copyOf(grants);
    }
}
