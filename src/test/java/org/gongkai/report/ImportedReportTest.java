package org.gongkai.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Optional;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import org.gongkai.identity.Officer;
import org.gongkai.identity.Role;
import org.gongkai.organ.OrganId;
import org.gongkai.organ.Organs;
import org.gongkai.report.application.CheckingDrafts;
import org.gongkai.report.application.ComposingReports;
import org.gongkai.report.application.FiledReport;
import org.gongkai.report.application.ImportingReports;
import org.gongkai.report.application.PublishingReports;
import org.gongkai.report.application.ReadingFiled;
import org.gongkai.report.application.SentFile;
import org.gongkai.report.application.WritingReports;
import org.gongkai.report.domain.form.CellRef;
import org.gongkai.report.domain.form.ReportTables;
import org.gongkai.report.domain.making.AnnualReport;
import org.gongkai.report.domain.making.AnnualReports;
import org.gongkai.report.domain.making.Manuscripts;
import org.gongkai.statistics.EntryKey;
import org.gongkai.statistics.FigureDesk;
import org.gongkai.testing.RealDatabaseTest;
import org.gongkai.testing.SignedIn;
import org.gongkai.testing.TestOfficers;
import org.gongkai.testing.TestOrgans;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** A report exported and imported again is the same report; one made outside takes the course of any, with its own numbers. */
@RealDatabaseTest
class ImportedReportTest {
    private static final String NAME = "2019年报告.json";
    @Autowired
    ReadingFiled reading;
    @Autowired
    ImportingReports importing;
    @Autowired
    WritingReports writing;
    @Autowired
    PublishingReports publishing;
    @Autowired
    CheckingDrafts checking;
    @Autowired
    ComposingReports composing;
    @Autowired
    AnnualReports reports;
    @Autowired
    FigureDesk desk;
    @Autowired
    Organs register;
    @Autowired
    TestOrgans organs;
    @Autowired
    TestOfficers officers;
    @Autowired
    MockMvc web;

    @Test
    void whatIsExportedIsImportedWithTheSameFiguresAndWords() throws Exception {
        var filed = filed(organs.township(), 2019, 7);
        var report = published(importing.take(filed, NAME, 0, author(filed.organ())));

        byte[] exported = web.perform(get("/api/v1/reports/%s/2019".formatted(slug(filed))))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        byte[] document = web.perform(get("/nianbao/2019/%s.docx".formatted(slug(filed))))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();

        assertThat(reading.read(new SentFile(NAME, exported))).isEqualTo(filed);
        assertThat(reading.read(new SentFile("2019年报告.docx", document)).tables().cells()).isEqualTo(filed.tables()
                .cells());
        byte[] csv = web.perform(get("/nianbao/2019/%s.csv".formatted(slug(filed))))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        byte[] savedAgain = new String(csv, StandardCharsets.UTF_8).substring(1)
                .replace("\r\n", "\n")
                .getBytes(Charset
                        .forName("GB18030"));
        assertThat(reading.read(new SentFile("2019年报告.csv", csv)).tables()).isEqualTo(filed.tables());
        assertThat(reading.read(new SentFile("2019年报告.csv", savedAgain)).tables()).isEqualTo(filed.tables());
        assertThat(composing.compose(report).tables()).isEqualTo(filed.tables());
        var corrected = writing.correct(report.id(), "订正正文", author(filed.organ()));
        assertThat(composing.compose(corrected).tables()).isEqualTo(filed.tables());
        web.perform(get("/nianbao/2019/%s/shuju".formatted(slug(filed))).queryParam("cell", "3.R1.T"))
                .andExpect(content().string(containsString("取自导入的文件")));
    }

    @Test
    void chaptersTheFormDoesNotHaveStayAtItsEnd() {
        String written = reading.write(filed(organs.township(), 2019, 14));

        var read = reading.read(written.replaceFirst("]}]}$",
                "]},{\"number\":7,\"title\":\"七、附件\",\"paragraphs\":[{\"text\":\"附表见网站。\"}]}]}"));

        assertThat(read.texts().chapter(6)).endsWith("没有其他需要报告的事项。\n七、附件\n附表见网站。");
    }

