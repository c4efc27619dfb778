package org.gongkai.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.gongkai.catalogue.Catalogue;
import org.gongkai.disclosure.PastItems;
import org.gongkai.disclosure.PastItems.PastItem;
import org.gongkai.disclosure.PublicationChannel;
import org.gongkai.disclosure.Validity;
import org.gongkai.identity.Officer;
import org.gongkai.identity.Role;
import org.gongkai.law.BadInput;
import org.gongkai.law.NewerVersionExists;
import org.gongkai.law.UnlawfulAct;
import org.gongkai.organ.OrganId;
import org.gongkai.report.application.CheckingDrafts;
import org.gongkai.report.application.ComposingReports;
import org.gongkai.report.application.Differences;
import org.gongkai.report.application.PublishingReports;
import org.gongkai.report.application.WritingReports;
import org.gongkai.report.domain.form.CellRef;
import org.gongkai.report.domain.making.AnnualReport;
import org.gongkai.report.domain.making.AnnualReports;
import org.gongkai.report.domain.making.Manuscripts;
import org.gongkai.report.domain.making.Scope;
import org.gongkai.report.domain.making.Stage;
import org.gongkai.report.domain.text.Paragraph;
import org.gongkai.remedy.RemedyGroup;
import org.gongkai.remedy.RemedyRegister;
import org.gongkai.remedy.RemedyRegister.NewCase;
import org.gongkai.remedy.RemedyResult;
import org.gongkai.request.Applicant;
import org.gongkai.request.ApplicantKind;
import org.gongkai.request.Arrival;
import org.gongkai.request.CaseKind;
import org.gongkai.request.Particulars;
import org.gongkai.request.RequestDesk;
import org.gongkai.request.Signature;
import org.gongkai.request.Wanted;
import org.gongkai.statistics.FigureQuery;
import org.gongkai.statistics.Figures;
import org.gongkai.statistics.RecordRow;
import org.gongkai.statistics.EntryKey;
import org.gongkai.statistics.FigureDesk;
import org.gongkai.statistics.FigureDesk.NewEntry;
import org.gongkai.testing.RealDatabaseTest;
import org.gongkai.testing.TestOfficers;
import org.gongkai.testing.TestOrgans;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** 条例 §49, §50: from the first line to publication; what was signed stands still, whatever happens to the records. */
@RealDatabaseTest
class AnnualReportsTest {
    @Autowired
    WritingReports writing;
    @Autowired
    PublishingReports publishing;
    @Autowired
    CheckingDrafts checking;
    @Autowired
    ComposingReports composing;
    @Autowired
    Differences differences;
    @Autowired
    AnnualReports reports;
    @Autowired
    FigureDesk desk;
    @Autowired
    PastItems pastItems;
    @Autowired
    Catalogue catalogue;
    @Autowired
    TestOrgans organs;
    @Autowired
    TestOfficers officers;
    @Autowired
    MockMvc web;
    @Autowired
    RequestDesk requests;
    @Autowired
    RemedyRegister remedies;
    @Autowired
    Figures figures;

    @Test
    void whatIsEnteredStandsInItsCellAndInItsSentence() {
        var organ = organs.department();
        enter(organ, "outside.decisions", "penalty", 2021, 37);
        enter(organ, "outside.charges", "", 2021, 1234500);
        var report = written(writing.start(organ, 2021, author(organ)), "处罚决定{{outside.decisions kind=penalty}}件。");

        var composed = composing.compose(report);

        assertThat(composed.tables().number(CellRef.parse("2.penalties.decisions")))
                .hasValueSatisfying(number -> assertThat(
                        number).isEqualByComparingTo("37"));
        assertThat(composed.tables().number(CellRef.parse("2.fees.amount")))
                .hasValueSatisfying(number -> assertThat(number)
                        .isEqualByComparingTo("1.2345"));
        assertThat(composed.paragraphs()).extracting(Paragraph::text).contains("处罚决定37件。");
    }

