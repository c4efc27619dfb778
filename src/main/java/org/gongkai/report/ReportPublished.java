package org.gongkai.report;

import org.gongkai.organ.OrganId;

/** A report was published. */
public record ReportPublished(ReportId id, OrganId organ, int year) implements ReportAct {}
