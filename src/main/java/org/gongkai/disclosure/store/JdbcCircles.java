package org.gongkai.disclosure.store;

import java.sql.Types;
import java.util.Set;
import org.gongkai.disclosure.DisclosureId;
import org.gongkai.disclosure.domain.Circles;
import org.gongkai.identity.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcCircles implements Circles {
    private final JdbcClient jdbc;

    JdbcCircles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<AccountId> of(DisclosureId id) {
        return jdbc.sql("select unnest(circle) from disclosure where id = ?")
                .param(id.value())
                .query((row, number) -> new AccountId(row.getLong(1)))
                .set();
    }

    @Override
    public void draw(DisclosureId id, Set<AccountId> named) {
        jdbc.sql("update disclosure set circle = :circle where id = :id")
                .param("circle",
                        named.isEmpty() ? null : named.stream().map(AccountId::value).sorted().toArray(Long[]::new),
                        Types.ARRAY)
                .param("id", id.value())
                .update();
    }
}
