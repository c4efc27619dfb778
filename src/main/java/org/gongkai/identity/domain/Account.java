package org.gongkai.identity.domain;

import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.gongkai.identity.AccountId;
import org.gongkai.identity.Grant;
import org.gongkai.identity.Officer;
import org.gongkai.identity.domain.AccountAct.AccountLocked;
import org.gongkai.identity.domain.AccountAct.AccountMoved;
import org.gongkai.identity.domain.AccountAct.AccountRenamed;
import org.gongkai.identity.domain.AccountAct.AccountUnlocked;
import org.gongkai.identity.domain.AccountAct.PasswordChanged;
import org.gongkai.identity.domain.AccountAct.PasswordReset;
import org.gongkai.identity.domain.AccountAct.RoleGranted;
import org.gongkai.identity.domain.AccountAct.RoleRevoked;
import org.gongkai.law.BadInput;
import org.gongkai.organ.OrganId;

/** One person's way into the staff pages. Acts change it and return the event they caused. */
public final class Account {
    private final AccountId id;
    private final String login;
    private final int version;
    private String name;
    private OrganId organ;
    private boolean locked;
    private Password password;
    private final Set<Grant> grants;

    public Account(AccountId id, String login, String name, OrganId organ, boolean locked, Password password,
            Set<Grant> grants, int version) {
        this.id = id;
        this.login = login;
        this.name = name;
        this.organ = organ;
        this.locked = locked;
        this.password = password;
        this.grants = new HashSet<>(grants);
        this.version = version;
    }

    public AccountRenamed rename(String newName) {
        if (newName.isBlank()) {
            throw new BadInput("name", "请填写姓名。");
        }
        name = newName.strip();
        return new AccountRenamed(id);
    }

    public AccountMoved moveTo(OrganId newOrgan) {
        var moved = new AccountMoved(id, organ, newOrgan);
        organ = newOrgan;
        return moved;
    }

    public AccountLocked lock(String reason) {
        if (reason.isBlank()) {
            throw new BadInput("reason", "请写明停用原因，例如：调离、长期不用。");
        }
        locked = true;
        return new AccountLocked(id, reason.strip());
    }

    public AccountUnlocked unlock() {
        locked = false;
        return new AccountUnlocked(id);
    }

    public RoleGranted grant(Grant grant) {
        SeparationOfDuties.check(grants, grant);
        grants.add(grant);
        return new RoleGranted(id, grant);
    }

    public RoleRevoked revoke(Grant grant) {
        grants.remove(grant);
        return new RoleRevoked(id, grant);
    }

    /** The person chose a new one. */
    public PasswordChanged changePassword(String hash, Instant at) {
        password = new Password(hash, at, false);
        return new PasswordChanged(id);
    }

    /** The administrator issued one that is good for a single sign-in. */
    public PasswordReset resetPassword(String hash, Instant at) {
        password = new Password(hash, at, true);
        return new PasswordReset(id);
    }

    public Officer officer() {
        return new Officer(id, login, name, organ, grants);
    }

    public AccountId id() {
        return id;
    }

    public String login() {
        return login;
    }

    public String name() {
        return name;
    }

    public OrganId organ() {
        return organ;
    }

    public boolean isLocked() {
        return locked;
    }

    public Password password() {
        return password;
    }

    public Set<Grant> grants() {
        return Set.copyOf(grants);
    }

    public int version() {
        return version;
    }
}
