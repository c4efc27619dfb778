package org.gongkai.disclosure.check.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.gongkai.disclosure.check.SpecialLimit;
import org.gongkai.disclosure.check.SpecialLimits;
import org.gongkai.law.ArticleRef;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** A handful of rows. */
@Repository
class JdbcSpecialLimits implements SpecialLimits {
    private final JdbcClient jdbc;

    JdbcSpecialLimits(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<SpecialLimit> list() {
        return jdbc.sql("select * from disclosure_special_limit order by id").query(JdbcSpecialLimits::limit).list();
    }

    private static SpecialLimit limit(ResultSet row, int number) throws SQLException {
        String instrument = row.getString("instrument");
        return new SpecialLimit(row.getString("name"), row.getString("statutory_code"),
                List.of((String[]) row.getArray("title_words").getArray()), row.getInt("length"),
                SpecialLimit.Unit.valueOf(row.getString("unit")),
                instrument == null ? null : ArticleRef.of(instrument, row.getInt("article")), row.getString("source"),
                row.getBoolean("confirmed"));
    }
}
