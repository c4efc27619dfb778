package org.gongkai.report;

import org.gongkai.organ.OrganId;

/** The responsible leader signed: the values are frozen from now on. */
public record ReportSigned(ReportId id, OrganId organ, int year) implements ReportAct {}
