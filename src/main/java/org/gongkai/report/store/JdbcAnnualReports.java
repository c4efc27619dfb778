package org.gongkai.report.store;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gongkai.identity.AccountId;
import org.gongkai.law.NewerVersionExists;
import org.gongkai.law.NoSuchRecord;
import org.gongkai.law.Subject;
import org.gongkai.organ.OrganId;
import org.gongkai.report.ReportId;
import org.gongkai.report.domain.form.CellRef;
import org.gongkai.report.domain.form.CellValue;
import org.gongkai.report.domain.form.ReportTables;
import org.gongkai.report.domain.making.AnnualReport;
import org.gongkai.report.domain.making.AnnualReports;
import org.gongkai.report.domain.making.FrozenFigure;
import org.gongkai.report.domain.making.FrozenFigure.Kept;
import org.gongkai.report.domain.making.FrozenFigure.WithRecords;
import org.gongkai.report.domain.making.Imported;
import org.gongkai.report.domain.making.Manuscripts;
import org.gongkai.report.domain.making.Scope;
import org.gongkai.report.domain.making.Stage;
import org.gongkai.statistics.FigureQuery;
import org.gongkai.web.Cursor;
import org.gongkai.web.Slice;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reports in {@code report_annual}, what was signed in {@code report_cell} and {@code report_figure}. */
@Repository
class JdbcAnnualReports implements AnnualReports {
    private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {
    };
    private static final String NEWEST = """
            select distinct on (year, organ_id) * from report_annual where %s
            order by year desc, organ_id, edition desc""";
    private static final String THAT_FIGURE = """
             and metric = :metric and organ_id is not distinct from cast(:organ as bigint) and from_day = :from
            and to_day = :to and dimensions = cast(:dimensions as jsonb)""";
    /** Without the records, which may be thousands. */
    private static final String FIGURE = """
            select metric, organ_id, from_day, to_day, dimensions, value, label, along, fingerprint
            from report_figure where report_id = :id%s""";
    private static final String KEPT = """
            select kept.record ->> 'key' as key, kept.record ->> 'title' as title
            from (select records from report_figure where report_id = :id%s order by place limit 1) figure
                cross join lateral jsonb_array_elements(figure.records) with ordinality as kept(record, n)
            where kept.n > :after order by kept.n limit :rows""".formatted(THAT_FIGURE);
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
    public List<AnnualReport> frozenOfYear(int year) {
        return jdbc.sql(NEWEST.formatted("year = :year and signed_at is not null"))
                .param("year", year)
                .query(this::report)
                .list();
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
                        insert into report_annual (organ_id, year, edition, form, scope, stage, preamble, chapters, reason, author,
                            imported)
                        values (:organ, :year, :edition, :form, :scope, 'DRAFTING', :preamble, :chapters, :reason, :author,
                            cast(:imported as jsonb))
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
                .param("imported", kept(report.imported()))
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
                    imported = cast(:imported as jsonb),
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
                .param("imported", kept(report.imported()))
                .param("id", report.id().value())
                .param("version", seenVersion)
                .update();
        if (changed == 0) {
            throw new NewerVersionExists(Subject.of("report", report.id().value()));
        }
    }

    @Override
    public void freeze(ReportId id, ReportTables tables, List<WithRecords> figures) {
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

    private MapSqlParameterSource row(ReportId id, int place, WithRecords frozen) {
        var figure = frozen.figure();
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
                .addValue("records", json.writeValueAsString(frozen.records()));
    }

    @Override
    public ReportTables frozenTables(ReportId id) {
        return frozenTables(List.of(id)).getOrDefault(id, ReportTables.NONE);
    }

    @Override
    public Map<ReportId, ReportTables> frozenTables(Collection<ReportId> ids) {
        var cells = new LinkedHashMap<ReportId, Map<CellRef, Number>>();
        jdbc.sql("select report_id, cell, number from report_cell where report_id = any(?)")
                .param(ids.stream().map(ReportId::value).toArray(Long[]::new))
                .query(row -> {
                    cells.computeIfAbsent(new ReportId(row.getLong("report_id")), id -> new LinkedHashMap<>())
                            .put(CellRef.parse(row.getString("cell")), row.getBigDecimal("number"));
                });
        return cells.entrySet()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, report -> ReportTables.of(report.getValue())));
    }

    @Override
    public List<FrozenFigure> frozenFigures(ReportId id) {
        return jdbc.sql(FIGURE.formatted("") + " order by place")
                .param("id", id.value())
                .query(this::figure)
                .list();
    }

    @Override
    public Optional<FrozenFigure> frozenFigure(ReportId id, FigureQuery query) {
        return one(FIGURE.formatted(THAT_FIGURE) + " order by place limit 1", id, query).query(this::figure).optional();
    }

    @Override
    public Slice<Kept> keptRecords(ReportId id, FigureQuery query, @Nullable String after, int limit) {
        long from = Cursor.after(after).number(0);
        var rows = one(KEPT, id, query).param("after", from)
                .param("rows", limit + 1)
                .query((row, n) -> new Kept(row.getString("key"), row.getString("title")))
                .list();
        boolean more = rows.size() > limit;
        return new Slice<>(more ? rows.subList(0, limit) : rows, more ? Long.toString(from + limit) : null);
    }

    private StatementSpec one(String sql, ReportId id, FigureQuery query) {
        var organ = query.organ();
        return jdbc.sql(sql)
                .param("id", id.value())
                .param("metric", query.metric())
                .param("organ", organ == null ? null : organ.value())
                .param("from", query.from())
                .param("to", query.to())
                .param("dimensions", json.writeValueAsString(query.dimensions()));
    }

    private FrozenFigure figure(ResultSet row, int number) throws SQLException {
        Long organ = row.getObject("organ_id", Long.class);
        var query = new FigureQuery(row.getString("metric"), organ == null ? null : new OrganId(organ), row.getObject(
                "from_day", LocalDate.class), row.getObject("to_day", LocalDate.class),
                json.readValue(row.getString(
                        "dimensions"), TEXTS));
        return new FrozenFigure(query, row.getLong("value"), row.getString("label"), row.getString("along"), row
                .getString("fingerprint"));
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
                imported(row.getString("imported")), row.getInt("version"));
    }

    private @Nullable String kept(@Nullable Imported imported) {
        if (imported == null) {
            return null;
        }
        var numbers = new LinkedHashMap<String, String>();
        imported.tables().cells().forEach((ref, value) -> {
            if (value.number() != null) {
                numbers.put(ref.toString(), CellValue.plain(value.number()));
            }
        });
        return json.writeValueAsString(new KeptImport(imported.file(), imported.digest(), numbers));
    }

    private @Nullable Imported imported(@Nullable String kept) {
        if (kept == null) {
            return null;
        }
        var read = json.readValue(kept, KeptImport.class);
        return new Imported(read.file(), read.digest(), ReportTables.of(read.numbers()
                .entrySet()
                .stream()
                .collect(Collectors.toMap(cell -> CellRef.parse(cell.getKey()), cell -> new BigDecimal(cell
                        .getValue())))));
    }

    private record KeptImport(String file, String digest, Map<String, String> numbers) {}

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
