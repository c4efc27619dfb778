package org.gongkai.report.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.gongkai.identity.AccountId;
import org.gongkai.law.NewerVersionExists;
import org.gongkai.law.NoSuchRecord;
import org.gongkai.law.Subject;
import org.gongkai.organ.OrganId;
import org.gongkai.report.ReportId;
import org.gongkai.report.domain.form.CellRef;
import org.gongkai.report.domain.form.ReportTables;
import org.gongkai.report.domain.making.AnnualReport;
import org.gongkai.report.domain.making.AnnualReports;
import org.gongkai.report.domain.making.FrozenFigure;
import org.gongkai.report.domain.making.FrozenFigure.Kept;
import org.gongkai.report.domain.making.Manuscripts;
import org.gongkai.report.domain.making.Scope;
import org.gongkai.report.domain.making.Stage;
import org.gongkai.statistics.FigureQuery;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reports in {@code report_annual}, what was signed in {@code report_cell} and {@code report_figure}. */
@Repository
class JdbcAnnualReports implements AnnualReports {
    private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {
    };
    private static final TypeReference<List<Kept>> RECORDS = new TypeReference<>() {
    };
    private static final String NEWEST = """
            select distinct on (year, organ_id) * from report_annual where %s
            order by year desc, organ_id, edition desc""";
    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate batch;
    private final JsonMapper json;

    JdbcAnnualReports(JdbcClient jdbc, NamedParameterJdbcTemplate batch, JsonMapper json) {
        this.jdbc = jdbc;
        this.batch = batch;
        this.json = json;
    }

    @Override
    public AnnualReport get(ReportId id) {
        return jdbc.sql("select * from report_annual where id = ?")
                .param(id.value())
                .query(this::report)
                .optional()
                .orElseThrow(() -> new NoSuchRecord("没有这份报告"));
    }

    @Override
    public Optional<AnnualReport> latest(OrganId organ, int year) {
        return editions(organ, year).stream().findFirst();
    }

    @Override
    public Optional<AnnualReport> latestFrozen(OrganId organ, int year, boolean publishedOnly) {
        return editions(organ, year).stream()
                .filter(report -> publishedOnly ? report.stage() == Stage.PUBLISHED : report.stage().isFrozen())
                .findFirst();
    }

    @Override
    public List<AnnualReport> editions(OrganId organ, int year) {
        return jdbc.sql("select * from report_annual where organ_id = ? and year = ? order by edition desc")
                .param(organ.value())
                .param(year)
                .query(this::report)
                .list();
    }

    @Override
    public List<AnnualReport> ofYear(int year) {
        return jdbc.sql(NEWEST.formatted("year = :year")).param("year", year).query(this::report).list();
    }

    @Override
    public List<AnnualReport> published(@Nullable Integer year) {
        return jdbc.sql(NEWEST.formatted("stage = 'PUBLISHED' and (cast(:year as int) is null or year = :year)"))
                .param("year", year)
                .query(this::report)
                .list();
    }

    @Override
    public AnnualReport add(NewReport report) {
        return jdbc
                .sql("""
                        insert into report_annual (organ_id, year, edition, form, scope, stage, preamble, chapters, reason, author)
                        values (:organ, :year, :edition, :form, :scope, 'DRAFTING', :preamble, :chapters, :reason, :author)
                        returning *""")
                .param("organ", report.organ().value())
                .param("year", report.year())
                .param("edition", report.edition())
                .param("form", report.form())
                .param("scope", report.scope().name())
                .param("preamble", report.texts().preamble())
                .param("chapters", report.texts().chapters().toArray(String[]::new))
                .param("reason", report.reason())
                .param("author", report.author().value())
                .query(this::report)
                .single();
    }

    @Override
    public void save(AnnualReport report, int seenVersion) {
        var signed = report.signed();
        var published = report.published();
        int changed = jdbc.sql("""
                update report_annual set scope = :scope, stage = :stage, preamble = :preamble, chapters = :chapters,
                    explanations = cast(:explanations as jsonb), remark = :remark, signed_by = :signedBy,
                    signed_at = :signedAt, published_at = :publishedAt, disclosure_id = :disclosure, url = :url,
                    version = version + 1
                where id = :id and version = :version""")
                .param("scope", report.scope().name())
                .param("stage", report.stage().name())
                .param("preamble", report.texts().preamble())
                .param("chapters", report.texts().chapters().toArray(String[]::new))
                .param("explanations", json.writeValueAsString(report.explanations()))
                .param("remark", report.remark())
                .param("signedBy", signed == null ? null : signed.by())
                .param("signedAt", signed == null ? null : utc(signed.at()))
                .param("publishedAt", published == null ? null : utc(published.at()))
                .param("disclosure", published == null ? null : published.disclosure())
                .param("url", published == null ? null : published.url())
                .param("id", report.id().value())
                .param("version", seenVersion)
                .update();
        if (changed == 0) {
            throw new NewerVersionExists(Subject.of("report", report.id().value()));
        }
    }

