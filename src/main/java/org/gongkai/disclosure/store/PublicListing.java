package org.gongkai.disclosure.store;

import static org.gongkai.disclosure.store.Values.utc;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.gongkai.catalogue.ColumnId;
import org.gongkai.disclosure.PublicQuery;
import org.gongkai.disclosure.Validity;
import org.gongkai.law.BadInput;
import org.gongkai.organ.OrganId;
import org.jspecify.annotations.Nullable;

/**
 * A reader's query as SQL. A list over several columns or organs is a merge of one short, index-ordered stretch of each, so
 * that it takes as long as the page it fills and not as long as the table it stands on.
 */
final class PublicListing {
    /** What a list shows of an item. */
    static final String ROW = """
            p.id, p.index_number, p.title, p.summary, p.organ_id, p.organ_name, p.column_id, p.document_number, p.formed_on,
            p.first_published_at, p.updated_at, p.channels, p.has_attachments, p.path""";
    /** Validity follows from dates unless it was marked, so that time running out needs no job. */
    static final String VALIDITY = """
            case when p.marked_on <= :today then p.mark when p.void_on <= :today then 'EXPIRED' else 'IN_FORCE' end""";
    static final String ITEM = "select " + ROW + ", " + VALIDITY + " validity from disclosure_public p ";
    static final String SHOWN = "p.on_site and (p.shown_until is null or p.shown_until >= :today) ";
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, @Nullable Object> parameters = new HashMap<>();
    private final PublicQuery query;

    PublicListing(PublicQuery query, LocalDate today) {
        if (!query.words().isEmpty()) {
            throw new IllegalArgumentException("words are looked for by the full-text search");
        }
        this.query = query;
        parameters.put("today", today);
        require(row() + ".on_site", Map.of());
        require("(%1$s.shown_until is null or %1$s.shown_until >= :today)".formatted(row()), Map.of());
        requireEqual(row() + ".theme", "theme", query.theme());
        requireEqual(row() + ".genre", "genre", query.genre());
        requireEqual(row() + ".field", "field", query.field());
        requireEqual("(" + VALIDITY + ")", "validity", name(query.validity()));
        if (query.withAttachmentsOnly()) {
            require(row() + ".has_attachments", Map.of());
        }
        requirePeriod();
    }

