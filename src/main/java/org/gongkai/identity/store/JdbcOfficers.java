package org.gongkai.identity.store;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.gongkai.identity.AccessPolicy;
import org.gongkai.identity.AccountId;
import org.gongkai.identity.Officer;
import org.gongkai.identity.Officers;
import org.gongkai.identity.Permission;
import org.gongkai.identity.Role;
import org.gongkai.identity.domain.Account;
import org.gongkai.identity.domain.Accounts;
import org.gongkai.organ.OrganId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcOfficers implements Officers {
    private final JdbcClient jdbc;
    private final Accounts accounts;

    JdbcOfficers(JdbcClient jdbc, Accounts accounts) {
        this.jdbc = jdbc;
        this.accounts = accounts;
    }

    @Override
    public Optional<Officer> find(String login) {
        return accounts.findByLogin(login).map(Account::officer);
    }

    @Override
    public List<Colleague> holding(Permission permission, OrganId organ) {
        var roles = Arrays.stream(Role.values())
                .filter(role -> AccessPolicy.rule(role).permissions().contains(permission))
                .map(Role::name)
                .toArray(String[]::new);
        return jdbc.sql("""
                select distinct a.id, a.name from account a join account_role r on r.account_id = a.id
                where not a.locked and r.organ_id = :organ and r.role = any(:roles) order by a.name, a.id""")
                .param("organ", organ.value())
                .param("roles", roles)
                .query((row, n) -> new Colleague(new AccountId(row.getLong("id")), row.getString("name")))
                .list();
    }
}
