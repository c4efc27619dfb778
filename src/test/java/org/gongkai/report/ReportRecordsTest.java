package org.gongkai.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.identity.Officer;
import org.gongkai.identity.Role;
import org.gongkai.organ.OrganId;
import org.gongkai.remedy.RemedyGroup;
import org.gongkai.remedy.RemedyRegister;
import org.gongkai.remedy.RemedyRegister.NewCase;
import org.gongkai.remedy.RemedyResult;
import org.gongkai.report.application.CasesBehind;
import org.gongkai.report.application.CheckedDraft;
import org.gongkai.report.application.CheckingDrafts;
import org.gongkai.report.application.ComposedReport;
import org.gongkai.report.application.ComposingReports;
import org.gongkai.report.application.WritingReports;
import org.gongkai.report.domain.check.Unchecked;
import org.gongkai.report.domain.form.CellRef;
import org.gongkai.report.domain.form.CellValue;
import org.gongkai.report.domain.form.ReportTables;
import org.gongkai.report.domain.making.AnnualReport;
import org.gongkai.report.domain.making.AnnualReports;
import org.gongkai.report.domain.making.FrozenFigure.Kept;
import org.gongkai.request.Applicant;
import org.gongkai.request.ApplicantKind;
import org.gongkai.request.Arrival;
import org.gongkai.request.CaseKind;
import org.gongkai.request.Particulars;
import org.gongkai.request.RequestDesk;
import org.gongkai.request.Signature;
import org.gongkai.request.Wanted;
import org.gongkai.statistics.FigureQuery;
import org.gongkai.testing.RealDatabaseTest;
import org.gongkai.testing.Statements;
import org.gongkai.testing.TestOfficers;
import org.gongkai.testing.TestOrgans;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Checks that need the records behind a report: they are made, and what they find leads to the cases. */
@RealDatabaseTest
class ReportRecordsTest {
    private static final int YEAR = 2023;
    private static final CellRef RECEIVED = CellRef.parse("3.R1.n");
    @Autowired
    WritingReports writing;
    @Autowired
    CheckingDrafts checking;
    @Autowired
    ComposingReports composing;
    @Autowired
    CasesBehind cases;
    @Autowired
    AnnualReports reports;
    @Autowired
    RequestDesk requests;
    @Autowired
    RemedyRegister remedies;
    @Autowired
    TestOrgans organs;
    @Autowired
    TestOfficers officers;
    @Autowired
    Statements statements;

    @Test
    void everyCheckThatNeedsRecordsIsMadeFromThem() {
        var organ = organs.fresh();
        receive(organ, "示例道路养护合同");
        remedies.enter(new NewCase(organ, RemedyGroup.AFTER_REVIEW, "测行初1号", "示例", LocalDate.of(YEAR, 5, 2), null,
                null));

        var checked = checking.check(start(organ));

        assertThat(checked.unchecked()).extracting(Unchecked::rule)
                .doesNotContain("T3-6", "T3-7", "T3-8", "T4-2", "T4-3");
        assertThat(checked.items()).extracting(item -> item.finding().rule()).contains("T4-2");
    }

    @Test
    void aReviewOfAnEarlierYearIsEnoughForASuitAfterIt() {
        var organ = organs.fresh();
        remedies.enter(new NewCase(organ, RemedyGroup.REVIEW, "测复〔2022〕1号", "示例", LocalDate.of(YEAR - 1, 5, 2),
                RemedyResult.UPHELD, LocalDate.of(YEAR - 1, 7, 2)));
        remedies.enter(new NewCase(organ, RemedyGroup.AFTER_REVIEW, "测行初2号", "示例", LocalDate.of(YEAR, 5, 2), null,
                null));

        var checked = checking.check(start(organ));

        assertThat(checked.items()).extracting(item -> item.finding().rule()).doesNotContain("T4-2");
    }

    @Test
    void aBrokenSumNamesTheCaseThatStandsOnOneSideOnly() {
        var organ = organs.fresh();
        receive(organ, "示例道路养护合同");
        var report = start(organ);
        var composed = composing.compose(report);
        var checked = checking.check(with(composed, "3.R4.n", 0));

        var behind = cases.of(report, checked, author(organ));

        var broken = checked.items().stream().filter(item -> item.finding().rule().equals("T3-1")).findFirst().get();
        assertThat(behind.get(broken.key()).cells())
                .anySatisfy(cell -> {
                    assertThat(cell.cell().ref()).isEqualTo(RECEIVED);
                    assertThat(cell.records()).extracting(row -> row.title()).containsExactly("示例道路养护合同");
                });
    }

