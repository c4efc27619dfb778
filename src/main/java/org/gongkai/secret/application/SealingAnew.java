package org.gongkai.secret.application;

import org.gongkai.secret.SealedColumn;
import org.gongkai.secret.Secrets;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Seals with the current key what an earlier one had sealed, some rows at a time. */
@Service
class SealingAnew {
    private static final int ROWS = 500;
    private final SealedRows rows;
    private final Secrets secrets;

    SealingAnew(SealedRows rows, Secrets secrets) {
        this.rows = rows;
        this.secrets = secrets;
    }

    /** @return the last key looked at and how many values were sealed anew on the way there */
    @Transactional
    public Progress after(SealedColumn column, long key) {
        var next = rows.after(column, key, ROWS);
        int sealed = 0;
        for (var row : next) {
            sealed += isCurrent(row.value()) ? 0 : rows.replace(column, row, again(row.value()));
        }
        return new Progress(next.isEmpty() ? key : next.getLast().key(), sealed, next.size() < ROWS);
    }

    private boolean isCurrent(Object value) {
        return value instanceof byte[] content ? secrets.isCurrent(content) : secrets.isCurrent((String) value);
    }

    private Object again(Object value) {
        return value instanceof byte[] content
                ? secrets.seal(secrets.open(content))
                : secrets.seal(secrets.open((String) value));
    }

    record Progress(long key, int sealed, boolean done) {}
}
