package org.gongkai.request;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.gongkai.identity.AccountId;
import org.gongkai.identity.Officer;
import org.jspecify.annotations.Nullable;

/**
 * Who does something to a request, and when.
 *
 * @param account null for the platform itself, and for the applicant
 * @param name as the history shows it to staff, whatever the person is called later
 */
public record Signature(@Nullable AccountId account, String name, Instant at) {
    /** Legal days are days in China. */
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    public static Signature of(Officer officer, Instant at) {
        return new Signature(officer.id(), officer.name(), at);
    }

    public static Signature ofPlatform(Instant at) {
        return new Signature(null, "系统", at);
    }

    public static Signature ofApplicant(Instant at) {
        return new Signature(null, "申请人", at);
    }

    public LocalDate day() {
        return LocalDate.ofInstant(at, CHINA);
    }
}
