package org.gongkai.disclosure.store;

import static org.gongkai.disclosure.store.Values.day;
import static org.gongkai.disclosure.store.Values.instantOrNull;
import static org.gongkai.disclosure.store.Values.number;
import static org.gongkai.disclosure.store.Values.utc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.gongkai.catalogue.IndexNumber;
import org.gongkai.disclosure.DisclosureId;
import org.gongkai.disclosure.Standing;
import org.gongkai.disclosure.Validity;
import org.gongkai.disclosure.domain.Disclosure;
import org.gongkai.disclosure.domain.Disclosure.Snapshot;
import org.gongkai.disclosure.domain.Edition;
import org.gongkai.disclosure.domain.Ending;
import org.gongkai.disclosure.domain.ExpressRelease;
import org.gongkai.disclosure.domain.FirstPublication;
import org.gongkai.disclosure.domain.Marking;
import org.gongkai.disclosure.domain.ReviewProgress;
import org.gongkai.disclosure.domain.Stage;
import org.gongkai.identity.AccountId;
import org.gongkai.organ.OrganId;
import org.jspecify.annotations.Nullable;

/** Items between Java and their rows: {@code d} is the item, {@code w} its edition in work, {@code p} the published one. */
final class DisclosureRows {
    static final String SELECT = """
            select d.*,
                w.number w_number, w.content w_content, w.authors w_authors, w.change_note w_change_note, w.minor w_minor,
                w.changed_on w_changed_on, w.published_at w_published_at,
                p.number p_number, p.content p_content, p.authors p_authors, p.change_note p_change_note, p.minor p_minor,
                p.changed_on p_changed_on, p.published_at p_published_at
            from disclosure d
            left join disclosure_edition w on w.disclosure_id = d.id and w.state = 'WORK'
            left join disclosure_edition p on p.disclosure_id = d.id and p.state = 'PUBLISHED'
            """;

    private DisclosureRows() {}

    static Disclosure disclosure(ResultSet row, int number) throws SQLException {
        return new Disclosure(new Snapshot(new DisclosureId(row.getLong("id")), new OrganId(row.getLong("organ_id")),
                Stage.valueOf(row.getString("stage")), Standing.valueOf(row.getString("standing")), edition(row, "w_"),
                edition(row, "p_"), firstPublication(row), instantOrNull(row, "scheduled_for"), express(row),
                marking(row), ending(row), progress(row), row.getInt("version")));
    }

    private static @Nullable Edition edition(ResultSet row, String prefix) throws SQLException {
        int number = row.getInt(prefix + "number");
        return row.wasNull() ? null : edition(row, number, prefix);
    }

    static Edition edition(ResultSet row, int number, String prefix) throws SQLException {
        var authors = Values.numbers(row, prefix + "authors").stream().map(AccountId::new).collect(Collectors.toSet());
        return new Edition(number, ContentJson.read(row.getString(prefix + "content")), authors,
                row.getString(prefix + "change_note"), row.getBoolean(prefix + "minor"),
                day(row, prefix + "changed_on"), instantOrNull(row, prefix + "published_at"));
    }

    private static @Nullable FirstPublication firstPublication(ResultSet row) throws SQLException {
        var at = instantOrNull(row, "first_published_at");
        return at == null
                ? null
                : new FirstPublication(new IndexNumber(row.getString("index_number")), row.getString("path"), at);
    }

    private static @Nullable ExpressRelease express(ResultSet row) throws SQLException {
        int edition = row.getInt("express_edition");
        if (row.wasNull()) {
            return null;
        }
        var by = number(row, "express_by");
        return new ExpressRelease(edition, by == null ? null : new AccountId(by), row.getString("express_reason"));
    }

    private static @Nullable Marking marking(ResultSet row) throws SQLException {
        var mark = row.getString("mark");
        return mark == null
                ? null
                : new Marking(Validity.valueOf(mark), Values.dayOf(row, "marked_on"), row.getString("marked_by"));
    }

    private static @Nullable Ending ending(ResultSet row) throws SQLException {
        var kind = row.getString("ending");
        if (kind == null) {
            return null;
        }
        var into = number(row, "merged_into");
        return new Ending(Ending.Kind.valueOf(kind), row.getString("ending_reason"), Values.dayOf(row, "ended_on"),
                into == null ? null : new DisclosureId(into));
    }

    private static ReviewProgress progress(ResultSet row) throws SQLException {
        var kept = row.getString("review");
        return kept == null ? ReviewProgress.NONE : ContentJson.readProgress(kept);
    }

    static Map<String, @Nullable Object> values(Snapshot item, Instant changedAt) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("id", item.id().value());
        values.put("organ", item.organ().value());
        values.put("stage", item.stage().name());
        values.put("standing", item.standing().name());
        values.put("scheduledFor", utc(item.scheduledFor()));
        values.put("version", item.version());
        values.put("review", ContentJson.write(item.progress()));
        values.put("changedAt", utc(changedAt));
        putFirstPublication(values, item.firstPublication());
        putExpress(values, item.express());
        putMarking(values, item.marking());
        putEnding(values, item.ending());
        return values;
    }

    private static void putFirstPublication(Map<String, @Nullable Object> values, @Nullable FirstPublication first) {
        values.put("indexNumber", first == null ? null : first.indexNumber().value());
        values.put("path", first == null ? null : first.path());
        values.put("firstPublishedAt", first == null ? null : utc(first.at()));
    }

    private static void putExpress(Map<String, @Nullable Object> values, @Nullable ExpressRelease express) {
        values.put("expressEdition", express == null ? null : express.edition());
        values.put("expressBy", express == null || express.by() == null ? null : express.by().value());
        values.put("expressReason", express == null ? null : express.reason());
    }

    private static void putMarking(Map<String, @Nullable Object> values, @Nullable Marking marking) {
        values.put("mark", marking == null ? null : marking.validity().name());
        values.put("markedOn", marking == null ? null : marking.on());
        values.put("markedBy", marking == null ? null : marking.by());
    }

    private static void putEnding(Map<String, @Nullable Object> values, @Nullable Ending ending) {
        values.put("ending", ending == null ? null : ending.kind().name());
        values.put("endingReason", ending == null ? null : ending.reason());
        values.put("endedOn", ending == null ? null : ending.on());
        values.put("mergedInto", ending == null || ending.mergedInto() == null ? null : ending.mergedInto().value());
    }

    static Map<String, @Nullable Object> values(DisclosureId item, Edition edition, String state) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("item", item.value());
        values.put("number", edition.number());
        values.put("state", state);
        values.put("content", ContentJson.write(edition.content()));
        values.put("authors", edition.authors().stream().map(AccountId::value).sorted().toArray(Long[]::new));
        values.put("changeNote", edition.changeNote());
        values.put("minor", edition.minor());
        values.put("changedOn", edition.changedOn());
        values.put("publishedAt", utc(edition.publishedAt()));
        return values;
    }
}
