package org.gongkai.request.papers.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.gongkai.organ.OrganId;
import org.gongkai.request.CaseNumber;
import org.gongkai.request.Outcome;
import org.gongkai.request.papers.domain.Paper;
import org.gongkai.request.papers.domain.PaperId;
import org.gongkai.request.papers.domain.PaperKind;
import org.gongkai.request.papers.domain.Slot;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Documents to rows and back. */
final class PaperRows {
    private static final TypeReference<Map<String, String>> TYPED = new TypeReference<>() {
    };

    private PaperRows() {}

    static MapSqlParameterSource values(Paper paper, JsonMapper json) {
        Map<String, String> typed = paper.typed()
                .entrySet()
                .stream()
                .collect(Collectors.toMap(entry -> entry.getKey().name(), Map.Entry::getValue));
        return new MapSqlParameterSource("id", paper.id().value()).addValue("case", paper.caseNumber().toString())
                .addValue("organ", paper.organ().value())
                .addValue("kind", paper.kind().name())
                .addValue("outcome", paper.outcome() == null ? null : paper.outcome().name())
                .addValue("state", paper.state().name())
                .addValue("body", paper.body())
                .addValue("typed", json.writeValueAsString(typed))
                .addValue("number", paper.number())
                .addValue("dated", paper.date())
                .addValue("letter", paper.letter())
                .addValue("returned", paper.returned())
                .addValue("draftedBy", SignatureRows.account(paper.drafted()))
                .addValue("draftedName", paper.drafted().name())
                .addValue("draftedAt", SignatureRows.at(paper.drafted()))
                .addValue("submittedBy", SignatureRows.account(paper.submitted()))
                .addValue("submittedName", paper.submitted() == null ? null : paper.submitted().name())
                .addValue("submittedAt", SignatureRows.at(paper.submitted()))
                .addValue("issuedBy", SignatureRows.account(paper.issued()))
                .addValue("issuedName", paper.issued() == null ? null : paper.issued().name())
                .addValue("issuedAt", SignatureRows.at(paper.issued()))
                .addValue("version", paper.version());
    }

    static Paper paper(ResultSet row, JsonMapper json) throws SQLException {
        Map<Slot, String> typed = new EnumMap<>(Slot.class);
        json.readValue(row.getString("typed"), TYPED).forEach((name, value) -> typed.put(Slot.valueOf(name), value));
        var outcome = row.getString("outcome");
        return new Paper(new PaperId(row.getLong("id")), CaseNumber.parse(row.getString("case_number")).orElseThrow(),
                new OrganId(row.getLong("organ_id")), PaperKind.valueOf(row.getString("kind")),
                outcome == null ? null : Outcome.valueOf(outcome), Paper.State.valueOf(row.getString("state")),
                row.getString("body"), typed, row.getString("number"), row.getObject("dated", LocalDate.class),
                row.getString("letter"), row.getString("returned"),
                SignatureRows.read(row, "drafted_by", "drafted_name", "drafted_at"),
                SignatureRows.find(row, "submitted_by", "submitted_name", "submitted_at"),
                SignatureRows.find(row, "issued_by", "issued_name", "issued_at"), row.getInt("version"));
    }
}
