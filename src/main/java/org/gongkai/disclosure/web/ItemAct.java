package org.gongkai.disclosure.web;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gongkai.disclosure.domain.Act;
import org.gongkai.identity.Permission;
import org.jspecify.annotations.Nullable;

/**
 * An act as a page under its item: {@code /console/disclosure/12/withdrawal}. Which of them are open now the domain's table
 * of steps decides; who may take them, the use cases. Here is only what the pages need to know beforehand.
 */
public enum ItemAct {
    SUBMISSION("submission", Permission.DRAFT_ITEMS, "primary", null, Set.of(Asks.WARNINGS), Act.SUBMIT),
    RECALL("recall", Permission.DRAFT_ITEMS, "", null, Set.of(), Act.RECALL),
    UNIT_REVIEW("unit-review", Permission.REVIEW_IN_UNIT, "primary", "a", Set.of(Asks.OPINION), Act.APPROVE_IN_UNIT,
            Act.PASS_ON),
    SECRECY_REVIEW("secrecy-review", Permission.REVIEW_SECRECY, "primary", "a", Set.of(Asks.SECRECY, Asks.NOTE),
            Act.PASS_SECRECY, Act.HOLD_AS_SECRET, Act.REFER_SECRECY),
    DISCLOSURE_REVIEW("disclosure-review", Permission.REVIEW_DISCLOSURE, "primary", "a",
            Set.of(Asks.REVIEW, Asks.NOTE), Act.CLEAR, Act.KEEP, Act.REFER),
    PUBLICATION("publication", Permission.REVIEW_DISCLOSURE, "primary", "p", Set.of(Asks.WARNINGS), Act.PUBLISH),
    SCHEDULE("schedule", Permission.REVIEW_DISCLOSURE, "", null, Set.of(Asks.TIME, Asks.WARNINGS), Act.SCHEDULE),
    UNSCHEDULING("unscheduling", Permission.REVIEW_DISCLOSURE, "", null, Set.of(), Act.UNSCHEDULE),
    RETURN("return", Permission.REVIEW_DISCLOSURE, "", "r", Set.of(Asks.REASON), Act.RETURN),
    AFTER_REVIEW("after-review", Permission.REVIEW_DISCLOSURE, "primary", "a", Set.of(Asks.OPINION),
            Act.REVIEW_AFTERWARDS),
    RECONSIDERATION("reconsideration", Permission.REVIEW_DISCLOSURE, "", null, Set.of(Asks.REASON), Act.RECONSIDER),
    REVISION("revision", Permission.DRAFT_ITEMS, "", null, Set.of(), Act.START_REVISION),
    REVISION_ABANDONMENT("revision-abandonment", Permission.DRAFT_ITEMS, "danger", null, Set.of(Asks.SURE),
            Act.ABANDON_REVISION),
    VALIDITY("validity", Permission.REVIEW_DISCLOSURE, "", null, Set.of(Asks.VALIDITY), Act.MARK),
    VALIDITY_CLEARING("validity-clearing", Permission.REVIEW_DISCLOSURE, "", null, Set.of(Asks.REASON), Act.UNMARK),
    REPUBLICATION("republication", Permission.REVIEW_DISCLOSURE, "primary", null, Set.of(Asks.REASON), Act.REPUBLISH),
    EXPRESS_PUBLICATION("express-publication", Permission.PUBLISH_EXPRESS, "danger", null,
            Set.of(Asks.REASON, Asks.WARNINGS, Asks.SURE), Act.PUBLISH_EXPRESS),
    WITHDRAWAL("withdrawal", Permission.REVIEW_DISCLOSURE, "danger", null,
            Set.of(Asks.REASON, Asks.ENDING, Asks.SURE), Act.WITHDRAW),
    REMOVAL("removal", Permission.REVIEW_DISCLOSURE, "danger", null, Set.of(Asks.REASON, Asks.SURE), Act.REMOVE),
    DISCARDING("discarding", Permission.DRAFT_ITEMS, "danger", null, Set.of(Asks.SURE), Act.DISCARD);

    /** What a page asks for before the act is done. */
    public enum Asks {
        REASON, OPINION, NOTE, WARNINGS, SECRECY, REVIEW, TIME, VALIDITY, ENDING, SURE
    }

    private final String noun;
    private final Permission permission;
    private final String css;
    private final @Nullable String key;
    private final Set<Asks> asks;
    private final List<Act> acts;

    ItemAct(String noun, Permission permission, String css, @Nullable String key, Set<Asks> asks, Act... acts) {
        this.noun = noun;
        this.permission = permission;
        this.css = css;
        this.key = key;
        this.asks = asks;
        this.acts = List.of(acts);
    }

    static Optional<ItemAct> find(String noun) {
        return Arrays.stream(values()).filter(act -> act.noun.equals(noun)).findFirst();
    }

    public String noun() {
        return noun;
    }

    Permission permission() {
        return permission;
    }

    public String css() {
        return css;
    }

    @Nullable
    String key() {
        return key;
    }

    public boolean asks(Asks what) {
        return asks.contains(what);
    }

    /** The steps of the table this page can lead to. */
    List<Act> acts() {
        return acts;
    }

    /** Acts of a page that cannot simply be undone. */
    static final Set<ItemAct> GRAVE = EnumSet.of(REVISION_ABANDONMENT, EXPRESS_PUBLICATION, WITHDRAWAL, REMOVAL,
            DISCARDING);
}
