package org.gongkai.statistics.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gongkai.file.FileId;
import org.gongkai.identity.AccountId;
import org.gongkai.identity.Officer;
import org.gongkai.law.NewerVersionExists;
import org.gongkai.law.NoSuchRecord;
import org.gongkai.law.Subject;
import org.gongkai.organ.OrganId;
import org.gongkai.statistics.EntryId;
import org.gongkai.statistics.EntryKey;
import org.gongkai.statistics.FigureDesk.NewEntry;
import org.gongkai.statistics.FigureQuery;
import org.gongkai.statistics.domain.FigureEntries;
import org.gongkai.statistics.domain.FigureEntry;
import org.gongkai.web.Slice;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** Entries in {@code statistics_entry}. A year's entry stands at the last day of its year. */
@Repository
class JdbcFigureEntries implements FigureEntries {
    private static final String COUNTED = """
            from statistics_entry where state = 'ACCEPTED' and metric = :metric
               and make_date(year, 12, 31) between :from and :to
               and (cast(:organ as bigint) is null or organ_id = :organ) and (:part = '' or part = :part)""";
    private final JdbcClient jdbc;

    JdbcFigureEntries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public EntryId add(NewEntry entry, Officer by, Instant at) {
        ofKey("update statistics_entry set state = 'REPLACED' where state = 'SUBMITTED' and ", entry.key()).update();
        return jdbc
                .sql("""
                        insert into statistics_entry (metric, organ_id, year, part, value, source, responsible, note, evidence,
                            entered_by, entered_by_name, entered_at)
                        values (:metric, :organ, :year, :part, :value, :source, :responsible, :note, :evidence, :by, :byName, :at)
                        returning id""")
                .param("metric", entry.key().metric())
                .param("organ", entry.key().organ().value())
                .param("year", entry.key().year())
                .param("part", entry.key().part())
                .param("value", entry.value())
                .param("source", entry.source())
                .param("responsible", entry.responsible())
                .param("note", entry.note())
                .param("evidence", entry.evidence().stream().map(FileId::value).toArray(Long[]::new))
                .param("by", by.id().value())
                .param("byName", by.name())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query((row, n) -> new EntryId(row.getLong("id")))
                .single();
    }

    @Override
    public FigureEntry get(EntryId id) {
        return jdbc.sql("select * from statistics_entry where id = ?")
                .param(id.value())
                .query(JdbcFigureEntries::entry)
                .optional()
                .orElseThrow(() -> new NoSuchRecord("没有这条填报"));
    }

    @Override
    public void accept(FigureEntry entry, FigureEntry.Review review) {
        ofKey("update statistics_entry set state = 'REPLACED' where state = 'ACCEPTED' and ", entry.entered().key())
                .update();
        review(entry, FigureEntry.State.ACCEPTED, review);
    }

    @Override
    public void giveBack(FigureEntry entry, FigureEntry.Review review) {
        review(entry, FigureEntry.State.RETURNED, review);
    }

    private void review(FigureEntry entry, FigureEntry.State to, FigureEntry.Review review) {
        int changed = jdbc
                .sql("""
                        update statistics_entry set state = :state, reviewed_by_name = :by, reviewed_at = :at, opinion = :opinion
                        where id = :id and state = 'SUBMITTED'""")
                .param("state", to.name())
                .param("by", review.by())
                .param("at", review.at().atOffset(ZoneOffset.UTC))
                .param("opinion", review.opinion())
                .param("id", entry.id().value())
                .update();
        if (changed == 0) {
            throw new NewerVersionExists(Subject.of("figure-entry", entry.id().value()));
        }
    }

    @Override
    public List<FigureEntry> history(EntryKey key) {
        return ofKey("select * from statistics_entry where ", key, " order by id desc").query(JdbcFigureEntries::entry)
                .list();
    }

    @Override
    public Map<EntryKey, FigureEntry> counting(Collection<EntryKey> keys) {
        return jdbc
                .sql("""
                        select e.* from statistics_entry e
                        join unnest(cast(:metrics as text[]), cast(:organs as bigint[]), cast(:years as int[]), cast(:parts as text[]))
                            k(metric, organ_id, year, part) using (metric, organ_id, year, part)
                        where e.state = 'ACCEPTED'""")
                .param("metrics", keys.stream().map(EntryKey::metric).toArray(String[]::new))
                .param("organs", keys.stream().map(key -> key.organ().value()).toArray(Long[]::new))
                .param("years", keys.stream().map(EntryKey::year).toArray(Integer[]::new))
                .param("parts", keys.stream().map(EntryKey::part).toArray(String[]::new))
                .query(JdbcFigureEntries::entry)
                .list()
                .stream()
                .collect(Collectors.toMap(entry -> entry.entered().key(), entry -> entry));
    }

