package org.gongkai.identity;

import java.util.List;
import java.util.Optional;
import org.gongkai.organ.OrganId;

/** Who works where; for handing work to somebody. */
public interface Officers {
    /** A person work can be handed to. */
    record Colleague(AccountId id, String name) {}

    /** Whoever signs in by this name. */
    Optional<Officer> find(String login);

    /** Those who hold this permission through a role within the organ itself and may sign in, by name. */
    List<Colleague> holding(Permission permission, OrganId organ);
}
