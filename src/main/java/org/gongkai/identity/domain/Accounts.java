package org.gongkai.identity.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.gongkai.identity.AccountId;
import org.gongkai.organ.OrganId;

/** All accounts we hold. */
public interface Accounts {
    Optional<Account> find(AccountId id);

    Optional<Account> findByLogin(String login);

    Account get(AccountId id);

    /** Whether anybody could sign in at all. */
    boolean isEmpty();

    /** @throws org.gongkai.law.BadInput when the login is taken */
    AccountId add(String login, String name, OrganId organ, Password password, Instant at);

    /** @throws org.gongkai.law.NewerVersionExists when somebody else saved it since it was read */
    void save(Account account);

    void noteSignIn(AccountId id, Instant at, String from);

    /** Hashes of passwords no longer in use, the newest first. */
    List<String> pastPasswords(AccountId id, int howMany);

    void addPastPassword(AccountId id, String hash, Instant at);
}
