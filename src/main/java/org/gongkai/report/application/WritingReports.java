package org.gongkai.report.application;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.gongkai.identity.AccessPolicy;
import org.gongkai.identity.Officer;
import org.gongkai.identity.Permission;
import org.gongkai.law.BadInput;
import org.gongkai.organ.OrganId;
import org.gongkai.organ.OrganKind;
import org.gongkai.organ.Organs;
import org.gongkai.report.ReportEditionStarted;
import org.gongkai.report.ReportId;
import org.gongkai.report.ReportReturned;
import org.gongkai.report.ReportReviewed;
import org.gongkai.report.ReportSigned;
import org.gongkai.report.ReportStarted;
import org.gongkai.report.ReportSubmitted;
import org.gongkai.report.domain.form.ReportForm;
import org.gongkai.report.domain.form.ReportForms;
import org.gongkai.report.domain.making.AnnualReport;
import org.gongkai.report.domain.making.AnnualReports;
import org.gongkai.report.domain.making.AnnualReports.NewReport;
import org.gongkai.report.domain.making.Manuscripts;
import org.gongkai.report.domain.making.Scope;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The course of a report from its first line to the leader's signature, which freezes it. */
@Service
@Transactional
public class WritingReports {
    private final AnnualReports reports;
    private final ReportForms forms;
    private final Starters starters;
    private final CheckingDrafts checking;
    private final Freezing freezing;
    private final Organs organs;
    private final AccessPolicy policy;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    WritingReports(AnnualReports reports, ReportForms forms, Starters starters, CheckingDrafts checking,
            Freezing freezing, Organs organs, AccessPolicy policy, ApplicationEventPublisher events, Clock clock) {
        this.reports = reports;
        this.forms = forms;
        this.starters = starters;
        this.checking = checking;
        this.freezing = freezing;
        this.organs = organs;
        this.policy = policy;
        this.events = events;
        this.clock = clock;
    }

    /** Begins the report of an organ for a year, with last year's text or a starter of ours. */
    public AnnualReport start(OrganId organ, int year, Officer officer) {
        policy.require(officer, Permission.WRITE_REPORT, organ);
        var form = formFor(year);
        if (reports.latest(organ, year).isPresent()) {
            throw new BadInput("year", "%d年的报告已经有了，请在列表中打开。".formatted(year));
        }
        var widest = scopes(organ).getLast();
        var report = reports.add(new NewReport(organ, year, 1, form.id(), widest, starters.of(form,
                widest == Scope.CONSOLIDATED), "", officer.id(), null));
        events.publishEvent(new ReportStarted(report.id(), organ, year));
        return report;
    }

    private ReportForm formFor(int year) {
        if (year >= LocalDate.now(clock).getYear() + 1) {
            throw new BadInput("year", "不能编写以后年度的报告。");
        }
        return forms.forYear(year).orElseThrow(() -> new BadInput("year", "%d年的年度报告没有统一格式。".formatted(year)));
    }

    /** @param explanations why a warning stands, by its key */
    public void save(ReportId id, int seenVersion, Manuscripts texts, Scope scope, Map<String, String> explanations,
            Officer officer) {
        var report = reports.get(id);
        policy.require(officer, Permission.WRITE_REPORT, report.organ());
        if (!scopes(report.organ()).contains(scope)) {
            throw new BadInput("scope", "只有县级人民政府的报告可以统计全县，其他单位只报告本机关。");
        }
        reports.save(report.written(texts, scope, explanations), seenVersion);
    }

    /** What a report of this organ may count: the government's stands for all organs (条例 §49), every other for itself. */
    public List<Scope> scopes(OrganId organ) {
        return organs.get(organ).kind() == OrganKind.COUNTY ? List.of(Scope.values()) : List.of(Scope.OWN);
    }

    /** A report with errors is not handed in. */
    public void submit(ReportId id, int seenVersion, Officer officer) {
        var report = reports.get(id);
        policy.require(officer, Permission.WRITE_REPORT, report.organ());
        checking.requireSound(report);
        handIn(report, seenVersion);
    }

    /** Of a report that was just found sound. */
    void handIn(AnnualReport report, int seenVersion) {
        var id = report.id();
        reports.save(report.submitted(), seenVersion);
        events.publishEvent(new ReportSubmitted(id, report.organ(), report.year()));
    }

    public void giveBack(ReportId id, int seenVersion, String reason, Officer officer) {
        var report = reports.get(id);
        if (!policy.may(officer, Permission.SIGN_REPORT, report.organ())) {
            policy.require(officer, Permission.REVIEW_REPORT, report.organ());
        }
        reports.save(report.returned(reason), seenVersion);
        events.publishEvent(new ReportReturned(id, report.organ(), report.year(), reason.strip()));
    }

    public void review(ReportId id, int seenVersion, Officer officer) {
        var report = reports.get(id);
        policy.require(officer, Permission.REVIEW_REPORT, report.organ());
        reports.save(report.reviewed(officer.id()), seenVersion);
        events.publishEvent(new ReportReviewed(id, report.organ(), report.year()));
    }

    /**
     * The leader in charge answers for the report (30号); from here on its values stand still. It counts what was committed
     * before, not what a transaction around this one has written.
     */
    public void sign(ReportId id, int seenVersion, Officer officer) {
        sign(id, seenVersion, clock.instant(), officer);
    }

    void sign(ReportId id, int seenVersion, Instant at, Officer officer) {
        var report = reports.get(id);
        policy.require(officer, Permission.SIGN_REPORT, report.organ());
        var signed = report.signed(officer.name(), at);
        var frozen = freezing.sound(report);
        reports.freeze(id, frozen.tables(), frozen.figures());
        reports.save(signed, seenVersion);
        events.publishEvent(new ReportSigned(id, report.organ(), report.year()));
    }

    /** A corrected edition: a copy to work on, with the reason; what is published stands until it is replaced. */
    public AnnualReport correct(ReportId id, String reason, Officer officer) {
        var report = reports.get(id);
        policy.require(officer, Permission.WRITE_REPORT, report.organ());
        report.requireCorrectable(reason);
        if (reports.latest(report.organ(), report.year()).map(AnnualReport::edition).orElse(0) > report.edition()) {
            throw new BadInput("reason", "已经有更新的一版。");
        }
        var edition = reports.add(new NewReport(report.organ(), report.year(), report.edition() + 1, report.form(),
                report.scope(), report.texts(), reason.strip(), officer.id(), report.imported()));
        events.publishEvent(new ReportEditionStarted(edition.id(), report.organ(), report.year(), reason.strip()));
        return edition;
    }
}
