package org.gongkai.request.papers.store;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gongkai.law.NewerVersionExists;
import org.gongkai.law.NoSuchRecord;
import org.gongkai.law.Subject;
import org.gongkai.organ.OrganId;
import org.gongkai.request.CaseNumber;
import org.gongkai.request.Signature;
import org.gongkai.request.papers.domain.Delivery;
import org.gongkai.request.papers.domain.Paper;
import org.gongkai.request.papers.domain.PaperId;
import org.gongkai.request.papers.domain.Papers;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Documents in PostgreSQL; the database itself keeps an issued one as it is. */
@Repository
class JdbcPapers implements Papers {
    private final JdbcClient jdbc;
    private final JsonMapper json;

    JdbcPapers(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    @Override
    public Optional<Paper> find(PaperId id) {
        return jdbc.sql("select * from request_paper where id = ?")
                .param(id.value())
                .query((row, n) -> PaperRows.paper(row, json))
                .optional();
    }

    @Override
    public Paper get(PaperId id) {
        return find(id).orElseThrow(() -> new NoSuchRecord("没有编号为 " + id + " 的文书"));
    }

    @Override
    public List<Paper> of(CaseNumber number) {
        return jdbc.sql("select * from request_paper where case_number = ? order by id desc")
                .param(number.toString())
                .query((row, n) -> PaperRows.paper(row, json))
                .list();
    }

    @Override
    public PaperId nextId() {
        return new PaperId(jdbc.sql("select nextval('request_paper_id')").query(Long.class).single());
    }

    @Override
    public void add(Paper paper) {
        jdbc.sql("""
                insert into request_paper (id, case_number, organ_id, kind, outcome, state, body, typed, number, dated,
                    letter, returned, drafted_by, drafted_name, drafted_at, version)
                values (:id, :case, :organ, :kind, :outcome, :state, :body, :typed::jsonb, :number, :dated,
                    :letter, :returned, :draftedBy, :draftedName, :draftedAt, :version)""")
                .paramSource(PaperRows.values(paper, json))
                .update();
    }

    @Override
    public void save(Paper paper) {
        int saved = jdbc.sql("""
                update request_paper set state = :state, body = :body, typed = :typed::jsonb, number = :number,
                    dated = :dated, letter = :letter, returned = :returned, submitted_by = :submittedBy,
                    submitted_name = :submittedName, submitted_at = :submittedAt, issued_by = :issuedBy,
                    issued_name = :issuedName, issued_at = :issuedAt, version = version + 1
                where id = :id and version = :version""").paramSource(PaperRows.values(paper, json)).update();
        if (saved == 0) {
            throw new NewerVersionExists(Subject.of("request-paper", paper.id().value()));
        }
    }

    @Override
    public int nextSerial(OrganId organ, int year, String series) {
        return jdbc.sql("""
                insert into request_paper_series (organ_id, year, series, last) values (:organ, :year, :series, 1)
                on conflict (organ_id, year, series) do update set last = request_paper_series.last + 1
                returning last""")
                .param("organ", organ.value())
                .param("year", year)
                .param("series", series)
                .query(Integer.class)
                .single();
    }

    @Override
    public void add(PaperId id, Delivery delivery) {
        jdbc.sql("""
                insert into request_paper_delivery (paper_id, way, on_day, received_on, proof, by_account, by_name, at)
                values (:id, :way, :on, :received, :proof, :account, :name, :at)""")
                .param("id", id.value())
                .param("way", delivery.way().name())
                .param("on", delivery.on())
                .param("received", delivery.receivedOn())
                .param("proof", delivery.proof())
                .param("account", SignatureRows.account(delivery.by()))
                .param("name", delivery.by().name())
                .param("at", SignatureRows.at(delivery.by()))
                .update();
    }

    @Override
    public List<Delivery> deliveries(PaperId id) {
        return jdbc.sql("select * from request_paper_delivery where paper_id = ? order by id")
                .param(id.value())
                .query((row, n) -> new Delivery(Delivery.Way.valueOf(row.getString("way")),
                        row.getObject("on_day", LocalDate.class), row.getObject("received_on", LocalDate.class),
                        row.getString("proof"),
                        SignatureRows.read(row, "by_account", "by_name", "at")))
                .list();
    }

    @Override
    public void edited(PaperId id, Signature by) {
        jdbc.sql("update request_paper set edited_name = :name, edited_at = :at where id = :id")
                .param("name", by.name())
                .param("at", SignatureRows.at(by))
                .param("id", id.value())
                .update();
    }

    @Override
    public Optional<Signature> lastEdit(PaperId id) {
        return jdbc.sql("select edited_name, edited_at from request_paper where id = ? and edited_at is not null")
                .param(id.value())
                .query((row, n) -> new Signature(null, row.getString("edited_name"),
                        row.getObject("edited_at", OffsetDateTime.class).toInstant()))
                .optional();
    }

    @Override
    public Set<PaperId> delivered(CaseNumber number) {
        return Set.copyOf(jdbc.sql("""
                select distinct p.id from request_paper p join request_paper_delivery d on d.paper_id = p.id
                where p.case_number = ?""")
                .param(number.toString())
                .query((row, n) -> new PaperId(row.getLong(1)))
                .list());
    }
}
