package org.gongkai.report.application;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.gongkai.catalogue.Catalogue;
import org.gongkai.disclosure.DisclosureId;
import org.gongkai.disclosure.ItemDesk;
import org.gongkai.disclosure.PastItems;
import org.gongkai.disclosure.PastItems.PastItem;
import org.gongkai.disclosure.PublicationChannel;
import org.gongkai.disclosure.PublishedTitles;
import org.gongkai.disclosure.Validity;
import org.gongkai.file.FileId;
import org.gongkai.file.Files;
import org.gongkai.file.PrintForm;
import org.gongkai.identity.AccessPolicy;
import org.gongkai.identity.Officer;
import org.gongkai.identity.Permission;
import org.gongkai.report.ReportId;
import org.gongkai.report.ReportPublished;
import org.gongkai.report.domain.making.AnnualReport;
import org.gongkai.report.domain.making.AnnualReport.Published;
import org.gongkai.report.domain.making.AnnualReports;
import org.gongkai.report.domain.making.Stage;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Publishes a signed report as a piece of government information in 政府信息公开年报 (61号, 条例 §49), with its documents. The
 * report's own review and signature are its review before release (§17).
 */
@Service
@Transactional
public class PublishingReports {
    private static final String COLUMN = "zfxxgknb";
    private final AnnualReports reports;
    private final ComposingReports composing;
    private final PrintingReports printing;
    private final PastItems items;
    private final ItemDesk desk;
    private final PublishedTitles titles;
    private final Catalogue catalogue;
    private final Files files;
    private final AccessPolicy policy;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PublishingReports(AnnualReports reports, ComposingReports composing, PrintingReports printing, PastItems items,
            ItemDesk desk, PublishedTitles titles, Catalogue catalogue, Files files, AccessPolicy policy,
            ApplicationEventPublisher events, Clock clock) {
        this.reports = reports;
        this.composing = composing;
        this.printing = printing;
        this.items = items;
        this.desk = desk;
        this.titles = titles;
        this.catalogue = catalogue;
        this.files = files;
        this.policy = policy;
        this.events = events;
        this.clock = clock;
    }

    public void publish(ReportId id, int seenVersion, Officer officer) {
        publish(id, seenVersion, clock.instant(), true, officer);
    }

    /** A former edition is withdrawn: its address stays, says why, and leads nowhere else. */
    void publish(ReportId id, int seenVersion, Instant at, boolean documents, Officer officer) {
        var report = reports.get(id);
        policy.require(officer, Permission.REVIEW_DISCLOSURE, report.organ());
        report.stage().after(Stage.Step.PUBLISH);
        withdrawFormer(report, officer);
        var item = item(report, at, documents);
        String url = Objects.requireNonNull(titles.of(List.of(item)).get(item)).url();
        reports.save(report.published(new Published(at, item.value(), String.valueOf(url))), seenVersion);
        events.publishEvent(new ReportPublished(id, report.organ(), report.year()));
    }

    private void withdrawFormer(AnnualReport report, Officer officer) {
        reports.latestFrozen(report.organ(), report.year(), true)
                .map(AnnualReport::published)
                .ifPresent(former -> desk.withdraw(new DisclosureId(former.disclosure()), "已由第%d版代替：%s".formatted(report
                        .edition(), report.reason()), officer));
    }

    private DisclosureId item(AnnualReport report, Instant at, boolean documents) {
        var composed = composing.compose(report);
        var day = LocalDate.ofInstant(at, clock.getZone());
        String edition = report.edition() == 1 ? "" : "（第%d版）".formatted(report.edition());
        return items.enter(List.of(new PastItem(report.organ(), catalogue.findBySlug(COLUMN).orElseThrow().id(), List
                .of(), composed.title() + edition, summary(composed), ReportHtml.body(composed), null, null, day, at,
                Set
                        .of(PublicationChannel.SITE),
                null, null, null, List.of(), Validity.IN_FORCE, null, null,
                documents ? documents(composed) : List.of(), null))).getFirst();
    }

    private static String summary(ComposedReport report) {
        return "%s，统计期限为%d年1月1日至12月31日，包括总体情况、主动公开、依申请公开、行政复议和行政诉讼、问题与改进等。".formatted(report.title(), report
                .report()
                .year());
    }

    private List<FileId> documents(ComposedReport report) {
        return Arrays.stream(PrintForm.values()).map(form -> document(report, form)).toList();
    }

    private FileId document(ComposedReport report, PrintForm form) {
        try {
            return files.store(report.title() + "." + form.extension(), new ByteArrayInputStream(printing.print(report,
                    form))).id();
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
