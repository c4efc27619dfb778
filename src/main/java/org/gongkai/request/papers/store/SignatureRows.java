package org.gongkai.request.papers.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.gongkai.identity.AccountId;
import org.gongkai.request.Signature;
import org.jspecify.annotations.Nullable;

/** Who did it and when, in three columns. */
final class SignatureRows {
    private SignatureRows() {}

    static @Nullable Long account(@Nullable Signature by) {
        return by == null || by.account() == null ? null : by.account().value();
    }

    static @Nullable OffsetDateTime at(@Nullable Signature by) {
        return by == null ? null : by.at().atOffset(ZoneOffset.UTC);
    }

    static Signature read(ResultSet row, String account, String name, String at) throws SQLException {
        var id = row.getObject(account, Long.class);
        return new Signature(id == null ? null : new AccountId(id), row.getString(name),
                row.getObject(at, OffsetDateTime.class).toInstant());
    }

    static @Nullable Signature find(ResultSet row, String account, String name, String at) throws SQLException {
        return row.getString(name) == null ? null : read(row, account, name, at);
    }
}
