package org.gongkai.testing;

import java.util.Locale;
import java.util.Set;
import org.gongkai.identity.AccountRegistration;
import org.gongkai.identity.Grant;
import org.gongkai.identity.Officer;
import org.gongkai.identity.Role;
import org.gongkai.identity.domain.Account;
import org.gongkai.identity.domain.Accounts;
import org.gongkai.organ.OrganId;
import org.springframework.stereotype.Component;

/** Officers with one role each, whose accounts are created when first asked for. */
@Component
public class TestOfficers {
    public static final String PASSWORD = "Quiet-River-2026";

    private final Accounts accounts;
    private final AccountRegistration registration;
    private final TestOrgans organs;

    TestOfficers(Accounts accounts, AccountRegistration registration, TestOrgans organs) {
        this.accounts = accounts;
        this.registration = registration;
        this.organs = organs;
    }

    /** The officer holding this role within this organ. */
    public Officer get(Role role, OrganId organ) {
        String login = role.name().toLowerCase(Locale.ROOT).replace('_', '-') + "-" + organ;
        return get(login, organ, Set.of(new Grant(role, organ)));
    }

    /** Another person with the same role, for what one person may not do alone. */
    public Officer another(Role role, OrganId organ) {
        String login = role.name().toLowerCase(Locale.ROOT).replace('_', '-') + "-" + organ + "-b";
        return get(login, organ, Set.of(new Grant(role, organ)));
    }

    public Officer withoutRole() {
        return get("no-role", organs.county(), Set.of());
    }

    private Officer get(String login, OrganId organ, Set<Grant> grants) {
        return accounts.findByLogin(login)
                .map(Account::officer)
                .orElseGet(() -> {
                    var id = registration.register(login, "测试甲", organ, PASSWORD, false, grants);
                    return accounts.get(id).officer();
                });
    }
}