    @Test
    void anErrorKeepsAReportFromBeingHandedIn() {
        var organ = organs.department();
        var report = written(writing.start(organ, 2022, author(organ)), "公开{{disclosure.nothing}}条。");

        var refused = catchThrowable(() -> writing.submit(report.id(), report.version(), author(organ)));

        assertThat(refused).isInstanceOf(UnlawfulAct.class).hasMessageContaining("错误");
    }

    @Test
    void whoSavesOverANewerVersionIsTold() {
        var organ = organs.otherDepartment();
        var report = writing.start(organ, 2022, author(organ));
        written(report, "甲");

        var refused = catchThrowable(
                () -> writing.save(report.id(), report.version(), report.texts(), report.scope(), Map
                        .of(), author(organ)));

        assertThat(refused).isInstanceOf(NewerVersionExists.class);
    }

    @Test
    void theAuthorDoesNotReviewAndOnlyTheLeaderSigns() {
        var organ = organs.township();
        var report = handedIn(organ, 2023);
        var office = officers.get(Role.DISCLOSURE_OFFICE, organs.county());

        var unsigned = catchThrowable(() -> writing.sign(report.id(), report.version(), leader()));
        writing.review(report.id(), report.version(), reviewer(organ));
        var signedByOffice = catchThrowable(() -> writing.sign(report.id(), report.version() + 1, office));

        assertThat(unsigned).isInstanceOf(UnlawfulAct.class).hasMessageContaining("不能签发");
        assertThat(signedByOffice).isNotNull();
    }

    @Test
    void aSignedReportStandsStillAndTheDifferenceNamesTheRecord() {
        var organ = organs.department();
        publish(organ, "第一条信息", 2024);
        var report = signed(organ, 2024);

        publish(organ, "签发以后补录的信息", 2024);

        assertThat(composing.compose(report).paragraphs()).extracting(Paragraph::text)
                .anyMatch(text -> text.contains(
                        "公开政府信息1条"));
        assertThat(differences.since(report)).anySatisfy(difference -> {
            assertThat(difference.signed().query().metric()).isEqualTo("disclosure.published");
            assertThat(difference.now()).isEqualTo(2);
            assertThat(difference.added()).extracting(kept -> kept.title()).containsExactly("签发以后补录的信息");
        });
    }

    @Test
    void whatIsPublishedDuringTheSignatureCountsWithItsRecordOrNotAtAll() {
        var organ = organs.fresh();
        publish(organ, "第一条信息", 2024);
        var report = handedIn(writing.start(organ, 2024, author(organ)));
        writing.review(report.id(), report.version(), reviewer(organ));
        var signing = new AtomicBoolean(true);
        var meanwhile = CompletableFuture.runAsync(() -> {
            while (signing.get()) {
                publish(organ, "签发时公开的信息", 2024);
            }
        });

        try {
            writing.sign(report.id(), report.version() + 1, leader());
        } finally {
            signing.set(false);
            meanwhile.join();
        }

        assertThat(reports.frozenFigures(report.id())).filteredOn(figure -> figure.query()
                .metric()
                .matches("disclosure.published|channel.published"))
                .isNotEmpty()
                .allSatisfy(figure -> assertThat(reports.keptRecords(report.id(), figure.query(), null, 5_000).items())
                        .as(figure.toString())
                        .hasSize((int) figure.value()));
    }

    /** Parts of the filer and parts of the county in one text do not run into each other once they are frozen. */
    @Test
    void whatIsToldByPartsReadsTheSameAfterTheSignature() {
        var organ = organs.otherDepartment();
        publish(organ, "本机关的信息", 2023);
        publish(organs.township(), "乡镇的信息", 2023);
        var draft = written(writing.start(organ, 2023, author(organ)), """
                本机关：{{逐项 disclosure.published 按 单位 用 、}}{{项}}{{值}}条{{结束}}。
                各单位：{{逐项 disclosure.published organ=county 按 单位 用 、}}{{项}}{{值}}条{{结束}}。
                本机关按栏目：{{逐项 disclosure.published 按 column 用 、}}{{项}}{{值}}条{{结束}}。
                全县按栏目：{{逐项 disclosure.published organ=county 按 column 用 、}}{{项}}{{值}}条{{结束}}。""");
        var before = composing.compose(draft).paragraphs().stream().map(Paragraph::text).toList();

        var signed = signedAgain(draft);

        assertThat(composing.compose(signed).paragraphs()).extracting(Paragraph::text).isEqualTo(before);
        assertThat(before).anyMatch(text -> text.startsWith("全县按栏目："));
    }

