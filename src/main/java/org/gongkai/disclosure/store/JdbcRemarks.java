package org.gongkai.disclosure.store;

import static java.util.Objects.requireNonNull;
import static org.gongkai.disclosure.store.Values.utc;

import org.gongkai.disclosure.DisclosureId;
import org.gongkai.disclosure.domain.Remarks;
import org.gongkai.disclosure.domain.Signature;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** One row per remark. */
@Repository
class JdbcRemarks implements Remarks {
    private final JdbcClient jdbc;

    JdbcRemarks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(DisclosureId item, int edition, Signature by, String text) {
        jdbc.sql("""
                insert into disclosure_remark (disclosure_id, edition, account_id, officer_name, written_at, text)
                values (?, ?, ?, ?, ?, ?)""")
                .param(item.value())
                .param(edition)
                .param(requireNonNull(by.account()).value())
                .param(by.name())
                .param(utc(by.at()))
                .param(text)
                .update();
    }
}
