package org.gongkai.report;

import org.gongkai.organ.OrganId;

/** A report was given back to its author. */
public record ReportReturned(ReportId id, OrganId organ, int year, String reason) implements ReportAct {}
