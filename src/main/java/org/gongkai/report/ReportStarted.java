package org.gongkai.report;

import org.gongkai.organ.OrganId;

/** The writing of a report began. */
public record ReportStarted(ReportId id, OrganId organ, int year) implements ReportAct {}
