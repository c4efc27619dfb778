package org.gongkai.report;

import java.util.Map;
import org.gongkai.organ.OrganId;

/** A report made outside the platform was taken in from a file, as a draft. */
public record ReportImported(ReportId id, OrganId organ, int year, String file) implements ReportAct {
    @Override
    public Map<String, String> facts() {
        return Map.of("organ", organ.toString(), "year", Integer.toString(year), "file", file);
    }
}