    private void requirePeriod() {
        var year = query.year();
        if (year != null) {
            requirePeriod("year", LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
        }
        requirePeriod("day", query.from(), query.to());
    }

    private void requirePeriod(String name, @Nullable LocalDate from, @Nullable LocalDate to) {
        if (from != null) {
            require("%s >= :%sFrom".formatted(at(), name), Map.of(name + "From", startOf(from)));
        }
        if (to != null) {
            require("%s < :%sTo".formatted(at(), name), Map.of(name + "To", startOf(to.plusDays(1))));
        }
    }

    /** What was typed stands for itself, not for a pattern. */
    static String literal(String word) {
        return word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }

    private void requireEqual(String column, String name, @Nullable String value) {
        if (value != null) {
            require(column + " = :" + name, Map.of(name, value));
        }
    }

    private void require(String condition, Map<String, Object> values) {
        conditions.add(condition);
        parameters.putAll(values);
    }

    /** The rows of one page, newest first; {@code after} is the place of the last row seen. */
    String page(@Nullable Place after, int limit) {
        parameters.put("limit", limit);
        var stretch = "select %s, %s validity from %s where %s%s order by %s desc, %s desc limit :limit"
                .formatted(ROW, VALIDITY, tables(), where() + places(), beyond(after), at(), id());
        return several()
                ? "select distinct r.* from %s cross join lateral (%s) r order by first_published_at desc, id desc limit :limit"
                        .formatted(stretches(), stretch)
                : stretch;
    }

    private String beyond(@Nullable Place after) {
        if (after == null) {
            return "";
        }
        parameters.put("afterAt", utc(after.at()));
        parameters.put("afterId", after.id());
        return " and (%s, %s) < (:afterAt, :afterId)".formatted(at(), id());
    }

    /** Everything that can be is read where the index that gives the order has it. */
    private String row() {
        return query.columns().isEmpty() ? "p" : "c";
    }

    private String at() {
        return row() + ".first_published_at";
    }

    private String id() {
        return query.columns().isEmpty() ? "p.id" : "c.disclosure_id";
    }

    private boolean several() {
        return !query.columns().isEmpty() || !query.organs().isEmpty();
    }

    private String stretches() {
        var of = new ArrayList<String>();
        if (!query.columns().isEmpty()) {
            of.add("unnest(cast(:columns as bigint[])) as column_of(id)");
        }
        if (!query.organs().isEmpty()) {
            of.add("unnest(cast(:organs as bigint[])) as organ_of(id)");
        }
        return String.join(" cross join ", of);
    }

    private String tables() {
        return query.columns().isEmpty()
                ? "disclosure_public p"
                : "disclosure_public_column c join disclosure_public p on p.id = c.disclosure_id";
    }

    private String places() {
        putPlaces();
        if (query.columns().isEmpty()) {
            return query.organs().isEmpty() ? "" : " and p.organ_id = organ_of.id";
        }
        return " and c.column_id = column_of.id" + (query.organs().isEmpty() ? "" : " and c.organ_id = organ_of.id");
    }

    private void putPlaces() {
        parameters.put("columns", query.columns().stream().map(ColumnId::value).sorted().toArray(Long[]::new));
        parameters.put("organs", query.organs().stream().map(OrganId::value).sorted().toArray(Long[]::new));
    }

    /**
     * How many there are. Where the kept counts cannot tell, they are counted one by one, but no further than the cap: to know
     * that there are more is worth less than the time it takes.
     */
    String count(int cap) {
        putPlaces();
        return tallied() ? tally() : counted(cap);
    }

    /** Whether what is asked for is all that the counts are kept by. */
    private boolean tallied() {
        return query.theme() == null && query.genre() == null && query.validity() == null
                && !query.withAttachmentsOnly() && query.from() == null && query.to() == null;
    }

    private String tally() {
        var year = query.year();
        parameters.put("month", year == null ? null : LocalDate.of(year, 1, 1));
        return """
                select coalesce(sum(items), 0) from disclosure_tally
                where on_site and (shown_until is null or shown_until >= :today)%s%s%s%s""".formatted(
                query.organs().isEmpty() ? "" : " and organ_id = any(:organs)",
                query.columns().isEmpty() ? "" : " and columns && cast(:columns as bigint[])",
                query.field() == null ? "" : " and field = :field",
                year == null ? "" : " and month >= :month and month < cast(:month as date) + interval '1 year'");
    }

    private String counted(int cap) {
        var within = query.organs().isEmpty() ? "" : " and %s.organ_id = any(:organs)".formatted(row());
        var in = query.columns().isEmpty() ? "" : " and c.column_id = any(:columns)";
        var from = query.columns().isEmpty() || query.validity() != null ? tables() : "disclosure_public_column c";
        // An item may stand in several of the columns; where it can stand but once, telling it apart would cost a sort.
        return "select count(*) from (select %s %s from %s where %s%s%s limit %d) counted".formatted(
                query.columns().size() > 1 ? "distinct" : "", id(), from, where(), within, in, cap);
    }

    private String where() {
        return String.join(" and ", conditions);
    }

    Map<String, @Nullable Object> parameters() {
        return parameters;
    }

    static Object startOf(LocalDate day) {
        return day.atStartOfDay(CHINA).toOffsetDateTime();
    }

    private static @Nullable String name(@Nullable Validity validity) {
        return validity == null ? null : validity.name();
    }

    /** The place of a row in a list: whether it is an exact hit, when it was first published, which it is. */
    record Place(boolean exact, Instant at, long id) {
        private static final Pattern KEY = Pattern.compile("([01])_(\\d{1,17})_(\\d{1,18})");

        static @Nullable Place parse(@Nullable String key) {
            if (key == null) {
                return null;
            }
            var parts = KEY.matcher(key);
            if (!parts.matches()) {
                throw new BadInput("after", "翻页位置无效，请从第一页重新开始");
            }
            return new Place(parts.group(1).equals("1"),
                    Instant.EPOCH.plus(Long.parseLong(parts.group(2)), ChronoUnit.MICROS),
                    Long.parseLong(parts.group(3)));
        }

        /** To the microsecond, as the database keeps time; otherwise a page would repeat or skip a row. */
        @Override
        public String toString() {
            return (exact ? "1_" : "0_") + ChronoUnit.MICROS.between(Instant.EPOCH, at) + "_" + id;
        }
    }
}
