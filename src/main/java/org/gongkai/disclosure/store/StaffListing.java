package org.gongkai.disclosure.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.catalogue.ColumnId;
import org.gongkai.disclosure.Tray;
import org.gongkai.disclosure.application.StaffItems.Desk;
import org.gongkai.disclosure.application.StaffQuery;
import org.gongkai.disclosure.domain.Stage;
import org.gongkai.organ.OrganId;
import org.jspecify.annotations.Nullable;

/** A staff query as SQL: {@code d} is the item, {@code e} its edition in work or, when none is, the published one. */
final class StaffListing {
    /** 条例 §26: from the day it changed or was formed, while something meant to be open waits to be published. */
    static final String TERM_FROM = """
            case when e.state = 'WORK' and d.stage <> 'KEPT' and e.content -> 'openness' ->> 'kind' = 'PROACTIVE'
                then coalesce(e.changed_on, to_date(e.formed_on, 'YYYY-MM-DD')) end""";
    private static final int LOOK_AHEAD_DAYS = 14;
    /** That there is exactly one is said by the limit; the database would guess that there are few, and read them all first. */
    private static final String FROM = """
            from %s d cross join lateral (select * from disclosure_edition e where e.disclosure_id = d.id
                and e.state = case when d.stage = 'SETTLED' then 'PUBLISHED' else 'WORK' end limit 1) e
            """;

    /** So many of the latest are read for a word before the index is asked, which gathers all titles that have it. */
    private static final int LATEST = 5_000;
    private static final String NUMBERED = """
            select i.id from disclosure i where i.index_number = :exact
            union all select n.disclosure_id from disclosure_edition n
                where n.content -> 'document' ->> 'number' = :exact and n.state <> 'PAST'
            """;
    private static final String READ = "(e.title ilike :words or d.id in (" + NUMBERED + "))";
    /** The index, one of runs of three characters, has every character three times: so it finds words of one and two. */
    private static final String LOOKED_UP = """
            select t.disclosure_id from disclosure_edition t
                where regexp_replace(t.title, '(.)', '\\1\\1\\1', 'g') ilike :thrice and t.state <> 'PAST' union all\s"""
            + NUMBERED;

    private final List<String> places = new ArrayList<>();
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, @Nullable Object> parameters = new HashMap<>();
    private final Desk desk;
    private final String words;

    StaffListing(StaffQuery query, Desk desk) {
        this.desk = desk;
        this.words = query.words();
        if (!desk.scope().everywhere()) {
            requirePlace("d.organ_id = any(:scope)", "scope", desk.scope().ids());
        }
        require("""
                (d.circle is null or d.standing <> 'UNPUBLISHED' or d.circle @> array[cast(:reader as bigint)]
                    or e.authors @> array[cast(:reader as bigint)])""", "reader", desk.officer().value());
        if (!query.organs().isEmpty()) {
            requirePlace("d.organ_id = any(:organs)", "organs",
                    query.organs().stream().map(OrganId::value).toArray(Long[]::new));
        }
        if (!query.columns().isEmpty()) {
            require("e.column_id = any(:columns)", "columns",
                    query.columns().stream().map(ColumnId::value).toArray(Long[]::new));
        }
        if (!query.stages().isEmpty()) {
            require("d.stage = any(:stages)", "stages",
                    query.stages().stream().map(Stage::name).toArray(String[]::new));
        }
        if (query.standing() != null) {
            require("d.standing = :standing", "standing", query.standing().name());
        }
        if (query.author() != null) {
            require("e.authors @> array[cast(:author as bigint)]", "author", query.author().value());
        }
        if (query.formedIn() != null) {
            require("e.formed_on like :formedIn", "formedIn", query.formedIn() + "-%");
        }
        parameters.put("exact", words);
        parameters.put("words", "%" + PublicListing.literal(words) + "%");
        parameters.put("thrice", "%" + PublicListing.literal(words.replaceAll("(.)", "$1$1$1")) + "%");
        requireTray(query.tray());
    }

