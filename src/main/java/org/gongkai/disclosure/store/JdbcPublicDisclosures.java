package org.gongkai.disclosure.store;

import static org.gongkai.disclosure.store.PublicListing.ITEM;
import static org.gongkai.disclosure.store.PublicListing.SHOWN;
import static org.gongkai.disclosure.store.Values.instant;
import static org.gongkai.disclosure.store.Values.utc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.catalogue.Catalogue;
import org.gongkai.catalogue.ColumnId;
import org.gongkai.disclosure.DisclosureId;
import org.gongkai.disclosure.PublicAnswer;
import org.gongkai.disclosure.PublicDisclosure;
import org.gongkai.disclosure.PublicDisclosure.PublicEdition;
import org.gongkai.disclosure.PublicDisclosures;
import org.gongkai.disclosure.PublicItem;
import org.gongkai.disclosure.PublicQuery;
import org.gongkai.disclosure.domain.Content;
import org.gongkai.disclosure.domain.FileReplacement;
import org.gongkai.disclosure.store.PublicListing.Place;
import org.gongkai.file.FileId;
import org.gongkai.file.Files;
import org.gongkai.file.StoredFile;
import org.gongkai.organ.OrganId;
import org.gongkai.web.Slice;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads {@code disclosure_public} and, once an item is found there, the text of its published editions. */
@Repository
class JdbcPublicDisclosures implements PublicDisclosures {
    private final JdbcClient jdbc;
    private final Files files;
    private final PublicText text;
    private final PublicMonths months;
    private final Catalogue catalogue;
    private final Clock clock;

