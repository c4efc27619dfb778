package org.gongkai.disclosure.domain;

import java.time.LocalDate;
import org.gongkai.disclosure.DisclosureId;
import org.gongkai.law.BadInput;
import org.jspecify.annotations.Nullable;

/**
 * Why and since when an item is no longer public.
 *
 * @param reason shown on the page that remains
 * @param mergedInto the item that took its place, only with {@link Kind#MERGED}
 */
public record Ending(Kind kind, String reason, LocalDate on, @Nullable DisclosureId mergedInto) {
    /** The reasons an item is taken back for. */
    public enum Kind {
        /** 发布错误. */
        ERROR,
        /** 并入其他信息. */
        MERGED,
        /** 其他. */
        OTHER
    }

    public Ending {
        reason = reason.strip();
        if (reason.isEmpty()) {
            throw new BadInput("reason", "请填写理由，将向社会公布");
        }
        if ((kind == Kind.MERGED) != (mergedInto != null)) {
            throw new BadInput("mergedInto", "并入其他信息时，须且仅须指明并入的信息");
        }
    }
}
