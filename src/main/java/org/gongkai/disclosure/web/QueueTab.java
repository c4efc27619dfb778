package org.gongkai.disclosure.web;

import java.util.Arrays;
import java.util.Locale;
import org.gongkai.disclosure.Tray;
import org.jspecify.annotations.Nullable;

/** The tabs of the review queue: which tray, what the approving key does there, and whether it can be done to many. */
public enum QueueTab {
    UNIT(Tray.TO_REVIEW_IN_UNIT, ItemAct.UNIT_REVIEW, BulkAct.UNIT_REVIEW, true),
    SECRECY(Tray.TO_REVIEW_SECRECY, ItemAct.SECRECY_REVIEW, BulkAct.SECRECY_REVIEW, true),
    DISCLOSURE(Tray.TO_REVIEW, ItemAct.DISCLOSURE_REVIEW, BulkAct.DISCLOSURE_REVIEW, true),
    PUBLISH(Tray.TO_PUBLISH, ItemAct.PUBLICATION, BulkAct.PUBLICATION, true),
    SCHEDULED(Tray.SCHEDULED, ItemAct.UNSCHEDULING, null, true),
    AFTERWARDS(Tray.TO_REVIEW_AFTERWARDS, ItemAct.AFTER_REVIEW, BulkAct.AFTER_REVIEW, false);

    private final Tray tray;
    private final ItemAct approve;
    private final @Nullable BulkAct bulk;
    private final boolean returnable;

    QueueTab(Tray tray, ItemAct approve, @Nullable BulkAct bulk, boolean returnable) {
        this.tray = tray;
        this.approve = approve;
        this.bulk = bulk;
        this.returnable = returnable;
    }

    static @Nullable QueueTab find(String slug) {
        return Arrays.stream(values()).filter(tab -> tab.slug().equals(slug)).findFirst().orElse(null);
    }

    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Tray tray() {
        return tray;
    }

    public ItemAct approve() {
        return approve;
    }

    public @Nullable BulkAct bulk() {
        return bulk;
    }

    public boolean returnable() {
        return returnable;
    }
}
