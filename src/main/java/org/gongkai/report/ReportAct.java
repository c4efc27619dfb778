package org.gongkai.report;

import java.util.Map;
import org.gongkai.law.ArticleRef;
import org.gongkai.law.OfficialAct;
import org.gongkai.law.Subject;
import org.gongkai.organ.OrganId;

/** An act on an annual report of ours (条例 §49, §50). */
public sealed interface ReportAct extends OfficialAct
        permits ReportStarted, ReportSubmitted, ReportReturned, ReportReviewed, ReportSigned, ReportPublished,
        ReportEditionStarted, ReportImported {
    ReportId id();

    OrganId organ();

    int year();

    @Override
    default Subject subject() {
        return Subject.of("report", id().value());
    }

    @Override
    default ArticleRef basis() {
        return ArticleRef.art(49);
    }

    @Override
    default Map<String, String> facts() {
        return Map.of("organ", organ().toString(), "year", Integer.toString(year()));
    }
}
