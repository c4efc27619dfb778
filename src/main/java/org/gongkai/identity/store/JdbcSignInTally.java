package org.gongkai.identity.store;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.gongkai.identity.domain.SignInTally;
import org.gongkai.identity.domain.SuspensionRule;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcSignInTally implements SignInTally {
    private final JdbcClient jdbc;

    JdbcSignInTally(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Instant> suspendedUntil(String login) {
        return jdbc.sql("select suspended_until from sign_in_tally where login = ? and suspended_until is not null")
                .param(login)
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }

    @Override
    public Optional<Instant> addFailure(String login, Instant at, SuspensionRule rule) {
        int failures = jdbc.sql("""
                insert into sign_in_tally (login, failures, last_failed_at) values (:login, 1, :at)
                on conflict (login) do update
                    set failures = sign_in_tally.failures + 1, last_failed_at = excluded.last_failed_at
                returning failures""")
                .param("login", login)
                .param("at", JdbcAccounts.utc(at))
                .query(Integer.class)
                .single();
        var until = Optional.ofNullable(rule.suspendedUntil(failures, at));
        until.ifPresent(instant -> jdbc.sql("update sign_in_tally set suspended_until = ? where login = ?")
                .params(JdbcAccounts.utc(instant), login)
                .update());
        return until;
    }

    @Override
    public void clear(String login) {
        jdbc.sql("delete from sign_in_tally where login = ?").param(login).update();
    }

    @Override
    public void forgetBefore(Instant day) {
        jdbc.sql("delete from sign_in_tally where last_failed_at < ?").param(JdbcAccounts.utc(day)).update();
    }
}
