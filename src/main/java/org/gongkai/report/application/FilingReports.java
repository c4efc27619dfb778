package org.gongkai.report.application;

import java.util.HashMap;
import org.gongkai.report.ReportDesk;
import org.gongkai.report.ReportId;
import org.gongkai.report.domain.making.AnnualReport;
import org.gongkai.report.domain.making.AnnualReports;
import org.gongkai.report.domain.making.Manuscripts;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Walks a report from its first line to publication. */
@Service
@Transactional
class FilingReports implements ReportDesk {
    private final WritingReports writing;
    private final PublishingReports publishing;
    private final CheckingDrafts checking;
    private final AnnualReports reports;

    FilingReports(WritingReports writing, PublishingReports publishing, CheckingDrafts checking,
            AnnualReports reports) {
        this.writing = writing;
        this.publishing = publishing;
        this.checking = checking;
        this.reports = reports;
    }

    @Override
    public ReportId file(Filing filing, Team team) {
        var started = writing.start(filing.organ(), filing.year(), team.author());
        var texts = filing.text().isEmpty() ? started.texts() : Starters.read(filing.text());
        var id = started.id();
        save(started, texts, filing.explanation(), team);
        writing.handIn(reports.get(id), version(id));
        writing.review(id, version(id), team.reviewer());
        writing.sign(id, version(id), filing.signedAt(), team.leader());
        publishing.publish(id, version(id), filing.publishedAt(), filing.documents(), team.reviewer());
        return id;
    }

    /** The signature checks it again. */
    private void save(AnnualReport report, Manuscripts texts, String explanation, Team team) {
        writing.save(report.id(), report.version(), texts, report.scope(), report.explanations(), team.author());
        var written = reports.get(report.id());
        var explanations = new HashMap<String, String>();
        checking.check(written)
                .items()
                .stream()
                .filter(CheckedDraft.Item::blocks)
                .forEach(item -> explanations.put(item.key(), explanation));
        if (!explanations.isEmpty()) {
            writing.save(report.id(), written.version(), texts, written.scope(), explanations, team.author());
        }
    }

    private int version(ReportId id) {
        return reports.get(id).version();
    }
}