    JdbcPublicDisclosures(JdbcClient jdbc, Files files, PublicText text, PublicMonths months, Catalogue catalogue,
            Clock clock) {
        this.jdbc = jdbc;
        this.months = months;
        this.files = files;
        this.text = text;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    @Override
    public Slice<PublicItem> list(PublicQuery query, @Nullable String after, int limit) {
        var listing = new PublicListing(query, today());
        var page = listing.page(Place.parse(after), limit + 1);
        return Slice.of(jdbc.sql(page).params(listing.parameters()).query(PublicRows::item).list(), limit,
                PublicItem::key);
    }

    @Override
    public long count(PublicQuery query) {
        var listing = new PublicListing(query, today());
        return jdbc.sql(listing.count(MOST_COUNTED + 1)).params(listing.parameters()).query(Long.class).single();
    }

    @Override
    public PublicAnswer find(DisclosureId id) {
        return item(id).<PublicAnswer>map(item -> new PublicAnswer.Shown(whole(item))).orElseGet(() -> ending(id));
    }

    private Optional<PublicItem> item(DisclosureId id) {
        return jdbc.sql(ITEM + "where p.id = :id and " + SHOWN)
                .param("id", id.value())
                .param("today", today())
                .query(PublicRows::item)
                .optional();
    }

    private PublicDisclosure whole(PublicItem item) {
        var live = jdbc
                .sql("""
                        select e.content, d.marked_on, d.marked_by from disclosure_edition e join disclosure d on d.id = e.disclosure_id
                        where e.disclosure_id = ? and e.state = 'PUBLISHED'""")
                .param(item.id().value())
                .query((row, n) -> new Live(ContentJson.read(row.getString("content")), Values.day(row, "marked_on"),
                        row.getString("marked_by")))
                .single();
        var content = live.content();
        return new PublicDisclosure(item, text.of(item.id(), content), text.attachments(content),
                content.classification().theme(), content.classification().genre(), content.classification().field(),
                content.classification().keywords(), content.source(), content.author(),
                content.document().effectiveOn(), live.voidOn(), live.markedBy(), "主动公开",
                editions(item.id()), interpretationsOf(item.id()), interpretedBy(item.id()), neighbour(item, true),
                neighbour(item, false));
    }

    private record Live(Content content, @Nullable LocalDate markedOn, @Nullable String markedBy) {
        /** The day an official act ended or amended it, else the day it was to end by itself. */
        @Nullable
        LocalDate voidOn() {
            return markedOn == null ? content.document().voidOn() : markedOn;
        }
    }

    /** An item that never had a page here is as unknown as one that does not exist. */
    private PublicAnswer ending(DisclosureId id) {
        return jdbc.sql("""
                select d.id, d.organ_id, d.standing, d.ending_reason, d.ended_on, e.title,
                    e.content -> 'openness' ->> 'until' shown_until,
                    (select p.path from disclosure_public p where p.id = d.merged_into and p.on_site) moved_to
                from disclosure d join disclosure_edition e on e.disclosure_id = d.id and e.state = 'PUBLISHED'
                where d.id = ? and d.standing <> 'UNPUBLISHED'
                    and jsonb_exists(e.content -> 'channels', 'SITE')""")
                .param(id.value())
                .query(PublicRows::ending)
                .optional()
                .orElseGet(PublicAnswer.Unknown::new);
    }

    private List<PublicEdition> editions(DisclosureId id) {
        return jdbc.sql("""
                select number, published_at, change_note, minor from disclosure_edition
                where disclosure_id = ? and state <> 'WORK' order by number desc""")
                .param(id.value())
                .query(PublicRows::edition)
                .list();
    }

    private List<PublicItem> interpretationsOf(DisclosureId id) {
        return jdbc
                .sql(ITEM + "join disclosure_interpretation i on i.explaining_id = p.id where i.explained_id = :id and "
                        + SHOWN + "order by p.first_published_at desc, p.id desc limit 50")
                .param("id", id.value())
                .param("today", today())
                .query(PublicRows::item)
                .list();
    }

    private List<PublicItem> interpretedBy(DisclosureId id) {
        return jdbc
                .sql(ITEM + "join disclosure_interpretation i on i.explained_id = p.id where i.explaining_id = :id and "
                        + SHOWN + "order by p.first_published_at desc, p.id desc limit 50")
                .param("id", id.value())
                .param("today", today())
                .query(PublicRows::item)
                .list();
    }

    /** The column under all the numbers it has: its own and those of columns merged into it. */
    private Long[] mergedWith(ColumnId column) {
        var present = catalogue.get(column).id();
        return catalogue.subtree(present)
                .stream()
                .filter(id -> catalogue.get(id).id().equals(present))
                .map(ColumnId::value)
                .toArray(Long[]::new);
    }

    /** The item before or after in the same column of the same organ. */
    private @Nullable PublicItem neighbour(PublicItem of, boolean earlier) {
        var columns = mergedWith(of.column());
        return jdbc.sql(ITEM + """
                join disclosure_public_column c on c.disclosure_id = p.id
                where c.organ_id = :organ and c.column_id %s
                    and (c.first_published_at, c.disclosure_id) %s (:at, :id) and %s
                order by c.first_published_at %s, c.disclosure_id %s limit 1"""
                .formatted(columns.length == 1 ? "= (cast(:columns as bigint[]))[1]" : "= any(:columns)",
                        earlier ? "<" : ">", SHOWN,
                        earlier ? "desc" : "asc", earlier ? "desc" : "asc"))
                .param("organ", of.organ().value())
                .param("columns", columns)
                .param("at", utc(of.publishedAt()))
                .param("id", of.id().value())
                .param("today", today())
                .query(PublicRows::item)
                .optional()
                .orElse(null);
    }

    @Override
    public Optional<EditionText> edition(DisclosureId id, int number) {
        return liveContent(id).flatMap(live -> jdbc.sql("""
                select content, published_at, change_note from disclosure_edition
                where disclosure_id = ? and number = ? and state <> 'WORK'""")
                .param(id.value())
                .param(number)
                .query((row, n) -> editionText(id, number, row, live))
                .optional());
    }

    /** A file taken out of the live edition is gone for the public, also where an earlier edition named it. */
    private EditionText editionText(DisclosureId id, int number, ResultSet row, Content live) throws SQLException {
        var content = ContentJson.read(row.getString("content"));
        var stillThere = text.attachments(content)
                .stream()
                .filter(file -> live.attachments().contains(file.id()))
                .toList();
        return new EditionText(id, number, content.title(), text.of(id, content), instant(row, "published_at"),
                row.getString("change_note"), stillThere);
    }

    /** What an item that is public now says. */
    private Optional<Content> liveContent(DisclosureId id) {
        return jdbc.sql("""
                select e.content from disclosure_public p
                join disclosure_edition e on e.disclosure_id = p.id and e.number = p.edition
                where p.id = :id and\s""" + SHOWN)
                .param("id", id.value())
                .param("today", today())
                .query((row, n) -> ContentJson.read(row.getString("content")))
                .optional();
    }

    @Override
    public Optional<StoredFile> attachment(DisclosureId id, FileId file) {
        return liveContent(id)
                .filter(content -> content.attachments().contains(file) || PublicText.images(content).contains(file))
                .map(content -> files.get(file));
    }

    @Override
    public Optional<StoredFile> replacement(DisclosureId id, FileId file) {
        return liveContent(id).flatMap(live -> lastWith(id, file).flatMap(then -> FileReplacement
                .of(files.get(file), text.attachments(then), text.attachments(live))));
    }

    private Optional<Content> lastWith(DisclosureId id, FileId file) {
        return jdbc.sql("""
                select content from disclosure_edition
                where disclosure_id = ? and state = 'PAST' and content -> 'attachments' @> to_jsonb(cast(? as bigint))
                order by number desc limit 1""")
                .param(id.value())
                .param(file.value())
                .query((row, n) -> ContentJson.read(row.getString("content")))
                .optional();
    }

    @Override
    public Map<ColumnId, Long> countsIn(Collection<OrganId> organs) {
        var counts = new HashMap<ColumnId, Long>();
        jdbc.sql("""
                select column_id, sum(items) items from disclosure_tally cross join unnest(columns) placed(column_id)
                where organ_id = any(:organs) and on_site and (shown_until is null or shown_until >= :today)
                group by column_id having sum(items) > 0""")
                .param("organs", organs.stream().map(OrganId::value).toArray(Long[]::new))
                .param("today", today())
                .query(row -> {
                    counts.put(new ColumnId(row.getLong("column_id")), row.getLong("items"));
                });
        return counts;
    }

    @Override
    public Map<Part, Instant> parts(int size) {
        return months.parts(size, today());
    }

    @Override
    public List<PublicItem> items(Part part) {
        return months.items(part, today());
    }

    @Override
    public Slice<PublicItem> changedSince(Instant since, @Nullable String after, int limit) {
        var place = Place.parse(after);
        var rows = jdbc.sql(ITEM + "where (p.updated_at, p.id) > (:at, :id) and " + SHOWN
                + "order by p.updated_at, p.id limit :limit")
                .param("at", utc(place == null ? since : place.at()))
                .param("id", place == null ? 0L : place.id())
                .param("today", today())
                .param("limit", limit + 1)
                .query(PublicRows::changedItem)
                .list();
        return Slice.of(rows, limit, PublicItem::key);
    }

    /** Also for an item no longer public: its own address then says so, and why. */
    @Override
    public Optional<String> redirectOf(String legacyUrl) {
        return jdbc.sql("""
                select coalesce(other.path, d.path) from disclosure_legacy_url l
                join disclosure d on d.id = l.disclosure_id
                join disclosure_edition e on e.disclosure_id = d.id and e.state = 'PUBLISHED'
                    and jsonb_exists(e.content -> 'channels', 'SITE')
                left join disclosure_public other on other.id = d.merged_into and other.on_site
                where l.url = ?""")
                .param(legacyUrl)
                .query(String.class)
                .optional();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
