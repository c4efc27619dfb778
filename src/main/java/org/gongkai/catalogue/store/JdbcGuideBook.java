package org.gongkai.catalogue.store;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gongkai.catalogue.Guide;
import org.gongkai.catalogue.GuideText;
import org.gongkai.catalogue.RequestWay;
import org.gongkai.catalogue.domain.GuideBook;
import org.gongkai.catalogue.domain.GuideDraft;
import org.gongkai.law.NewerVersionExists;
import org.gongkai.law.Subject;
import org.gongkai.organ.DisclosureUnit;
import org.gongkai.organ.OrganId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Guides in one table: an edition without a day of publication is the draft. */
@Repository
class JdbcGuideBook implements GuideBook {
    private final JdbcClient jdbc;

    JdbcGuideBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Guide> current(OrganId organ) {
        return versions(organ).stream().findFirst();
    }

    @Override
    public List<Guide> versions(OrganId organ) {
        return jdbc.sql("""
                select * from catalogue_guide where organ_id = ? and published_on is not null
                order by edition desc""").param(organ.value()).query(JdbcGuideBook::guide).list();
    }

    @Override
    public Map<OrganId, Guide> allCurrent() {
        return jdbc.sql("""
                select distinct on (organ_id) * from catalogue_guide where published_on is not null
                order by organ_id, edition desc""")
                .query(JdbcGuideBook::guide)
                .list() // a stream would keep its connection until closed
                .stream()
                .collect(Collectors.toMap(Guide::organ, Function.identity()));
    }

    @Override
    public Optional<GuideDraft> findDraft(OrganId organ) {
        return jdbc.sql("select * from catalogue_guide where organ_id = ? and published_on is null")
                .param(organ.value())
                .query((row, n) -> new GuideDraft(organ, row.getInt("edition"), text(row), row.getInt("version")))
                .optional();
    }

    @Override
    public Set<OrganId> drafting() {
        return new HashSet<>(jdbc.sql("select organ_id from catalogue_guide where published_on is null")
                .query((row, n) -> new OrganId(row.getLong(1)))
                .list());
    }

    @Override
    public GuideDraft save(GuideDraft draft) {
        String sql = draft.version() == 0 ? """
                insert into catalogue_guide (organ_id, edition, classification, arrangement, access, unit_name, address,
                    hours, phone, fax, internet, procedure, fees, remedies, supervision, request_ways, version)
                values (:organ, :edition, :classification, :arrangement, :access, :unitName, :address,
                    :hours, :phone, :fax, :internet, :procedure, :fees, :remedies, :supervision, :ways, 1)
                on conflict do nothing""" : """
                update catalogue_guide set classification = :classification, arrangement = :arrangement,
                    access = :access, unit_name = :unitName, address = :address, hours = :hours, phone = :phone,
                    fax = :fax, internet = :internet, procedure = :procedure, fees = :fees, remedies = :remedies,
                    supervision = :supervision, request_ways = :ways, version = version + 1
                where organ_id = :organ and edition = :edition and version = :version and published_on is null""";
        if (jdbc.sql(sql).params(values(draft)).update() == 0) {
            throw new NewerVersionExists(Subject.of("guide", draft.organ().value()));
        }
        return new GuideDraft(draft.organ(), draft.edition(), draft.text(), draft.version() + 1);
    }

    @Override
    public void publish(OrganId organ, LocalDate on) {
        jdbc.sql("""
                update catalogue_guide set published_on = :on, reviewed_on = :on
                where organ_id = :organ and published_on is null""")
                .param("on", on)
                .param("organ", organ.value())
                .update();
    }

    @Override
    public void review(OrganId organ, LocalDate on) {
        jdbc.sql("""
                update catalogue_guide set reviewed_on = :on where organ_id = :organ and edition =
                    (select max(edition) from catalogue_guide where organ_id = :organ and published_on is not null)""")
                .param("on", on)
                .param("organ", organ.value())
                .update();
    }

    private static Map<String, @Nullable Object> values(GuideDraft draft) {
        var values = new HashMap<String, @Nullable Object>(GuideDraft.statutory(draft.text()));
        values.put("procedure", draft.text().procedure());
        values.put("fees", draft.text().fees());
        values.put("remedies", draft.text().remedies());
        values.put("supervision", draft.text().supervision());
        var ways = draft.text().ways();
        values.put("ways", ways == null ? null : ways.stream().map(RequestWay::name).sorted().toArray(String[]::new));
        values.put("organ", draft.organ().value());
        values.put("edition", draft.edition());
        values.put("version", draft.version());
        return values;
    }

    private static Guide guide(ResultSet row, int number) throws SQLException {
        return new Guide(new OrganId(row.getLong("organ_id")), row.getInt("edition"), text(row),
                row.getObject("published_on", LocalDate.class), row.getObject("reviewed_on", LocalDate.class));
    }

    private static @Nullable Set<RequestWay> ways(@Nullable Array names) throws SQLException {
        return names == null ? null : RequestWay.named(List.of((String[]) names.getArray()));
    }

    private static GuideText text(ResultSet row) throws SQLException {
        var unit = new DisclosureUnit(row.getString("unit_name"), row.getString("address"), row.getString("hours"),
                row.getString("phone"), row.getString("fax"), row.getString("internet"));
        return new GuideText(row.getString("classification"), row.getString("arrangement"), row.getString("access"),
                unit, row.getString("procedure"), row.getString("fees"), row.getString("remedies"),
                row.getString("supervision"), ways(row.getArray("request_ways")));
    }
}
