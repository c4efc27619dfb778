package org.gongkai.report;

import org.gongkai.organ.OrganId;

/** A report was handed in for review. */
public record ReportSubmitted(ReportId id, OrganId organ, int year) implements ReportAct {}
