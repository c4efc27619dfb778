package org.gongkai.catalogue.store;

import java.util.ArrayList;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.gongkai.catalogue.ColumnId;
import org.gongkai.catalogue.domain.StandardEntry;
import org.gongkai.catalogue.domain.Standards;
import org.gongkai.law.NewerVersionExists;
import org.gongkai.law.Subject;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcStandards implements Standards {
    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    JdbcStandards(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    @Override
    public List<Kept> list() {
        return jdbc.sql("select * from catalogue_standard order by field, position, id")
                .query(JdbcStandards::kept)
                .list();
    }

    @Override
    public Optional<Kept> find(long id) {
        return jdbc.sql("select * from catalogue_standard where id = ?")
                .param(id)
                .query(JdbcStandards::kept)
                .optional();
    }

    @Override
    public void merge(List<StandardEntry> entries, Function<StandardEntry, @Nullable ColumnId> placed) {
        var rows = new ArrayList<Object[]>();
        for (var entry : entries) {
            var column = placed.apply(entry);
            rows.add(new Object[]{entry.field(), entry.first(), entry.second(), entry.third(), entry.content(),
                    entry.basis(), entry.term(), entry.owner(), entry.channels(), entry.audience(), entry.manner(),
                    entry.level(), rows.size(), column == null ? null : column.value()});
        }
        batches.batchUpdate("""
                insert into catalogue_standard (field, first, second, third, content, basis, term, owner, channels,
                    audience, manner, level, position, column_id)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (field, first, second, third) do update set content = excluded.content,
                    basis = excluded.basis, term = excluded.term, owner = excluded.owner, channels = excluded.channels,
                    audience = excluded.audience, manner = excluded.manner, level = excluded.level,
                    position = excluded.position, version = catalogue_standard.version + 1""", rows);
    }

    @Override
    public void place(long id, @Nullable ColumnId column, int version) {
        int saved = jdbc.sql("""
                update catalogue_standard set column_id = :column, version = version + 1
                where id = :id and version = :version""")
                .param("column", column == null ? null : column.value())
                .param("id", id)
                .param("version", version)
                .update();
        if (saved == 0) {
            throw new NewerVersionExists(Subject.of("standard", id));
        }
    }

    private static Kept kept(ResultSet row, int number) throws SQLException {
        long column = row.getLong("column_id");
        var place = row.wasNull() ? null : new ColumnId(column);
        return new Kept(row.getLong("id"), new StandardEntry(row.getString("field"), row.getString("first"),
                row.getString("second"), row.getString("third"), row.getString("content"), row.getString("basis"),
                row.getString("term"), row.getString("owner"), row.getString("channels"), row.getString("audience"),
                row.getString("manner"), row.getString("level")), place, row.getInt("version"));
    }
}