    @Test
    void onlyTheGovernmentsReportCountsTheWholeCounty() {
        var organ = organs.township();
        var report = writing.start(organ, 2024, author(organ));

        var refused = catchThrowable(() -> writing.save(report.id(), report.version(), report.texts(),
                Scope.CONSOLIDATED, Map.of(), author(organ)));

        assertThat(refused).isInstanceOf(BadInput.class).hasMessageContaining("县级人民政府");
    }

    @Test
    void aPublishedReportIsAnItemAPageDocumentsTablesAndData() throws Exception {
        var organ = organs.otherDepartment();
        publish(organ, "一条信息", 2025);
        var report = signed(organ, 2025);

        publishing.publish(report.id(), report.version(), officers.get(Role.DISCLOSURE_OFFICE, organs.county()));

        var url = reports.get(report.id()).published().url();
        web.perform(get(url)).andExpect(status().isOk()).andExpect(content().string(containsString("本年新收政府信息公开申请数量")));
        web.perform(get("/nianbao/2025/shiliju")).andExpect(content().string(containsString("rowspan=\"22\"")));
        web.perform(get("/nianbao/2025/shiliju/shuju").queryParam("cell", "2.penalties.decisions"))
                .andExpect(content().string(containsString("统计口径")));
        assertThat(web.perform(get("/nianbao/2025/shiliju.pdf")).andReturn().getResponse().getContentAsByteArray())
                .startsWith('%', 'P', 'D', 'F');
        assertThat(web.perform(get("/nianbao/2025/shiliju.csv"))
                .andReturn()
                .getResponse()
                .getContentAsString(
                        StandardCharsets.UTF_8))
                .contains("3.R1.T");
        web.perform(get("/nianbao/bijiao/2025"))
                .andExpect(content().string(containsString("/nianbao/2025/shiliju/shuju?cell=3.R1.T")));
        web.perform(get("/nianbao/bijiao/shiliju.csv")).andExpect(content().string(containsString("2025年,0,0")));
        web.perform(get("/nianbao/bijiao/2010")).andExpect(status().isNotFound());
        web.perform(get("/api/v1/reports/shiliju/2025"))
                .andExpect(content().string(containsString("\"cell\":\"2.penalties.decisions\"")));
    }

    @Test
    void aCorrectionIsANewEditionWithItsReasonAndTheFormerIsWithdrawn() throws Exception {
        var organ = organs.county();
        var office = officers.get(Role.DISCLOSURE_OFFICE, organs.county());
        var report = signed(organ, 2021);
        publishing.publish(report.id(), report.version(), office);
        var first = reports.get(report.id());

        var second = signedAgain(writing.correct(report.id(), "更正培训次数", office));
        publishing.publish(second.id(), second.version(), office);

        assertThat(second.edition()).isEqualTo(2);
        web.perform(get("/nianbao/2021/ceshixian")).andExpect(content().string(containsString("更正培训次数")));
        web.perform(get(first.published().url())).andExpect(content().string(containsString("已由第2版代替")));
        assertThat(reports.get(report.id()).stage()).isEqualTo(Stage.PUBLISHED);
    }

