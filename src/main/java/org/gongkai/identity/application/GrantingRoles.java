package org.gongkai.identity.application;

import static org.gongkai.identity.Permission.GRANT_ROLES;

import org.gongkai.identity.AccessPolicy;
import org.gongkai.identity.AccountId;
import org.gongkai.identity.Grant;
import org.gongkai.identity.Officer;
import org.gongkai.identity.domain.Account;
import org.gongkai.identity.domain.AccountAct;
import org.gongkai.identity.domain.Accounts;
import org.gongkai.law.BadInput;
import org.gongkai.law.UnlawfulAct;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the security administrator does: says who is what, for everybody but themselves. */
@Service
public class GrantingRoles {
    private final Accounts accounts;
    private final AccessPolicy policy;
    private final EndingSessions sessions;
    private final ApplicationEventPublisher events;

    GrantingRoles(Accounts accounts, AccessPolicy policy, EndingSessions sessions, ApplicationEventPublisher events) {
        this.accounts = accounts;
        this.policy = policy;
        this.sessions = sessions;
        this.events = events;
    }

    @Transactional
    public void grant(Officer by, AccountId id, Grant grant) {
        var account = somebodyElse(by, id, grant);
        if (account.grants().contains(grant)) {
            throw new BadInput("role", "该账号在该单位已有此角色。");
        }
        var granted = account.grant(grant);
        save(account, granted);
    }

    @Transactional
    public void revoke(Officer by, AccountId id, Grant grant) {
        var account = somebodyElse(by, id, grant);
        if (!account.grants().contains(grant)) {
            throw new BadInput("role", "该账号在该单位没有此角色，可能已被撤销。");
        }
        save(account, account.revoke(grant));
    }

    private Account somebodyElse(Officer by, AccountId id, Grant grant) {
        policy.require(by, GRANT_ROLES, grant.organ());
        if (by.id().equals(id)) {
            throw new UnlawfulAct(AccountAct.CYBERSECURITY_DUTY, "任何人不得给自己授予或撤销角色，请由另一名安全管理员办理。");
        }
        return accounts.get(id);
    }

    /** A changed role holds from the next click on anyway; ending the sessions makes the change felt. */
    private void save(Account account, AccountAct changed) {
        accounts.save(account);
        events.publishEvent(changed);
        sessions.endAll(account);
    }
}
