package org.gongkai.report.web;

import java.util.Objects;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.gongkai.identity.AccessPolicy;
import org.gongkai.identity.CurrentOfficer;
import org.gongkai.identity.OrganScope;
import org.gongkai.identity.Permission;
import org.gongkai.law.NotPermitted;
import org.gongkai.organ.OrganId;
import org.gongkai.report.ReportId;
import org.gongkai.report.domain.making.AnnualReport;
import org.gongkai.report.domain.making.AnnualReports;
import org.gongkai.report.domain.making.Stage.Step;
import org.springframework.stereotype.Component;

/** Which reports an officer sees, and what they may do with one. */
@Component
class Seeing {
    private static final Set<Permission> ANY = EnumSet.of(Permission.WRITE_REPORT, Permission.REVIEW_REPORT,
            Permission.SIGN_REPORT);
    private static final Map<Step, Permission> NEEDED = Map.of(Step.SAVE, Permission.WRITE_REPORT, Step.SUBMIT,
            Permission.WRITE_REPORT, Step.RETURN, Permission.REVIEW_REPORT, Step.REVIEW, Permission.REVIEW_REPORT,
            Step.SIGN, Permission.SIGN_REPORT, Step.PUBLISH, Permission.REVIEW_DISCLOSURE, Step.CORRECT,
            Permission.WRITE_REPORT);
    private final AnnualReports reports;
    private final AccessPolicy policy;
    private final CurrentOfficer officers;

    Seeing(AnnualReports reports, AccessPolicy policy, CurrentOfficer officers) {
        this.reports = reports;
        this.policy = policy;
        this.officers = officers;
    }

    OrganScope scope() {
        var organs = new HashSet<OrganId>();
        for (var permission : ANY) {
            var scope = policy.scope(officers.get(), permission);
            if (scope.everywhere()) {
                return scope;
            }
            organs.addAll(scope.organs());
        }
        if (organs.isEmpty()) {
            throw new NotPermitted("您的角色不能使用年度报告。");
        }
        return new OrganScope(false, organs);
    }

    boolean isAllowed() {
        return ANY.stream().anyMatch(permission -> !policy.scope(officers.get(), permission).isEmpty());
    }

    AnnualReport report(long id) {
        var report = reports.get(new ReportId(id));
        if (!scope().covers(report.organ())) {
            throw new NotPermitted("您的角色不能查看该单位的报告。");
        }
        return report;
    }

    /** Steps that lead on from here and that this officer may take. */
    Set<Step> mayDo(AnnualReport report) {
        var steps = EnumSet.noneOf(Step.class);
        for (var step : Step.values()) {
            if (step.leadsFrom(report.stage()) && holds(step, report)) {
                steps.add(step);
            }
        }
        if (officers.get().id().equals(report.author())) {
            steps.remove(Step.REVIEW);
        }
        return steps;
    }

    private boolean holds(Step step, AnnualReport report) {
        var officer = officers.get();
        return policy.may(officer, Objects.requireNonNull(NEEDED.get(step)), report.organ())
                || step == Step.RETURN && policy.may(officer, Permission.SIGN_REPORT, report.organ());
    }
}
