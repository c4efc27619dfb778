package org.gongkai.audit.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.TreeMap;
import org.gongkai.audit.domain.Deed;
import org.gongkai.audit.domain.Entry;
import org.gongkai.law.Actor;
import org.gongkai.law.Subject;
import org.springframework.jdbc.core.RowMapper;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** One row of the trail. */
record EntryRow(JsonMapper json) implements RowMapper<Entry> {
    private static final TypeReference<TreeMap<String, String>> FACTS = new TypeReference<>() {
    };

    @Override
    public Entry mapRow(ResultSet row, int number) throws SQLException {
        long organ = row.getLong("organ_id");
        boolean withoutOrgan = row.wasNull();
        var by = new Actor(row.getString("login"), withoutOrgan ? null : organ, row.getString("address"));
        var deed = new Deed(row.getObject("at", OffsetDateTime.class).toInstant(), by, row.getString("deed"),
                new Subject(row.getString("subject_type"), row.getString("subject_id")), row.getString("basis"),
                row.getString("reason"), json.readValue(row.getString("facts"), FACTS));
        return new Entry(row.getLong("id"), deed, row.getString("previous_hash"), row.getString("hash"));
    }
}
