package org.gongkai.secret.application;

import java.util.List;
import org.gongkai.secret.SealedColumn;

/** The sealed values as they lie in their tables. */
public interface SealedRows {
    /** Those kept, by ascending key; locked against a change until the transaction ends. */
    List<Row> after(SealedColumn column, long key, int limit);

    /** @return 1 */
    int replace(SealedColumn column, Row row, Object value);

    /** @param value a {@code String} or {@code byte[]}, as the column's form says */
    record Row(long key, Object value) {}
}
