package org.gongkai.disclosure.store;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.gongkai.disclosure.DisclosureId;
import org.gongkai.statistics.KeptCounts;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Repository;

/**
 * How many items are public, by organ, month of first publication, columns and field. Items are taken out of it before they
 * change and put in again afterwards, in the same transaction.
 */
@Repository
class PublicTally implements KeptCounts {
    /** What is counted together. */
    private static final String GROUP = "organ_id, month, columns, field, on_site, shown_until";
    static final String ITEM = """
            select p.organ_id, date_trunc('month', p.first_published_at at time zone 'Asia/Shanghai')::date as month,
                array(select c.column_id from disclosure_public_column c where c.disclosure_id = p.id order by 1) as columns,
                p.field, p.on_site, p.shown_until
            from disclosure_public p""";
    private final NamedParameterJdbcTemplate jdbc;

    PublicTally(NamedParameterJdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Holds the items, so that what is put in again later is what was taken out here. */
    void takeOut(Collection<DisclosureId> items) {
        add("-", " where p.id = any(:ids) for update of p", items);
    }

    void putIn(Collection<DisclosureId> items) {
        add("", " where p.id = any(:ids)", items);
    }

    private void add(String sign, String which, Collection<DisclosureId> items) {
        jdbc.update(
                "insert into disclosure_tally with item as materialized (%s%s) select %s, %scount(*) from item group by %s"
                        .formatted(ITEM, which, GROUP, sign, GROUP),
                Map.of("ids", items.stream().map(DisclosureId::value).toArray(Long[]::new)));
    }

    void clear() {
        jdbc.getJdbcOperations().update("delete from disclosure_tally");
    }

    @Override
    public String name() {
        return "public items";
    }

    /** Publications wait meanwhile. */
    @Override
    public List<String> recount() {
        hold();
        var different = jdbc.getJdbcOperations().query("""
                with counted as (select %1$s, count(*) items from (%2$s) item group by %1$s),
                    kept as (select %1$s, sum(items) items from disclosure_tally group by %1$s having sum(items) <> 0)
                select coalesce(c, k)::text || ': ' || coalesce(k.items, 0)
                from counted c full join kept k on (c.organ_id, c.month, c.columns, c.on_site) =
                        (k.organ_id, k.month, k.columns, k.on_site)
                    and c.field is not distinct from k.field and c.shown_until is not distinct from k.shown_until
                where c.items is distinct from k.items""".formatted(GROUP, ITEM), (row, n) -> row.getString(1));
        if (!different.isEmpty()) {
            clear();
            jdbc.getJdbcOperations()
                    .update("insert into disclosure_tally select %1$s, count(*) from (%2$s) item group by %1$s"
                            .formatted(GROUP, ITEM));
        }
        return different;
    }

    @Override
    public void join() {
        hold();
        jdbc.getJdbcOperations().update("""
                with gathered as (delete from disclosure_tally returning *)
                insert into disclosure_tally
                select %1$s, sum(items) from gathered group by %1$s having sum(items) <> 0""".formatted(GROUP));
    }

    private void hold() {
        jdbc.getJdbcOperations().execute("lock table disclosure_tally in share row exclusive mode");
    }
}
