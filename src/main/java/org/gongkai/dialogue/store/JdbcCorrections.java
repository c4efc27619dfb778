package org.gongkai.dialogue.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.gongkai.dialogue.CorrectionId;
import org.gongkai.dialogue.domain.Correction;
import org.gongkai.dialogue.domain.CorrectionKind;
import org.gongkai.dialogue.domain.Corrections;
import org.gongkai.dialogue.domain.NewCorrection;
import org.gongkai.dialogue.domain.ReceiptCode;
import org.gongkai.law.NewerVersionExists;
import org.gongkai.law.NoSuchRecord;
import org.gongkai.law.Subject;
import org.gongkai.organ.OrganId;
import org.gongkai.web.Slice;
import org.jspecify.annotations.Nullable;
import org.gongkai.secret.SealedColumn;
import org.gongkai.secret.Secrets;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Corrections in {@code dialogue_correction}. */
@Repository
class JdbcCorrections implements Corrections {
    private final JdbcClient jdbc;
    private final Secrets secrets;

    JdbcCorrections(JdbcClient jdbc, Secrets secrets) {
        this.jdbc = jdbc;
        this.secrets = secrets;
    }

    @Bean
    static SealedColumn readersContacts() {
        return SealedColumn.text("网站找错的联系方式", "dialogue_correction", "id", "contact");
    }

    @Override
    public CorrectionId add(NewCorrection correction) {
        return jdbc.sql("""
                insert into dialogue_correction (receipt, organ_id, page, kind, report, contact, reported_at)
                values (:receipt, :organ, :page, :kind, :report, :contact, :at) returning id""")
                .param("receipt", correction.receipt().digits())
                .param("organ", correction.organ().value())
                .param("page", correction.page())
                .param("kind", correction.kind().name())
                .param("report", correction.report())
                .param("contact", correction.contact().isEmpty() ? null : secrets.seal(correction.contact()))
                .param("at", utc(correction.reportedAt()))
                .query((row, n) -> new CorrectionId(row.getLong("id")))
                .single();
    }

    @Override
    public Correction get(CorrectionId id) {
        return jdbc.sql("select * from dialogue_correction where id = ?")
                .param(id.value())
                .query(this::correction)
                .optional()
                .orElseThrow(() -> new NoSuchRecord("没有这条纠错"));
    }

    @Override
    public Optional<Correction> find(ReceiptCode receipt) {
        return jdbc.sql("select * from dialogue_correction where receipt = ?")
                .param(receipt.digits())
                .query(this::correction)
                .optional();
    }

    @Override
    public void answer(CorrectionId id, Correction.Answer answer) {
        int changed = jdbc.sql("""
                update dialogue_correction set answer = :answer, answered_at = :at
                where id = :id and answer is null""")
                .param("answer", answer.text())
                .param("at", utc(answer.at()))
                .param("id", id.value())
                .update();
        if (changed == 0) {
            throw new NewerVersionExists(Subject.of("correction", id.value()));
        }
    }

    @Override
    public Slice<Correction> list(CorrectionQuery query, @Nullable String after, int limit) {
        var rows = jdbc.sql("""
                select * from dialogue_correction
                where (:everywhere or organ_id = any (:organs)) and (not :open or answer is null) and id < :before
                order by id desc limit :limit""")
                .param("everywhere", query.everywhere())
                .param("organs", query.organs().stream().map(OrganId::value).toArray(Long[]::new))
                .param("open", query.openOnly())
                .param("before", after == null ? Long.MAX_VALUE : Long.parseLong(after))
                .param("limit", limit + 1)
                .query(this::correction)
                .list();
        return Slice.of(rows, limit, correction -> correction.id().toString());
    }

    private Correction correction(ResultSet row, int n) throws SQLException {
        String contact = row.getString("contact");
        var reported = new NewCorrection(new ReceiptCode(row.getString("receipt")),
                new OrganId(row.getLong("organ_id")), row.getString("page"),
                CorrectionKind.valueOf(row.getString("kind")), row.getString("report"),
                contact == null ? "" : secrets.open(contact),
                row.getObject("reported_at", OffsetDateTime.class).toInstant());
        String answer = row.getString("answer");
        return new Correction(new CorrectionId(row.getLong("id")), reported, answer == null ? null
                : new Correction.Answer(answer, row.getObject("answered_at", OffsetDateTime.class).toInstant()));
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