    private void requireTray(@Nullable Tray tray) {
        switch (tray) {
            case null -> {}
            case MY_DRAFTS -> requireMine("DRAFT");
            case RETURNED_TO_ME -> requireMine("RETURNED");
            case TO_REVIEW_IN_UNIT -> {
                requireOthers("SUBMITTED");
                conditions.add("not coalesce(d.review -> 'passedBy' @> to_jsonb(cast(:officer as bigint)), false)");
            }
            case TO_REVIEW_SECRECY -> requireOthers("SECRECY_REVIEW");
            case TO_REVIEW -> requireOthers("UNIT_REVIEWED", "REFERRED");
            case TO_PUBLISH -> requireStage("CLEARED");
            case SCHEDULED -> requireStage("SCHEDULED");
            case TO_REVIEW_AFTERWARDS -> require(
                    "d.express_edition is not null and d.express_by is distinct from :officer", "officer",
                    desk.officer().value());
            case TO_LOOK_AT_AGAIN -> {
                conditions.add("d.standing = 'PUBLISHED'");
                require("d.look_again_on <= :lookAgain", "lookAgain", desk.today().plusDays(LOOK_AHEAD_DAYS));
            }
            case DUE_SOON -> {
                requireInWork();
                require(TERM_FROM + " >= :overdueBefore", "overdueBefore", desk.overdueBefore());
                require(TERM_FROM + " < :dueSoonBefore", "dueSoonBefore", desk.dueSoonBefore());
            }
            case OVERDUE -> {
                requireInWork();
                require(TERM_FROM + " < :overdueBefore", "overdueBefore", desk.overdueBefore());
            }
        }
    }

    /** A term runs for what is in work only; by the index on stages, not through everything ever published. */
    private void requireInWork() {
        requireStage(Arrays.stream(Stage.values())
                .filter(stage -> stage != Stage.SETTLED)
                .map(Enum::name)
                .toArray(String[]::new));
    }

    private void requireMine(String stage) {
        requireStage(stage);
        require("e.authors @> array[cast(:officer as bigint)]", "officer", desk.officer().value());
    }

    /** Nobody reviews what he wrote on, so it does not lie in his tray. */
    private void requireOthers(String... stages) {
        requireStage(stages);
        require("not e.authors @> array[cast(:officer as bigint)]", "officer", desk.officer().value());
    }

    private void requireStage(String... stages) {
        require("d.stage = any(:trayStages)", "trayStages", stages);
    }

    void require(String condition, String name, @Nullable Object value) {
        conditions.add(condition);
        parameters.put(name, value);
    }

    /** Told by the item itself, without its edition. */
    void requirePlace(String condition, String name, @Nullable Object value) {
        places.add(condition);
        parameters.put(name, value);
    }

    String fromWhere() {
        return fromWhere("disclosure", isLookedUp() ? "d.id in (" + LOOKED_UP + ")" : "true");
    }

    /** Whether there are words, which an index finds. */
    boolean isLookedUp() {
        return !words.isEmpty();
    }

    /** The same, but among the first so many in that order alone, read one by one. */
    String fromFirstWhere(String order) {
        return fromWhere("(select * from disclosure d where %s%s limit %d)".formatted(placed(), order, LATEST), READ);
    }

    /** What was looked up, one row after the other as it is found, an item up to four times: by titles and by numbers. */
    String fromFound() {
        return fromWhere("(select d.* from (" + LOOKED_UP + ") found(id) join disclosure d on d.id = found.id)",
                "true");
    }

    private String fromWhere(String items, String worded) {
        return FROM.formatted(items) + "where " + placed() + " and " + String.join(" and ", conditions) + " and "
                + worded;
    }

    private String placed() {
        return places.isEmpty() ? "true" : String.join(" and ", places);
    }

    Map<String, @Nullable Object> parameters() {
        return parameters;
    }
}
