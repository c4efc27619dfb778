package org.gongkai.identity.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gongkai.identity.AccountId;
import org.gongkai.identity.Grant;
import org.gongkai.identity.Role;
import org.gongkai.identity.domain.Account;
import org.gongkai.identity.domain.Accounts;
import org.gongkai.identity.domain.Password;
import org.gongkai.law.BadInput;
import org.gongkai.law.NewerVersionExists;
import org.gongkai.law.NoSuchRecord;
import org.gongkai.law.Subject;
import org.gongkai.organ.OrganId;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcAccounts implements Accounts {
    private static final String COLUMNS = """
            id, login, name, organ_id, locked, password_hash, password_changed_at, must_change_password, version,
            (select coalesce(string_agg(role || ':' || organ_id, ','), '') from account_role where account_id = account.id)
                as grants""";

    private final JdbcClient jdbc;

    JdbcAccounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Account> find(AccountId id) {
        return jdbc.sql("select " + COLUMNS + " from account where id = ?")
                .param(id.value())
                .query(JdbcAccounts::account)
                .optional();
    }

    @Override
    public Optional<Account> findByLogin(String login) {
        return jdbc.sql("select " + COLUMNS + " from account where login = ?")
                .param(login)
                .query(JdbcAccounts::account)
                .optional();
    }

    @Override
    public Account get(AccountId id) {
        return find(id).orElseThrow(() -> new NoSuchRecord("没有编号为 " + id + " 的账号"));
    }

    @Override
    public boolean isEmpty() {
        return jdbc.sql("select not exists (select from account)").query(Boolean.class).single();
    }

    @Override
    public AccountId add(String login, String name, OrganId organ, Password password, Instant at) {
        try {
            return new AccountId(jdbc.sql("""
                    insert into account (login, name, organ_id, password_hash, password_changed_at,
                        must_change_password, registered_at)
                    values (:login, :name, :organ, :hash, :changedAt, :mustChange, :at) returning id""")
                    .params(Map.of("login", login, "name", name, "organ", organ.value(), "hash", password.hash(),
                            "changedAt", utc(password.changedAt()), "mustChange", password.mustChange(), "at", utc(at)))
                    .query(Long.class)
                    .single());
        } catch (DuplicateKeyException taken) {
            throw new BadInput("login", "登录名“" + login + "”已有人使用，请换一个。");
        }
    }

    @Override
    public void save(Account account) {
        var password = account.password();
        int saved = jdbc.sql("""
                update account set name = :name, organ_id = :organ, locked = :locked, password_hash = :hash,
                    password_changed_at = :changedAt, must_change_password = :mustChange, version = version + 1
                where id = :id and version = :version""")
                .params(Map.of("name", account.name(), "organ", account.organ().value(), "locked", account.isLocked(),
                        "hash", password.hash(), "changedAt", utc(password.changedAt()), "mustChange",
                        password.mustChange(), "id", account.id().value(), "version", account.version()))
                .update();
        if (saved == 0) {
            throw new NewerVersionExists(Subject.of("account", account.id().value()));
        }
        saveGrants(account);
    }

    private void saveGrants(Account account) {
        jdbc.sql("delete from account_role where account_id = ?").param(account.id().value()).update();
        for (var grant : account.grants()) {
            jdbc.sql("insert into account_role (account_id, role, organ_id) values (?, ?, ?)")
                    .params(account.id().value(), grant.role().name(), grant.organ().value())
                    .update();
        }
    }

    @Override
    public void noteSignIn(AccountId id, Instant at, String from) {
        jdbc.sql("""
                update account set previous_sign_in_at = last_signed_in_at, previous_sign_in_from = last_signed_in_from,
                    last_signed_in_at = ?, last_signed_in_from = ?
                where id = ?""")
                .params(utc(at), from, id.value())
                .update();
    }

    @Override
    public List<String> pastPasswords(AccountId id, int howMany) {
        return jdbc.sql("""
                select hash from account_past_password where account_id = ? order by replaced_at desc limit ?""")
                .params(id.value(), howMany)
                .query((row, number) -> row.getString("hash"))
                .list();
    }

    @Override
    public void addPastPassword(AccountId id, String hash, Instant at) {
        jdbc.sql("insert into account_past_password (account_id, hash, replaced_at) values (?, ?, ?)")
                .params(id.value(), hash, utc(at))
                .update();
    }

    private static Account account(ResultSet row, int number) throws SQLException {
        return new Account(new AccountId(row.getLong("id")), row.getString("login"), row.getString("name"),
                new OrganId(row.getLong("organ_id")), row.getBoolean("locked"),
                new Password(row.getString("password_hash"),
                        row.getObject("password_changed_at", OffsetDateTime.class).toInstant(),
                        row.getBoolean("must_change_password")),
                grants(row.getString("grants")), row.getInt("version"));
    }

    static Set<Grant> grants(String joined) {
        var grants = new HashSet<Grant>();
        for (String grant : joined.isEmpty() ? new String[0] : joined.split(",", -1)) {
            int colon = grant.indexOf(':');
            grants.add(new Grant(Role.valueOf(grant.substring(0, colon)),
                    new OrganId(Long.parseLong(grant.substring(colon + 1)))));
        }
        return grants;
    }

    static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
