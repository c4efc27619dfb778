package org.gongkai.identity;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** Where officers want reminders to go. Sealed at rest; for letters only, never shown to others. */
public interface OfficerAddresses {
    Optional<String> find(AccountId of);

    /** Of those who may sign in and named an address; the others are missing. */
    Map<AccountId, String> of(Collection<AccountId> officers);

    /** Each chooses the own one; empty text takes it away. */
    void choose(AccountId own, String address);
}
