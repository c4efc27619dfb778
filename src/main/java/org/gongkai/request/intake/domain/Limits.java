package org.gongkai.request.intake.domain;

import java.time.Duration;

/** How often is too often, so that guessing and flooding do not pay. People are told when to come back. */
public final class Limits {
    /** Submissions from one network address. */
    public static final int SUBMISSIONS = 20;
    public static final Duration SUBMISSION_PERIOD = Duration.ofHours(1);
    /** Wrong codes for one number. */
    public static final int WRONG_CODES = 5;
    /** Wrong codes from one network address, for whatever numbers. */
    public static final int WRONG_CODES_FROM_ADDRESS = 30;
    public static final Duration WRONG_CODE_PERIOD = Duration.ofMinutes(15);
    /** Messages of one applicant about one request within a day. */
    public static final int MESSAGES = 20;
    /** The same words from the same applicant to the same organ are the same request within this time. */
    public static final Duration SAME_AGAIN = Duration.ofDays(30);

    private Limits() {}
}