    @Test
    void requestsAndRemediesFillTheirTablesAndOpenTheirCases() {
        var organ = organs.township();
        requests.register(new RequestDesk.Entry(organ, CaseKind.DISCLOSURE, Arrival.inPerson(LocalDate.of(2018, 3, 5)),
                new Applicant(ApplicantKind.BUSINESS, "某示例公司", "", false), Particulars.NONE, List.of(new Wanted(
                        "示例道路养护合同", Wanted.Form.ELECTRONIC, Wanted.Delivery.EMAIL))),
                new Signature(author(organ).id(), "测试甲", Instant.parse("2018-03-05T02:00:00Z")));
        remedies.enter(new NewCase(organ, RemedyGroup.REVIEW, "测复〔2018〕1号", "示例", LocalDate.of(2018, 5, 2),
                RemedyResult.UPHELD, LocalDate.of(2018, 6, 2)));

        assertThat(rows("request.received", organ, Map.of("applicant", "business"))).containsExactly("示例道路养护合同");
        assertThat(rows("request.carried-out", organ, Map.of())).containsExactly("示例道路养护合同");
        assertThat(rows("remedy.cases", organ, Map.of("group", "review", "result", "upheld"))).containsExactly(
                "测复〔2018〕1号");
        for (var metric : List.of("request.received", "remedy.cases", "outside.decisions")) {
            assertThat(figures.byOrgan(FigureQuery.ofYear(metric, null, 2018, Map.of()), List.of(organ)))
                    .isEqualTo(metric
                            .startsWith("outside") ? Map.of() : Map.of(organ, 1L));
        }
    }

    private List<String> rows(String metric, OrganId organ, Map<String, String> dimensions) {
        return figures.records(FigureQuery.ofYear(metric, organ, 2018, dimensions), null, 10)
                .items()
                .stream()
                .map(RecordRow::title)
                .toList();
    }

    private AnnualReport written(AnnualReport report, String text) {
        var chapters = new ArrayList<>(report.texts().chapters());
        chapters.set(0, chapters.getFirst() + "\n" + text);
        writing.save(report.id(), report.version(), new Manuscripts(report.texts().preamble(), chapters),
                report.scope(), Map
                        .of(),
                author(report.organ()));
        return reports.get(report.id());
    }

    private AnnualReport handedIn(OrganId organ, int year) {
        return handedIn(writing.start(organ, year, author(organ)));
    }

    /** Every doubt explained, then handed in. */
    private AnnualReport handedIn(AnnualReport report) {
        var why = new HashMap<String, String>();
        checking.check(report).items().forEach(item -> why.put(item.key(), "已核对"));
        writing.save(report.id(), report.version(), report.texts(), report.scope(), why, author(report.organ()));
        writing.submit(report.id(), report.version() + 1, author(report.organ()));
        return reports.get(report.id());
    }

    private AnnualReport signed(OrganId organ, int year) {
        if (organ.equals(organs.county())) {
            enter(organ, "outside.appraised", "", year, 4);
            enter(organ, "outside.satisfaction", "", year, 953);
        }
        return signedAgain(writing.start(organ, year, author(organ)));
    }

    private AnnualReport signedAgain(AnnualReport started) {
        var report = handedIn(started);
        writing.review(report.id(), report.version(), reviewer(report.organ()));
        writing.sign(report.id(), report.version() + 1, leader());
        return reports.get(report.id());
    }

    private Officer author(OrganId organ) {
        return officers.get(Role.INFORMATION_OFFICER, organ);
    }

    private Officer reviewer(OrganId organ) {
        return officers.get(Role.UNIT_REVIEWER, organ);
    }

    private Officer leader() {
        return officers.get(Role.LEADER, organs.county());
    }

    private void enter(OrganId organ, String metric, String part, int year, long value) {
        var id = desk.enter(new NewEntry(new EntryKey(metric, organ, year, part), value, "业务系统", "测试乙", "", List.of()),
                author(organ));
        desk.accept(id, "", reviewer(organ));
    }

    private void publish(OrganId organ, String title, int year) {
        pastItems.enter(List.of(new PastItem(organ, catalogue.findBySlug("jdzf").orElseThrow().id(), List.of(), title,
                "概述",
                "<p>内容</p>", null, null, LocalDate.of(year, 3, 2), Instant.parse(year + "-03-03T02:00:00Z"), Set.of(
                        PublicationChannel.SITE),
                null, null, null, List.of(), Validity.IN_FORCE, null, null, List.of(),
                null)));
    }
}
