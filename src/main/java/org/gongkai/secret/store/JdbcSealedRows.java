package org.gongkai.secret.store;

import java.util.List;
import org.gongkai.secret.SealedColumn;
import org.gongkai.secret.application.SealedRows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Names of tables and columns come from beans of ours, never from outside. */
@Repository
class JdbcSealedRows implements SealedRows {
    private final JdbcClient jdbc;

    JdbcSealedRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Row> after(SealedColumn column, long key, int limit) {
        return jdbc
                .sql("select %2$s, %3$s from %1$s where %2$s > ? and %3$s is not null order by %2$s limit ? for update"
                        .formatted(column.table(), column.key(), column.column()))
                .params(key, limit)
                .query((row, number) -> new Row(row.getLong(1), column.form() == SealedColumn.Form.BYTES
                        ? row.getBytes(2)
                        : row.getString(2)))
                .list();
    }

    @Override
    public int replace(SealedColumn column, Row row, Object value) {
        return jdbc.sql("update %s set %s = ? where %s = ?".formatted(column.table(), column.column(), column.key()))
                .params(value, row.key())
                .update();
    }
}
