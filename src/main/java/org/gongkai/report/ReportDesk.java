package org.gongkai.report;

import java.time.Instant;
import org.gongkai.identity.Officer;
import org.gongkai.organ.OrganId;

/** A whole report in its officers' names without a page, through the same steps, checks and refusals: the demonstration county. */
public interface ReportDesk {
    /** Writes, checks, reviews, signs and publishes. @throws org.gongkai.law.UnlawfulAct when the checks find an error */
    ReportId file(Filing filing, Team team);

    /**
     * @param text resource with the chapters; empty for the starter
     * @param explanation given for every doubt the checks raise
     * @param documents whether the published item carries its documents; they are made on demand in any case
     */
    record Filing(OrganId organ, int year, String text, String explanation, Instant signedAt, Instant publishedAt,
            boolean documents) {}

    /** Who writes, who reviews and publishes, who signs. */
    record Team(Officer author, Officer reviewer, Officer leader) {}
}
