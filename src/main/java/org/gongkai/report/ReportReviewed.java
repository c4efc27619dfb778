package org.gongkai.report;

import org.gongkai.organ.OrganId;

/** A report passed its review and waits for the leader's signature. */
public record ReportReviewed(ReportId id, OrganId organ, int year) implements ReportAct {}
