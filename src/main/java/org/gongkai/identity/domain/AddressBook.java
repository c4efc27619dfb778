package org.gongkai.identity.domain;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.gongkai.identity.AccountId;

/** The addresses officers named for reminders. */
public interface AddressBook {
    Optional<String> find(AccountId of);

    /** Of those who may sign in and named one. */
    Map<AccountId, String> of(Collection<AccountId> officers);

    /** Empty text takes it away. */
    void save(AccountId own, String address);
}
