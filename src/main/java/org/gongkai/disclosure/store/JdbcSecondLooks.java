package org.gongkai.disclosure.store;

import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gongkai.disclosure.DisclosureId;
import org.gongkai.disclosure.domain.SecondLooks;
import org.gongkai.organ.OrganId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcSecondLooks implements SecondLooks {
    private final JdbcClient jdbc;

    JdbcSecondLooks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<LocalDate> of(DisclosureId id) {
        return jdbc.sql("select look_again_on from disclosure where id = ? and look_again_on is not null")
                .param(id.value())
                .query(LocalDate.class)
                .optional();
    }

    @Override
    public void set(DisclosureId id, @Nullable LocalDate on) {
        jdbc.sql("update disclosure set look_again_on = :on where id = :id")
                .param("on", on, Types.DATE)
                .param("id", id.value())
                .update();
    }

    @Override
    public List<Due> dueBy(LocalDate day) {
        return jdbc.sql("""
                select d.id, d.organ_id, p.title, d.look_again_on from disclosure d
                join disclosure_public p on p.id = d.id where d.look_again_on <= :day order by d.look_again_on, d.id""")
                .param("day", day)
                .query((row, number) -> new Due(new DisclosureId(row.getLong("id")),
                        new OrganId(row.getLong("organ_id")),
                        row.getString("title"), row.getObject("look_again_on", LocalDate.class)))
                .list();
    }
}
