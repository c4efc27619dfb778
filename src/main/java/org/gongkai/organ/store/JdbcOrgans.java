package org.gongkai.organ.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gongkai.database.Remembered;
import org.gongkai.law.NewerVersionExists;
import org.gongkai.law.NoSuchRecord;
import org.gongkai.law.Subject;
import org.gongkai.organ.DisclosureUnit;
import org.gongkai.organ.Organ;
import org.gongkai.organ.OrganId;
import org.gongkai.organ.OrganKind;
import org.gongkai.organ.OrganRegistration.NewDisclosureOfficer;
import org.gongkai.organ.OrganRegistration.NewOrgan;
import org.gongkai.organ.Staffing;
import org.gongkai.organ.domain.DisclosureOfficer;
import org.gongkai.organ.domain.HistoryEntry;
import org.gongkai.organ.domain.NamePeriod;
import org.gongkai.organ.domain.OrganBook;
import org.gongkai.organ.domain.OrganTree;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Some hundred organs with their names, read on every page: kept in memory, read anew after every change. */
@Repository
class JdbcOrgans implements OrganBook {
    /** What is in memory. */
    private record Known(OrganTree tree, Map<OrganId, DisclosureUnit> units, Map<OrganId, String> creditCodes) {}

    private final JdbcClient jdbc;
    private final Remembered<Known> known = new Remembered<>(this::read);

    JdbcOrgans(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public OrganTree tree() {
        return known.get().tree();
    }

    @Override
    public Optional<Organ> find(OrganId id) {
        return tree().find(id);
    }

    @Override
    public Optional<Organ> findBySlug(String slug) {
        return tree().findBySlug(slug);
    }

    @Override
    public Organ get(OrganId id) {
        return tree().get(id);
    }

    @Override
    public Organ county() {
        return list().stream()
                .filter(organ -> organ.parent() == null && organ.kind() == OrganKind.COUNTY)
                .findFirst()
                .orElseThrow(() -> new NoSuchRecord("还没有登记县级人民政府"));
    }

    @Override
    public List<Organ> list() {
        return tree().list();
    }

    @Override
    public List<Organ> disclosing() {
        return list().stream().filter(organ -> organ.discloses() && !organ.isClosed()).toList();
    }

    @Override
    public Set<OrganId> subtree(OrganId top) {
        return tree().subtree(top);
    }

    @Override
    public String nameOn(OrganId id, LocalDate day) {
        return tree().nameOn(id, day);
    }

    @Override
    public DisclosureUnit disclosureUnit(OrganId id) {
        return known.get().units().getOrDefault(id, DisclosureUnit.UNKNOWN);
    }

    @Override
    public String creditCode(OrganId id) {
        return known.get().creditCodes().getOrDefault(id, "");
    }

    @Override
    public Staffing staffing(OrganId id, LocalDate day) {
        var serving = officers(id).stream().filter(officer -> officer.servesOn(day)).toList();
        int fullTime = (int) serving.stream().filter(DisclosureOfficer::fullTime).count();
        return new Staffing(fullTime, serving.size() - fullTime);
    }

    @Override
    public int versionOf(OrganId id) {
        return jdbc.sql("select version from organ where id = ?").param(id.value()).query(Integer.class).single();
    }

    @Override
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
        nameFrom(new OrganId(id), organ.name(), organ.since(), "");
        return new OrganId(id);
    }

    @Override
    public void rename(OrganId id, int version, String name, String shortName, LocalDate on, String basis) {
        save(id, version, "name = :name, short_name = :shortName", Map.of("name", name, "shortName", shortName));
        nameFrom(id, name, on, basis);
    }

    @Override
    public void move(OrganId id, int version, OrganId parent) {
        save(id, version, "parent_id = :parent", Map.of("parent", parent.value()));
    }

