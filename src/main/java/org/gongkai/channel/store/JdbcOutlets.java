package org.gongkai.channel.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gongkai.channel.OutletId;
import org.gongkai.channel.OutletRegistration.NewOutlet;
import org.gongkai.channel.domain.Outlet;
import org.gongkai.channel.domain.Outlets;
import org.gongkai.disclosure.PublicationChannel;
import org.gongkai.identity.OrganScope;
import org.gongkai.law.NewerVersionExists;
import org.gongkai.law.NoSuchRecord;
import org.gongkai.law.Subject;
import org.gongkai.organ.OrganId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The register of outlets in PostgreSQL. */
@Repository
class JdbcOutlets implements Outlets {
    private final JdbcClient jdbc;

    JdbcOutlets(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Outlet> find(OutletId id) {
        return jdbc.sql("select * from channel_outlet where id = ?")
                .param(id.value())
                .query(JdbcOutlets::outlet)
                .optional();
    }

    @Override
    public Outlet get(OutletId id) {
        return find(id).orElseThrow(() -> new NoSuchRecord("没有编号为 " + id + " 的载体"));
    }

    @Override
    public List<Outlet> list(OrganScope scope) {
        return jdbc.sql("""
                select * from channel_outlet where :everywhere or organ_id = any(:organs)
                order by closed_on is not null, kind, organ_id, id""")
                .param("everywhere", scope.everywhere())
                .param("organs", scope.ids())
                .query(JdbcOutlets::outlet)
                .list();
    }

    @Override
    public List<Outlet> inUseOn(LocalDate day) {
        return jdbc.sql("""
                select * from channel_outlet
                where opened_on <= :day and (closed_on is null or closed_on >= :day) order by kind, id""")
                .param("day", day)
                .query(JdbcOutlets::outlet)
                .list();
    }

    @Override
    public OutletId add(NewOutlet outlet) {
        return new OutletId(jdbc.sql("""
                insert into channel_outlet (kind, name, account, organ_id, immediate, opened_on, note)
                values (:kind, :name, :account, :organ, :immediate, :openedOn, :note) returning id""")
                .param("kind", outlet.kind().name())
                .param("name", outlet.name())
                .param("account", outlet.account())
                .param("organ", outlet.organ().value())
                .param("immediate", outlet.immediate())
                .param("openedOn", outlet.openedOn())
                .param("note", outlet.note())
                .query(Long.class)
                .single());
    }

    @Override
    public void save(Outlet outlet) {
        int saved = jdbc.sql("""
                update channel_outlet set name = :name, account = :account, organ_id = :organ, immediate = :immediate,
                    opened_on = :openedOn, closed_on = :closedOn, note = :note, version = version + 1
                where id = :id and version = :version""")
                .param("name", outlet.name())
                .param("account", outlet.account())
                .param("organ", outlet.organ().value())
                .param("immediate", outlet.immediate())
                .param("openedOn", outlet.openedOn())
                .param("closedOn", outlet.closedOn())
                .param("note", outlet.note())
                .param("id", outlet.id().value())
                .param("version", outlet.version())
                .update();
        if (saved == 0) {
            throw new NewerVersionExists(Subject.of("outlet", outlet.id().value()));
        }
    }

    private static Outlet outlet(ResultSet row, int number) throws SQLException {
        return new Outlet(new OutletId(row.getLong("id")), PublicationChannel.valueOf(row.getString("kind")), row
                .getString("name"), row.getString("account"), new OrganId(row.getLong("organ_id")),
                row.getBoolean(
                        "immediate"),
                row.getObject("opened_on", LocalDate.class), row.getObject("closed_on",
                        LocalDate.class),
                row.getString("note"), row.getInt("version"));
    }
}
