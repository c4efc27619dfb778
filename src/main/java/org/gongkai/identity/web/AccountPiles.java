package org.gongkai.identity.web;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.identity.AccessPolicy;
import org.gongkai.identity.CurrentOfficer;
import org.gongkai.identity.Permission;
import org.gongkai.identity.domain.AccountDirectory;
import org.gongkai.identity.domain.AccountDirectory.Filter;
import org.gongkai.identity.domain.AccountDirectory.State;
import org.gongkai.web.Pile;
import org.gongkai.web.Words;
import org.springframework.stereotype.Component;

/** What waits for the administrators: accounts that need one of them. */
@Component
class AccountPiles implements Pile.Source {
    private final AccountDirectory directory;
    private final CurrentOfficer current;
    private final AccessPolicy policy;
    private final Words words;

    AccountPiles(AccountDirectory directory, CurrentOfficer current, AccessPolicy policy, Words words) {
        this.directory = directory;
        this.current = current;
        this.policy = policy;
        this.words = words;
    }

    @Override
    public List<Pile> piles() {
        var mine = policy.permissions(current.get());
        var piles = new ArrayList<Pile>();
        if (mine.contains(Permission.MANAGE_ACCOUNTS)) {
            piles.add(pile(Permission.MANAGE_ACCOUNTS, State.SUSPENDED, "/console/accounts"));
            piles.add(pile(Permission.MANAGE_ACCOUNTS, State.NEVER_USED, "/console/accounts"));
        }
        if (mine.contains(Permission.GRANT_ROLES)) {
            piles.add(pile(Permission.GRANT_ROLES, State.WITHOUT_ROLE, "/console/roles"));
        }
        return piles;
    }

    private Pile pile(Permission permission, State state, String path) {
        long count = directory.count(new Filter("", null, null, state), policy.scope(current.get(), permission));
        return new Pile(words.of("identity.pile", state), words.of("identity.pile.why", state), count,
                path + "?state=" + state, false);
    }
}