    @Override
    public void freeze(ReportId id, ReportTables tables, List<FrozenFigure> figures) {
        batch.batchUpdate("insert into report_cell (report_id, cell, number) values (:id, :cell, :number)", tables
                .cells()
                .entrySet()
                .stream()
                .filter(cell -> cell.getValue().number() != null)
                .map(cell -> new MapSqlParameterSource("id", id.value()).addValue("cell", cell.getKey().toString())
                        .addValue("number", cell.getValue().number()))
                .toArray(MapSqlParameterSource[]::new));
        batch.batchUpdate(
                """
                        insert into report_figure (report_id, place, metric, organ_id, from_day, to_day, dimensions, value, label,
                            along, fingerprint, records)
                        values (:id, :place, :metric, :organ, :from, :to, cast(:dimensions as jsonb), :value, :label, :along,
                            :fingerprint, cast(:records as jsonb))""",
                IntStream.range(0, figures.size())
                        .mapToObj(place -> row(id, place, figures.get(place)))
                        .toArray(MapSqlParameterSource[]::new));
    }

    private MapSqlParameterSource row(ReportId id, int place, FrozenFigure figure) {
        var organ = figure.query().organ();
        return new MapSqlParameterSource("id", id.value()).addValue("place", place)
                .addValue("metric", figure.query().metric())
                .addValue("organ", organ == null ? null : organ.value())
                .addValue("from", figure.query().from())
                .addValue("to", figure.query().to())
                .addValue("dimensions", json.writeValueAsString(figure.query().dimensions()))
                .addValue("value", figure.value())
                .addValue("label", figure.label())
                .addValue("along", figure.along())
                .addValue("fingerprint", figure.fingerprint())
                .addValue("records", json.writeValueAsString(figure.records()));
    }

    @Override
    public ReportTables frozenTables(ReportId id) {
        var cells = new LinkedHashMap<CellRef, Number>();
        jdbc.sql("select cell, number from report_cell where report_id = ?").param(id.value()).query(row -> {
            cells.put(CellRef.parse(row.getString("cell")), row.getBigDecimal("number"));
        });
        return ReportTables.of(cells);
    }

    @Override
    public List<FrozenFigure> frozenFigures(ReportId id) {
        return jdbc.sql("select * from report_figure where report_id = ? order by place")
                .param(id.value())
                .query(this::figure)
                .list();
    }

    private FrozenFigure figure(ResultSet row, int number) throws SQLException {
        Long organ = row.getObject("organ_id", Long.class);
        var query = new FigureQuery(row.getString("metric"), organ == null ? null : new OrganId(organ), row.getObject(
                "from_day", LocalDate.class), row.getObject("to_day", LocalDate.class),
                json.readValue(row.getString(
                        "dimensions"), TEXTS));
        return new FrozenFigure(query, row.getLong("value"), row.getString("label"), row.getString("along"), row
                .getString("fingerprint"), json.readValue(row.getString("records"), RECORDS));
    }

    private AnnualReport report(ResultSet row, int number) throws SQLException {
        var signedAt = row.getObject("signed_at", OffsetDateTime.class);
        var publishedAt = row.getObject("published_at", OffsetDateTime.class);
        return new AnnualReport(new ReportId(row.getLong("id")), new OrganId(row.getLong("organ_id")), row.getInt(
                "year"), row.getInt("edition"), row.getString("form"), Scope.valueOf(row.getString("scope")),
                Stage
                        .valueOf(row.getString("stage")),
                new Manuscripts(row.getString("preamble"), List.of((String[]) row
                        .getArray("chapters")
                        .getArray())),
                json.readValue(row.getString("explanations"), TEXTS), row.getString(
                        "reason"),
                row.getString("remark"),
                new AccountId(row.getLong("author")), signedAt == null ? null
                        : new AnnualReport.Signed(row.getString("signed_by"), signedAt.toInstant()),
                publishedAt == null
                        ? null
                        : new AnnualReport.Published(publishedAt.toInstant(), row.getLong("disclosure_id"), row
                                .getString("url")),
                row.getInt("version"));
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
