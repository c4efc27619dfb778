package org.gongkai.organ.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gongkai.law.NoSuchRecord;
import org.gongkai.organ.DisclosureUnit;
import org.gongkai.organ.Organ;
import org.gongkai.organ.OrganId;
import org.gongkai.organ.OrganKind;
import org.gongkai.organ.OrganRegistration;
import org.gongkai.organ.Organs;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Some hundred organs, read on every page: kept in memory, read anew after every change. */
@Repository
class JdbcOrgans implements Organs, OrganRegistration {
    private final JdbcClient jdbc;
    private volatile @Nullable Map<OrganId, Organ> tree;

    JdbcOrgans(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Organ> find(OrganId id) {
        return Optional.ofNullable(tree().get(id));
    }

    @Override
    public Optional<Organ> findBySlug(String slug) {
        return tree().values().stream().filter(organ -> organ.slug().equals(slug)).findFirst();
    }

    @Override
    public Organ get(OrganId id) {
        return find(id).orElseThrow(() -> new NoSuchRecord("没有编号为 " + id + " 的单位"));
    }

    @Override
    public Organ county() {
        return tree().values()
                .stream()
                .filter(organ -> organ.parent() == null && organ.kind() == OrganKind.COUNTY)
                .findFirst()
                .orElseThrow(() -> new NoSuchRecord("还没有登记县级人民政府"));
    }

    @Override
    public List<Organ> list() {
        return List.copyOf(tree().values());
    }

    @Override
    public List<Organ> disclosing() {
        return tree().values().stream().filter(organ -> organ.discloses() && !organ.isClosed()).toList();
    }

    @Override
    public Set<OrganId> subtree(OrganId top) {
        var within = new HashSet<OrganId>();
        for (var organ : tree().values()) { // parents come before children
            if (organ.id().equals(top) || (organ.parent() != null && within.contains(organ.parent()))) {
                within.add(organ.id());
            }
        }
        return within;
    }

    @Override
    public String nameOn(OrganId id, LocalDate day) {
        return jdbc
                .sql("""
                        select name from organ_name where organ_id = :id
                        order by (from_day <= :day) desc, case when from_day <= :day then from_day end desc, from_day limit 1""")
                .param("id", id.value())
                .param("day", day)
                .query(String.class)
                .optional()
                .orElseGet(() -> get(id).name());
    }

    @Override
    public DisclosureUnit disclosureUnit(OrganId id) {
        return jdbc
                .sql("select name, address, hours, phone, fax, internet from organ_disclosure_unit where organ_id = ?")
                .param(id.value())
                .query(DisclosureUnit.class)
                .optional()
                .orElse(DisclosureUnit.UNKNOWN);
    }

    @Override
    public String creditCode(OrganId id) {
        return jdbc.sql("select credit_code from organ where id = ?").param(id.value()).query(String.class).single();
    }

    @Override
    @Transactional
    public OrganId register(NewOrgan organ) {
        long id = jdbc.sql("""
                insert into organ (parent_id, kind, code, slug, name, short_name, verified, discloses, since, position)
                values (:parent, :kind, :code, :slug, :name, :shortName, :verified, :discloses, :since, :position)
                returning id""")
                .param("parent", organ.parent() == null ? null : organ.parent().value())
                .param("kind", organ.kind().name())
                .param("code", organ.code())
                .param("slug", organ.slug())
                .param("name", organ.name())
                .param("shortName", organ.shortName())
                .param("verified", organ.verified())
                .param("discloses", organ.discloses())
                .param("since", organ.since())
                .param("position", organ.position())
                .query(Long.class)
                .single();
        jdbc.sql("insert into organ_name (organ_id, name, from_day) values (?, ?, ?)")
                .param(id)
                .param(organ.name())
                .param(organ.since())
                .update();
        forget();
        return new OrganId(id);
    }

    @Override
    @Transactional
    public void describeUnit(OrganId organ, DisclosureUnit unit) {
        jdbc.sql("""
                insert into organ_disclosure_unit (organ_id, name, address, hours, phone, fax, internet)
                values (:id, :name, :address, :hours, :phone, :fax, :internet)
                on conflict (organ_id) do update set name = excluded.name, address = excluded.address,
                    hours = excluded.hours, phone = excluded.phone, fax = excluded.fax, internet = excluded.internet,
                    changed_at = now()""")
                .param("id", organ.value())
                .param("name", unit.name())
                .param("address", unit.address())
                .param("hours", unit.hours())
                .param("phone", unit.phone())
                .param("fax", unit.fax())
                .param("internet", unit.internet())
                .update();
    }

    @Override
    @Transactional
    public void appoint(OrganId organ, List<NewDisclosureOfficer> officers) {
        for (var officer : officers) {
            jdbc.sql("""
                    insert into organ_disclosure_officer (organ_id, name, duty, full_time, phone, since)
                    values (?, ?, ?, ?, ?, current_date)""")
                    .param(organ.value())
                    .param(officer.name())
                    .param(officer.duty())
                    .param(officer.fullTime())
                    .param(officer.phone())
                    .update();
        }
    }

    /** Drops what is in memory now, for this transaction's own reads, and once more when others can see the change. */
    void forget() {
        tree = null;
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCompletion(int status) {
                    tree = null;
                }
            });
        }
    }

    private Map<OrganId, Organ> tree() {
        var known = tree;
        if (known == null) {
            known = read();
            tree = known;
        }
        return known;
    }

    private Map<OrganId, Organ> read() {
        var children = new LinkedHashMap<@Nullable OrganId, List<Organ>>();
        jdbc.sql("select * from organ order by position, id")
                .query(JdbcOrgans::organ)
                .list()
                .forEach(organ -> children.computeIfAbsent(organ.parent(), p -> new ArrayList<>()).add(organ));
        var ordered = new LinkedHashMap<OrganId, Organ>();
        addBeneath(null, children, ordered);
        return ordered;
    }

    private static void addBeneath(@Nullable OrganId parent, Map<@Nullable OrganId, List<Organ>> children,
            Map<OrganId, Organ> ordered) {
        for (var organ : children.getOrDefault(parent, List.of())) {
            ordered.put(organ.id(), organ);
            addBeneath(organ.id(), children, ordered);
        }
    }

    private static Organ organ(ResultSet row, int number) throws SQLException {
        return new Organ(new OrganId(row.getLong("id")), id(row, "parent_id"), OrganKind.valueOf(row.getString("kind")),
                row.getString("code"), row.getString("slug"), row.getString("name"), row.getString("short_name"),
                row.getBoolean("verified"), row.getBoolean("discloses"), row.getObject("since", LocalDate.class),
                row.getObject("closed_on", LocalDate.class), id(row, "successor_id"));
    }

    private static @Nullable OrganId id(ResultSet row, String column) throws SQLException {
        long value = row.getLong(column);
        return row.wasNull() ? null : new OrganId(value);
    }
}
