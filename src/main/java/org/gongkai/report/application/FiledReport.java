package org.gongkai.report.application;

import org.gongkai.organ.OrganId;
import org.gongkai.report.domain.form.ReportForm;
import org.gongkai.report.domain.form.ReportTables;
import org.gongkai.report.domain.making.Manuscripts;

/** A report made outside the platform, as read from its file. */
public record FiledReport(OrganId organ, int year, ReportForm form, ReportTables tables, Manuscripts texts) {}