    @Test
    void numbersInItsWordsAreHeldAgainstWhatIsCountedHere() {
        var organ = organs.township();
        var id = desk.enter(new FigureDesk.NewEntry(new EntryKey("outside.trainings", organ, 2020, ""), 3,
                "业务系统", "测试乙", "", List.of()), author(organ));
        desk.accept(id, "", officers.get(Role.UNIT_REVIEWER, organ));
        var filed = filed(organ, 2020, 15);
        var told = new FiledReport(organ, 2020, filed.form(), filed.tables(), new Manuscripts("", List.of(
                "举办政务公开培训7次。收到留言55555条。", "", "", "", "", "")));

        assertThat(importing.preview(told, NAME, author(organ)).checked().items()).filteredOn(item -> item.finding()
                .rule()
                .equals("HAND_TYPED"))
                .singleElement()
                .satisfies(item -> assertThat(item.finding().message()).contains("7次",
                        "3"));
    }

    @Test
    void aCsvThatCannotBeTakenIsRefusedInWords() throws Exception {
        var filed = filed(organs.department(), 2020, 16);
        String good = "单位,年度,数值,单元格\n%s,2020,5,3.R1.T\n".formatted(register.get(filed.organ()).name());

        assertThat(reading.read(new SentFile("x.csv", good.getBytes(StandardCharsets.UTF_8))).tables().cells())
                .hasSize(1);
        refused(filed, good.replace("3.R1.T", "3.R9.T"), "第 2 行", "没有单元格");
        refused(filed, good.replace(",5,", ",五,"), "第 2 行", "不是数字");
        refused(filed, good + "别的局,2020,5,3.R2.T\n", "一次只导入一份");
        refused(filed, good + good.lines().skip(1).findFirst().orElseThrow(), "出现了两次");
        refused(filed, "单位,年度,数值,单元格\n", "没有数据");
    }

    @Test
    void nothingIsSavedBeforeItIsConfirmedAndTheSameFileTwiceChangesNothing() throws Exception {
        var filed = filed(organs.otherDepartment(), 2019, 8);
        String written = reading.write(filed);

        upload(filed, written.getBytes(StandardCharsets.UTF_8)).andExpect(status().isOk())
                .andExpect(content().string(containsString("确认导入为草稿")))
                .andExpect(content().string(containsString("本年新收政府信息公开申请数量·总计")));
        assertThat(reports.latest(filed.organ(), 2019)).isEmpty();

        confirm(filed, written, 0).andExpect(status().isSeeOther());
        var first = reports.latest(filed.organ(), 2019).orElseThrow();
        confirm(filed, written, 0).andExpect(status().isSeeOther());

        assertThat(reports.editions(filed.organ(), 2019)).containsExactly(first);
        assertThat(composing.compose(first).tables()).isEqualTo(filed.tables());
        upload(filed, written.getBytes(StandardCharsets.UTF_8)).andExpect(content().string(containsString("已经导入过")));
    }

    @Test
    void aMendedFileTakesThePlaceOfTheFormerUnlessSomebodyWasFaster() throws Exception {
        var filed = filed(organs.department(), 2019, 9);
        var first = importing.take(filed, NAME, 0, author(filed.organ()));
        var mended = filed(filed.organ(), 2019, 10);

        confirm(mended, reading.write(mended), first.version() - 1).andExpect(status().isConflict());
        confirm(mended, reading.write(mended), first.version()).andExpect(status().isSeeOther());

        assertThat(composing.compose(reports.get(first.id())).tables()).isEqualTo(mended.tables());
    }

    @Test
    void whereTheRecordsSaySomethingElseItHasToBeExplained() {
        var organ = organs.township();
        var id = desk.enter(new FigureDesk.NewEntry(new EntryKey("outside.decisions", organ, 2020, "penalty"), 99_999,
                "业务系统", "测试乙", "", List.of()), author(organ));
        desk.accept(id, "", officers.get(Role.UNIT_REVIEWER, organ));

        var preview = importing.preview(filed(organ, 2020, 11), NAME, author(organ));

        assertThat(preview.differences()).anyMatch(cell -> cell.contradicts() && cell.here()
                .equals(Optional
                        .of("99999")));
        assertThat(preview.checked().items()).anyMatch(item -> item.finding().rule().equals("IMPORTED") && item
                .blocks());
        assertThat(reports.latest(organ, 2020)).isEmpty();
    }

