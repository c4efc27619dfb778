package org.gongkai.dialogue.domain;

import java.time.Instant;
import java.util.LinkedHashMap;
import org.gongkai.law.BadInput;
import org.gongkai.organ.OrganId;

/**
 * A correction as a reader hands it in.
 *
 * @param page path on this site
 * @param contact how to reach the reader, empty when they don't want to be
 */
public record NewCorrection(ReceiptCode receipt, OrganId organ, String page, CorrectionKind kind, String report,
        String contact, Instant reportedAt) {
    public static final int LONGEST_REPORT = 1_000;
    private static final int SHORTEST_REPORT = 5;
    private static final int LONGEST_CONTACT = 100;
    private static final int LONGEST_PAGE = 500;
    /** Officers open it by a click, so it must not lead elsewhere: two slashes begin the address of a foreign site. */
    private static final String WITHIN_THIS_SITE = "/(?![/\\\\])[^\\p{Cntrl}]*";

    public NewCorrection {
        report = report.strip();
        contact = contact.strip();
        var wrong = new LinkedHashMap<String, String>();
        if (report.length() < SHORTEST_REPORT || report.length() > LONGEST_REPORT) {
            wrong.put("report", "请用 %d 到 %d 个字说明哪里有错、应当是什么".formatted(SHORTEST_REPORT, LONGEST_REPORT));
        }
        if (contact.length() > LONGEST_CONTACT) {
            wrong.put("contact", "联系方式最多 %d 个字".formatted(LONGEST_CONTACT));
        }
        if (!page.matches(WITHIN_THIS_SITE) || page.length() > LONGEST_PAGE) {
            wrong.put("page", "网址应当是本站的页面，以 / 开头");
        }
        if (!wrong.isEmpty()) {
            throw new BadInput(wrong);
        }
    }
}