    @Override
    public void end(OrganId id, int version, LocalDate on, @Nullable OrganId successor) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("on", on);
        values.put("successor", successor == null ? null : successor.value());
        save(id, version, "closed_on = :on, successor_id = :successor", values);
    }

    @Override
    public void markVerified(OrganId id, int version) {
        save(id, version, "verified = true", Map.of());
    }

    @Override
    public void setCreditCode(OrganId id, int version, String creditCode) {
        save(id, version, "credit_code = :creditCode", Map.of("creditCode", creditCode));
    }

    @Override
    public void remember(OrganId id, HistoryEntry entry) {
        jdbc.sql("insert into organ_history (organ_id, on_day, kind, detail, basis) values (?, ?, ?, ?, ?)")
                .param(id.value())
                .param(entry.on())
                .param(entry.kind().name())
                .param(entry.detail())
                .param(entry.basis())
                .update();
    }

    @Override
    public List<HistoryEntry> history(OrganId id) {
        return jdbc.sql(
                "select on_day, kind, detail, basis from organ_history where organ_id = ? order by on_day desc, id desc")
                .param(id.value())
                .query((row, n) -> new HistoryEntry(row.getObject("on_day", LocalDate.class),
                        HistoryEntry.Kind.valueOf(row.getString("kind")), row.getString("detail"),
                        row.getString("basis")))
                .list();
    }

    @Override
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
        known.forget();
    }

    @Override
    public long appoint(OrganId organ, NewDisclosureOfficer officer, LocalDate since) {
        return jdbc.sql("""
                insert into organ_disclosure_officer (organ_id, name, duty, full_time, phone, since)
                values (?, ?, ?, ?, ?, ?) returning id""")
                .param(organ.value())
                .param(officer.name())
                .param(officer.duty())
                .param(officer.fullTime())
                .param(officer.phone())
                .param(since)
                .query(Long.class)
                .single();
    }

    @Override
    public void dismiss(OrganId organ, long officer, LocalDate on) {
        int dismissed = jdbc
                .sql("""
                        update organ_disclosure_officer set until = :on
                        where organ_id = :organ and id = :officer and until is null""")
                .param("on", on)
                .param("organ", organ.value())
                .param("officer", officer)
                .update();
        if (dismissed == 0) {
            throw new NoSuchRecord("没有这位在任的工作人员");
        }
    }

    @Override
    public List<DisclosureOfficer> officers(OrganId organ) {
        return jdbc.sql("""
                select id, name, duty, full_time, phone, since, until from organ_disclosure_officer
                where organ_id = ? order by until is not null, since, id""")
                .param(organ.value())
                .query((row, n) -> new DisclosureOfficer(row.getLong("id"), row.getString("name"),
                        row.getString("duty"), row.getBoolean("full_time"), row.getString("phone"),
                        row.getObject("since", LocalDate.class), row.getObject("until", LocalDate.class)))
                .list();
    }

    private void nameFrom(OrganId id, String name, LocalDate from, String basis) {
        jdbc.sql("insert into organ_name (organ_id, name, from_day, basis) values (?, ?, ?, ?)")
                .param(id.value())
                .param(name)
                .param(from)
                .param(basis)
                .update();
        known.forget();
    }

    /** @param assignments literal SQL of this class, never anything typed */
    private void save(OrganId id, int version, String assignments, Map<String, ? extends @Nullable Object> values) {
        int saved = jdbc
                .sql("update organ set " + assignments
                        + ", version = version + 1 where id = :id and version = :version")
                .params(values)
                .param("id", id.value())
                .param("version", version)
                .update();
        if (saved == 0) {
            throw new NewerVersionExists(Subject.of("organ", id.value()));
        }
        known.forget();
    }

    private Known read() {
        var creditCodes = new HashMap<OrganId, String>();
        var organs = jdbc.sql("select * from organ order by position, id").query((row, n) -> {
            creditCodes.put(new OrganId(row.getLong("id")), row.getString("credit_code"));
            return organ(row);
        }).list();
        return new Known(new OrganTree(organs, names()), units(), creditCodes);
    }

    private Map<OrganId, List<NamePeriod>> names() {
        var names = new HashMap<OrganId, List<NamePeriod>>();
        jdbc.sql("select organ_id, name, from_day from organ_name order by organ_id, from_day").query(row -> {
            names.computeIfAbsent(new OrganId(row.getLong(1)), id -> new ArrayList<>())
                    .add(new NamePeriod(row.getString(2), row.getObject(3, LocalDate.class)));
        });
        return names;
    }

    private Map<OrganId, DisclosureUnit> units() {
        var units = new HashMap<OrganId, DisclosureUnit>();
        jdbc.sql("select * from organ_disclosure_unit").query(row -> {
            units.put(new OrganId(row.getLong("organ_id")), new DisclosureUnit(row.getString("name"),
                    row.getString("address"), row.getString("hours"), row.getString("phone"), row.getString("fax"),
                    row.getString("internet")));
        });
        return units;
    }

    private static Organ organ(ResultSet row) throws SQLException {
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