    @Test
    void aReportMadeFromRecordsIsNotReplaced() throws Exception {
        var filed = filed(organs.otherDepartment(), 2020, 12);
        writing.start(filed.organ(), 2020, author(filed.organ()));

        confirm(filed, reading.write(filed), 1).andExpect(status().isBadRequest())
                .andExpect(content().string(containsString("不用文件代替")));
    }

    @Test
    void aFileThatCannotBeTakenIsRefusedInWords() throws Exception {
        var filed = filed(organs.department(), 2020, 13);
        String good = reading.write(filed);

        refused(filed, "{\"organ\":", "读不下去");
        refused(filed, good.replace("\"year\":2020", "\"year\":2999"), "年度（year）");
        refused(filed, good.replace("\"format\":\"" + filed.form().id(), "\"format\":\"F99"), "格式（format）");
        refused(filed, good.replace("\"organ\":\"" + slug(filed), "\"organ\":\"nobody"), "单位（organ）");
        refused(filed, good.replace("3.R1.T", "3.R9.T"), "没有单元格");
        refused(filed, good.replaceFirst("\"value\":\\d+", "\"value\":1e999999999"), "file", "数值太大");
        assertThat(reports.latest(filed.organ(), 2020)).isEmpty();
        web.perform(multipart("/console/report/import").file(new MockMultipartFile("file", NAME, null, good.getBytes(
                StandardCharsets.UTF_8)))
                .with(SignedIn.as(Role.INFORMATION_OFFICER, organs.otherDepartment()))
                .with(csrf())).andExpect(status().isForbidden());
    }

    private void refused(FiledReport filed, String file, String... words) throws Exception {
        var answer = upload(filed, file.getBytes(StandardCharsets.UTF_8)).andExpect(status().isUnprocessableContent());
        for (var each : words) {
            answer.andExpect(content().string(containsString(each)));
        }
    }

    private ResultActions upload(FiledReport filed, byte[] bytes) throws Exception {
        return web.perform(multipart("/console/report/import").file(new MockMultipartFile("file", NAME, null, bytes))
                .with(SignedIn.as(Role.INFORMATION_OFFICER, filed.organ()))
                .with(csrf()));
    }

    private ResultActions confirm(FiledReport filed, String written, int version) throws Exception {
        return web.perform(post("/console/report/import/confirmation").param("report", written)
                .param("name", NAME)
                .param("version", Integer.toString(version))
                .with(SignedIn.as(Role.INFORMATION_OFFICER, filed.organ()))
                .with(csrf()));
    }

    private FiledReport filed(OrganId organ, int year, long seed) {
        var form = Forms.ALL.forYear(year).orElseThrow();
        ReportTables tables = Tables.filled(form, seed);
        var received = tables.number(CellRef.parse("3.R1.T")).orElseThrow().toPlainString();
        var texts = List.of("（一）依申请公开\n收到政府信息公开申请" + received + "件。", "", "", "", "人员少，将组织培训。", "没有其他需要报告的事项。");
        return new FiledReport(organ, year, form, tables, new Manuscripts("统计期限自%d年1月1日起至%d年12月31日止。".formatted(year,
                year), texts));
    }

    private AnnualReport published(AnnualReport report) {
        var author = author(report.organ());
        var why = new HashMap<String, String>();
        checking.check(report).items().forEach(item -> why.put(item.key(), "已核对"));
        writing.save(report.id(), report.version(), report.texts(), report.scope(), why, author);
        writing.submit(report.id(), report.version() + 1, author);
        writing.review(report.id(), report.version() + 2, officers.get(Role.UNIT_REVIEWER, report.organ()));
        writing.sign(report.id(), report.version() + 3, officers.get(Role.LEADER, organs.county()));
        publishing.publish(report.id(), report.version() + 4, officers.get(Role.DISCLOSURE_OFFICE, organs.county()));
        return reports.get(report.id());
    }

    private String slug(FiledReport filed) {
        return register.get(filed.organ()).slug();
    }

    private Officer author(OrganId organ) {
        return officers.get(Role.INFORMATION_OFFICER, organ);
    }
}
