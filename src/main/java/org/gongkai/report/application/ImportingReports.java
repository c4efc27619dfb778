package org.gongkai.report.application;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.identity.AccessPolicy;
import org.gongkai.identity.Officer;
import org.gongkai.identity.Permission;
import org.gongkai.law.BadInput;
import org.gongkai.law.NewerVersionExists;
import org.gongkai.law.Subject;
import org.gongkai.organ.OrganKind;
import org.gongkai.organ.Organs;
import org.gongkai.report.ReportId;
import org.gongkai.report.ReportImported;
import org.gongkai.report.domain.making.AnnualReport;
import org.gongkai.report.domain.making.AnnualReports;
import org.gongkai.report.domain.making.AnnualReports.NewReport;
import org.gongkai.report.domain.making.Imported;
import org.gongkai.report.domain.making.Imported.CellDifference;
import org.gongkai.report.domain.making.Scope;
import org.gongkai.report.domain.making.Stage;
import org.gongkai.report.domain.making.Stage.Step;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes a report made outside the platform in, as a draft that takes the same course as any: checks, review, signature. */
@Service
@Transactional
public class ImportingReports {
    private final AnnualReports reports;
    private final ReadingFiled reading;
    private final ComposingReports composing;
    private final CheckingDrafts checking;
    private final Organs organs;
    private final AccessPolicy policy;
    private final ApplicationEventPublisher events;

    ImportingReports(AnnualReports reports, ReadingFiled reading, ComposingReports composing, CheckingDrafts checking,
            Organs organs, AccessPolicy policy, ApplicationEventPublisher events) {
        this.reports = reports;
        this.reading = reading;
        this.composing = composing;
        this.checking = checking;
        this.organs = organs;
        this.policy = policy;
        this.events = events;
    }

    /**
     * What would come of it; nothing is saved.
     *
     * @param differences from the report held here, or from the records when there is none
     * @param existing the newest edition held here; null when there is none
     * @param obstacle why it cannot be taken in; empty when it can
     */
    public record Preview(ComposedReport composed, CheckedDraft checked, List<CellDifference> differences,
            @Nullable AnnualReport existing, String obstacle) {
        public Preview {
            differences = List.copyOf(differences);
        }

        public int version() {
            return existing == null ? 0 : existing.version();
        }
    }

    @Transactional(readOnly = true)
    public Preview preview(FiledReport filed, String file, Officer officer) {
        policy.require(officer, Permission.WRITE_REPORT, filed.organ());
        var imported = imported(filed, file);
        var composed = composing.compose(unsaved(filed, imported, officer));
        var existing = reports.latest(filed.organ(), filed.year());
        var here = existing.map(report -> composing.compose(report).tables())
                .orElseGet(() -> composing.recorded(composed.report()));
        return new Preview(composed, checking.check(composed), imported.differences(filed.form(), here), existing
                .orElse(null), existing.map(report -> obstacle(report, imported)).orElse(""));
    }

    /** The same file twice changes nothing. @param seenVersion of the edition the preview showed; 0 for none */
    public AnnualReport take(FiledReport filed, String file, int seenVersion, Officer officer) {
        policy.require(officer, Permission.WRITE_REPORT, filed.organ());
        var imported = imported(filed, file);
        var existing = reports.latest(filed.organ(), filed.year());
        if (existing.isPresent() && isSame(existing.get(), imported)) {
            return existing.get();
        }
        var report = existing.isPresent() ? again(existing.get(), filed, imported, seenVersion)
                : reports.add(new NewReport(filed.organ(), filed.year(), 1, filed.form().id(), scope(filed), filed
                        .texts(), "", officer.id(), imported));
        events.publishEvent(new ReportImported(report.id(), filed.organ(), filed.year(), file));
        return report;
    }

    private AnnualReport again(AnnualReport existing, FiledReport filed, Imported imported, int seenVersion) {
        String obstacle = obstacle(existing, imported);
        if (!obstacle.isEmpty()) {
            throw new BadInput("file", obstacle);
        }
        if (seenVersion != existing.version()) {
            throw new NewerVersionExists(Subject.of("report", existing.id().value()));
        }
        reports.save(existing.importedAgain(imported, filed.texts()), seenVersion);
        return reports.get(existing.id());
    }

    private static String obstacle(AnnualReport existing, Imported imported) {
        if (isSame(existing, imported)) {
            return "这个文件的内容已经导入过，再导入不会有变化。";
        }
        if (existing.imported() == null) {
            return "%d年的报告已由平台的记录生成（%s），不用文件代替，只能对照。".formatted(existing.year(), existing.stage().term());
        }
        return Step.SAVE.leadsFrom(existing.stage()) ? ""
                : "以前导入的报告%s，不能再换文件；请先退回或更正。".formatted(existing.stage().term());
    }

    private static boolean isSame(AnnualReport existing, Imported imported) {
        return Optional.ofNullable(existing.imported())
                .filter(held -> held.digest().equals(imported.digest()))
                .isPresent();
    }

    private Imported imported(FiledReport filed, String file) {
        return new Imported(file, Fingerprints.ofText(reading.write(filed)), filed
                .tables());
    }

    private AnnualReport unsaved(FiledReport filed, Imported imported, Officer officer) {
        return new AnnualReport(new ReportId(0), filed.organ(), filed.year(), 1, filed.form().id(), scope(filed),
                Stage.DRAFTING, filed.texts(), Map.of(), "", "", officer.id(), null, null, imported, 0);
    }

    private Scope scope(FiledReport filed) {
        return organs.get(filed.organ()).kind() == OrganKind.COUNTY ? Scope.CONSOLIDATED : Scope.OWN;
    }
}