    @Test
    void whoMayNotOpenTheCasesSeesTheCellsAlone() {
        var organ = organs.fresh();
        receive(organ, "示例道路养护合同");
        var report = start(organ);
        var checked = checking.check(with(composing.compose(report), "3.R4.n", 0));

        var behind = cases.of(report, checked, officers.get(Role.INFORMATION_OFFICER, organs.otherDepartment()));

        assertThat(behind.values()).isNotEmpty()
                .allSatisfy(each -> assertThat(each.cells()).allSatisfy(cell -> assertThat(cell.records()).isEmpty()));
    }

    @Test
    void recordsOfASignedFigureComeInPagesAndItsValueWithoutThem() {
        var organ = organs.fresh();
        List.of("甲", "乙", "丙").forEach(title -> receive(organ, title));
        var report = signed(organ);
        var query = FigureQuery.ofYear("request.received", organ, YEAR, Map.of());

        var first = reports.keptRecords(report.id(), query, null, 2);
        var second = reports.keptRecords(report.id(), query, first.next(), 2);

        assertThat(reports.frozenFigure(report.id(), query)).hasValueSatisfying(figure -> assertThat(figure.value())
                .isEqualTo(3));
        assertThat(first.items()).hasSize(2);
        assertThat(second.items()).hasSize(1).doesNotContainAnyElementsOf(first.items());
        assertThat(second.next()).isNull();
        assertThat(first.items()).extracting(Kept::title).containsOnly("");
    }

    @Test
    void theChecksOfASignedReportStandStillWhenRecordsChange() {
        var organ = organs.fresh();
        receive(organ, "示例道路养护合同");
        var report = signed(organ);

        receive(organ, "签发以后补录的申请");

        assertThat(checking.check(report).items()).extracting(item -> item.finding().rule()).doesNotContain("T3-6");
    }

    /** However many cells a table has, and however many records are behind them. */
    @Test
    void tablesTakeAFewGroupedQuestions() {
        var organ = organs.fresh();
        receive(organ, "首件");
        var report = start(organ);
        composing.compose(report); // what is remembered for a while is asked for now
        long before = statements.of(() -> composing.compose(report));
        List.of("甲", "乙", "丙", "丁", "戊").forEach(title -> receive(organ, title));

        long after = statements.of(() -> composing.compose(report));

        assertThat(after).isEqualTo(before).isLessThanOrEqualTo(32);
        assertThat(statements.of(() -> composing.number(report, RECEIVED))).isLessThanOrEqualTo(2);
    }

    private ComposedReport with(ComposedReport composed, String cell, long value) {
        var tables = new HashMap<>(composed.tables().cells());
        tables.put(CellRef.parse(cell), CellValue.of(BigDecimal.valueOf(value), Long.toString(value)));
        return new ComposedReport(composed.report(), composed.form(), composed.organ(), composed.title(),
                new ReportTables(tables), composed.preamble(), composed.chapters());
    }

    private AnnualReport start(OrganId organ) {
        return writing.start(organ, YEAR, author(organ));
    }

    private AnnualReport signed(OrganId organ) {
        var report = start(organ);
        var why = new HashMap<String, String>();
        checking.check(report)
                .items()
                .stream()
                .filter(CheckedDraft.Item::blocks)
                .forEach(item -> why.put(item.key(),
                        "已核对"));
        writing.save(report.id(), report.version(), report.texts(), report.scope(), why, author(organ));
        writing.submit(report.id(), report.version() + 1, author(organ));
        writing.review(report.id(), report.version() + 2, officers.get(Role.UNIT_REVIEWER, organ));
        writing.sign(report.id(), report.version() + 3, officers.get(Role.LEADER, organs.county()));
        return reports.get(report.id());
    }

    private Officer author(OrganId organ) {
        return officers.get(Role.INFORMATION_OFFICER, organ);
    }

    private void receive(OrganId organ, String wanted) {
        requests.register(new RequestDesk.Entry(organ, CaseKind.DISCLOSURE, Arrival.inPerson(LocalDate.of(YEAR, 12,
                28)), new Applicant(ApplicantKind.NATURAL, "张示例", "", false), Particulars.NONE, List.of(
                        new Wanted(
                                wanted, Wanted.Form.ELECTRONIC, Wanted.Delivery.EMAIL))),
                new Signature(author(organ).id(), "测试甲", Instant.parse(YEAR + "-12-28T02:00:00Z")));
    }
}
