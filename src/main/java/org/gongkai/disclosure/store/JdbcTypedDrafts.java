package org.gongkai.disclosure.store;

import static org.gongkai.disclosure.store.Values.instant;
import static org.gongkai.disclosure.store.Values.utc;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.gongkai.disclosure.DisclosureId;
import org.gongkai.disclosure.domain.TypedDrafts;
import org.gongkai.identity.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** One row per officer and item, written over with every pause in the typing. */
@Repository
class JdbcTypedDrafts implements TypedDrafts {
    private final JdbcClient jdbc;

    JdbcTypedDrafts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void keep(DisclosureId item, AccountId account, Typed typed) {
        jdbc.sql("""
                insert into disclosure_autosave (account_id, disclosure_id, version, form, saved_at)
                values (:account, :item, :version, :form::jsonb, :at)
                on conflict (account_id, disclosure_id) do update
                set version = excluded.version, form = excluded.form, saved_at = excluded.saved_at""")
                .param("account", account.value())
                .param("item", item.value())
                .param("version", typed.version())
                .param("form", typed.form())
                .param("at", utc(typed.savedAt()))
                .update();
    }

    @Override
    public Optional<Typed> find(DisclosureId item, AccountId account) {
        return jdbc.sql("""
                select version, form, saved_at from disclosure_autosave
                where account_id = :account and disclosure_id = :item""")
                .param("account", account.value())
                .param("item", item.value())
                .query((row, n) -> new Typed(row.getInt("version"), row.getString("form"), instant(row, "saved_at")))
                .optional();
    }

    @Override
    public void drop(DisclosureId item, AccountId account) {
        jdbc.sql("delete from disclosure_autosave where account_id = :account and disclosure_id = :item")
                .param("account", account.value())
                .param("item", item.value())
                .update();
    }

    @Override
    public void seen(DisclosureId item, AccountId account, String officerName, Instant at) {
        jdbc.sql("""
                insert into disclosure_presence (disclosure_id, account_id, officer_name, seen_at)
                values (:item, :account, :name, :at)
                on conflict (disclosure_id, account_id) do update
                set officer_name = excluded.officer_name, seen_at = excluded.seen_at""")
                .param("item", item.value())
                .param("account", account.value())
                .param("name", officerName)
                .param("at", utc(at))
                .update();
    }

    @Override
    public void gone(DisclosureId item, AccountId account) {
        jdbc.sql("delete from disclosure_presence where disclosure_id = :item and account_id = :account")
                .param("item", item.value())
                .param("account", account.value())
                .update();
    }

    @Override
    public List<String> othersSeen(DisclosureId item, AccountId except, Instant since) {
        return jdbc.sql("""
                select officer_name from disclosure_presence
                where disclosure_id = :item and account_id <> :except and seen_at > :since order by officer_name""")
                .param("item", item.value())
                .param("except", except.value())
                .param("since", utc(since))
                .query((row, n) -> row.getString(1))
                .list();
    }
}
