package org.gongkai.request.papers.store;

import java.util.Optional;
import org.gongkai.file.FileId;
import org.gongkai.law.NewerVersionExists;
import org.gongkai.law.Subject;
import org.gongkai.organ.OrganId;
import org.gongkai.request.papers.domain.Office;
import org.gongkai.request.papers.domain.Offices;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Office settings in PostgreSQL. */
@Repository
class JdbcOffices implements Offices {
    private final JdbcClient jdbc;

    JdbcOffices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Office> find(OrganId organ) {
        return jdbc.sql("select * from request_paper_office where organ_id = ?")
                .param(organ.value())
                .query((row, n) -> {
                    var seal = row.getObject("seal", Long.class);
                    return new Office(organ, row.getString("code_word"), row.getString("pattern"),
                            row.getString("review_authority"), row.getString("court"), row.getString("contact"),
                            row.getString("payment"), seal == null ? null : new FileId(seal), row.getInt("version"));
                })
                .optional();
    }

    @Override
    public void save(Office office) {
        int saved = jdbc
                .sql("""
                        insert into request_paper_office (organ_id, code_word, pattern, review_authority, court, contact, payment,
                            seal, version)
                        values (:organ, :code, :pattern, :authority, :court, :contact, :payment, :seal, 1)
                        on conflict (organ_id) do update set code_word = :code, pattern = :pattern,
                            review_authority = :authority, court = :court, contact = :contact, payment = :payment, seal = :seal,
                            version = request_paper_office.version + 1
                        where request_paper_office.version = :version""")
                .param("organ", office.organ().value())
                .param("code", office.codeWord())
                .param("pattern", office.pattern())
                .param("authority", office.reviewAuthority())
                .param("court", office.court())
                .param("contact", office.contact())
                .param("payment", office.payment())
                .param("seal", office.seal() == null ? null : office.seal().value())
                .param("version", office.version())
                .update();
        if (saved == 0) {
            throw new NewerVersionExists(Subject.of("request-office", office.organ().value()));
        }
    }
}
