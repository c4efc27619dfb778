package org.gongkai.disclosure.store;

import static org.gongkai.disclosure.store.Values.instant;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.disclosure.PublicDisclosures.Part;
import org.gongkai.disclosure.PublicItem;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What is public by months, from the kept counts and one look each at the log of changes: it takes as long as there are months,
 * not items. A month with too many is cut by the remainder of the items' numbers, which never moves one from part to part.
 */
@Component
class PublicMonths {
    /** What the format of sitemaps.org allows. */
    private static final int MOST = 50_000;
    private final JdbcClient jdbc;

    PublicMonths(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<Part, Instant> parts(int size, LocalDate today) {
        var parts = new LinkedHashMap<Part, Instant>();
        jdbc.sql(
                """
                        with filled as (
                            select month, cast(pow(2, ceil(log(2, greatest(1, sum(items) / :size)))) as int) parts from disclosure_tally
                            where on_site and (shown_until is null or shown_until >= :today)
                            group by month having sum(items) > 0)
                        select f.month, n, f.parts, last.changed_at from filled f
                        cross join lateral generate_series(1, f.parts) n
                        cross join lateral (select c.changed_at from disclosure_public_change c
                            where c.month = f.month and c.disclosure_id % f.parts = n - 1 order by c.changed_at desc limit 1) last
                        order by f.month, n""")
                .param("today", today)
                .param("size", size)
                .query(row -> {
                    parts.put(new Part(YearMonth.from(row.getObject("month", LocalDate.class)), row.getInt("n"),
                            row.getInt("parts")), instant(row, "changed_at"));
                });
        return parts;
    }

    List<PublicItem> items(Part part, LocalDate today) {
        return jdbc.sql(PublicListing.ITEM + """
                join (select id from disclosure_public where on_site and first_published_at >= :from
                    and first_published_at < :to and id % :of = :rest limit :most) part on part.id = p.id
                where\s""" + PublicListing.SHOWN + "order by p.first_published_at desc, p.id desc")
                .param("from", PublicListing.startOf(part.month().atDay(1)))
                .param("to", PublicListing.startOf(part.month().plusMonths(1).atDay(1)))
                .param("of", part.of())
                .param("rest", part.number() - 1)
                .param("today", today)
                .param("most", MOST)
                .query(PublicRows::item)
                .list();
    }
}
