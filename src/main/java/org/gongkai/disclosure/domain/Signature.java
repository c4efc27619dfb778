package org.gongkai.disclosure.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.gongkai.identity.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * Who does something to an item, and when.
 *
 * @param account null for the platform itself
 * @param name as the item's history shows it to staff, whatever the person is called later
 */
public record Signature(@Nullable AccountId account, String name, Instant at) {
    /** Legal days are days in China. */
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    /** The platform acting on its own: a timer, an import. */
    public static Signature ofPlatform(Instant at) {
        return new Signature(null, "系统", at);
    }

    public LocalDate day() {
        return LocalDate.ofInstant(at, CHINA);
    }
}
