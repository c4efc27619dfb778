package org.gongkai.report;

import org.gongkai.organ.OrganId;

/** A corrected edition of a signed report began. */
public record ReportEditionStarted(ReportId id, OrganId organ, int year, String reason) implements ReportAct {}