    @Override
    public Slice<FigureEntry> list(EntryFilter filter, @Nullable String after, int limit) {
        var rows = jdbc
                .sql("""
                        select * from statistics_entry where (:everywhere or organ_id = any (:organs))
                            and (cast(:organ as bigint) is null or organ_id = :organ) and (cast(:year as int) is null or year = :year)
                            and (cast(:state as text) is null and state <> 'REPLACED' or state = :state) and id < :before
                        order by id desc limit :rows""")
                .param("everywhere", filter.scope().everywhere())
                .param("organs", filter.scope().ids())
                .param("organ", filter.organ() == null ? null : filter.organ().value())
                .param("year", filter.year())
                .param("state", filter.state() == null ? null : filter.state().name())
                .param("before", before(after))
                .param("rows", limit + 1)
                .query(JdbcFigureEntries::entry)
                .list();
        return Slice.of(rows, limit, entry -> entry.id().toString());
    }

    @Override
    public Map<EntryKeyPart, Long> sums(int year, @Nullable OrganId organ) {
        var sums = new HashMap<EntryKeyPart, Long>();
        jdbc.sql("""
                select metric, part, sum(value) value from statistics_entry
                where state = 'ACCEPTED' and year = :year and (cast(:organ as bigint) is null or organ_id = :organ)
                group by metric, part""")
                .param("year", year)
                .param("organ", organ == null ? null : organ.value())
                .query(row -> {
                    sums.put(new EntryKeyPart(row.getString("metric"), row.getString("part")), row.getLong("value"));
                });
        return sums;
    }

    @Override
    public long sum(FigureQuery query, String part) {
        return counted("select coalesce(sum(value), 0)", query, part, "").query(Long.class).single();
    }

    @Override
    public Slice<FigureEntry> counted(FigureQuery query, String part, @Nullable String after, int limit) {
        var rows = counted("select *", query, part, " and id < :before order by id desc limit :rows")
                .param("before", before(after))
                .param("rows", limit + 1)
                .query(JdbcFigureEntries::entry)
                .list();
        return Slice.of(rows, limit, entry -> entry.id().toString());
    }

    @Override
    public Map<OrganId, Long> byOrgan(FigureQuery query, String part) {
        var sums = new HashMap<OrganId, Long>();
        counted("select organ_id, sum(value) value", query, part, " group by organ_id").query(row -> {
            sums.put(new OrganId(row.getLong("organ_id")), row.getLong("value"));
        });
        return sums;
    }

    private StatementSpec counted(String what, FigureQuery query, String part, String rest) {
        return jdbc.sql(what + " " + COUNTED + rest)
                .param("metric", query.metric())
                .param("from", query.from())
                .param("to", query.to())
                .param("organ", query.organ() == null ? null : query.organ().value())
                .param("part", part);
    }

    private StatementSpec ofKey(String what, EntryKey key) {
        return ofKey(what, key, "");
    }

    private StatementSpec ofKey(String what, EntryKey key, String rest) {
        return jdbc.sql(what + "metric = :metric and organ_id = :organ and year = :year and part = :part" + rest)
                .param("metric", key.metric())
                .param("organ", key.organ().value())
                .param("year", key.year())
                .param("part", key.part());
    }

    private static long before(@Nullable String after) {
        return after != null && after.matches("\\d{1,18}") ? Long.parseLong(after) : Long.MAX_VALUE;
    }

    private static FigureEntry entry(ResultSet row, int number) throws SQLException {
        var key = new EntryKey(row.getString("metric"), new OrganId(row.getLong("organ_id")), row.getInt("year"), row
                .getString("part"));
        var evidence = Arrays.stream((Long[]) row.getArray("evidence").getArray()).map(FileId::new).toList();
        var reviewedAt = row.getObject("reviewed_at", OffsetDateTime.class);
        return new FigureEntry(new EntryId(row.getLong("id")), new NewEntry(key, row.getLong("value"), row.getString(
                "source"), row.getString("responsible"), row.getString("note"), evidence),
                FigureEntry.State
                        .valueOf(row.getString("state")),
                new AccountId(row.getLong("entered_by")), row.getString(
                        "entered_by_name"),
                row.getObject("entered_at", OffsetDateTime.class).toInstant(), reviewedAt == null
                        ? null
                        : new FigureEntry.Review(row.getString("reviewed_by_name"), reviewedAt.toInstant(), row
                                .getString("opinion")));
    }
}
