package org.gongkai.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.gongkai.identity.Officer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.gongkai.identity.Role;
import org.gongkai.law.BadInput;
import org.gongkai.law.NotPermitted;
import org.gongkai.law.UnlawfulAct;
import org.gongkai.organ.OrganId;
import org.gongkai.statistics.FigureDesk.NewEntry;
import org.gongkai.statistics.domain.FigureEntries;
import org.gongkai.testing.Office;
import org.gongkai.testing.RealDatabaseTest;
import org.gongkai.testing.SignedIn;
import org.gongkai.testing.TestOfficers;
import org.gongkai.testing.TestOrgans;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;

/** What is kept outside is entered with its source, looked at by another person, and counts like everything else. */
@RealDatabaseTest
class EnteredFiguresTest {
    @Autowired
    FigureDesk desk;
    @Autowired
    Figures figures;
    @Autowired
    TestOrgans organs;
    @Autowired
    TestOfficers officers;
    @Autowired
    FigureEntries entries;
    @Autowired
    MockMvc web;

    @Test
    void anEntryCountsOnceSomebodyElseHasReviewedIt() {
        var key = new EntryKey("outside.decisions", organs.department(), 2002, "penalty");

        var id = enter(key, 369);
        long before = value(key);
        desk.accept(id, "", reviewer(key));

        assertThat(before).isZero();
        assertThat(value(key)).isEqualTo(369);
        assertThat(figures.records(query(key), null, 10).items()).singleElement()
                .extracting(RecordRow::amount)
                .isEqualTo(369L);
    }

    @Test
    void aNewerEntryReplacesTheFormerWhenItIsReviewedAndBothStay() {
        var key = new EntryKey("outside.decisions", organs.department(), 2003, "licence");
        desk.accept(enter(key, 10), "", reviewer(key));

        var newer = enter(key, 12);
        long waiting = value(key);
        desk.accept(newer, "", reviewer(key));

        assertThat(waiting).isEqualTo(10);
        assertThat(value(key)).isEqualTo(12);
    }

    @Test
    void nobodyReviewsWhatTheyEnteredThemselves() {
        var key = new EntryKey("outside.trainings", organs.county(), 2002, "");
        var office = officers.get(Role.DISCLOSURE_OFFICE, organs.county());
        var id = desk.enter(new NewEntry(key, 2, "培训台账", "测试乙", "", List.of()), office);

        var refused = catchThrowable(() -> desk.accept(id, "", office));

        assertThat(refused).isInstanceOf(UnlawfulAct.class).hasMessageContaining("不能审核自己");
    }

    @Test
    void figuresOfAnotherOrganAreNotEntered() {
        var key = new EntryKey("outside.trainings", organs.otherDepartment(), 2002, "");

        var refused = catchThrowable(() -> desk.enter(new NewEntry(key, 2, "培训台账", "测试乙", "", List.of()), officers.get(
                Role.INFORMATION_OFFICER, organs.department())));

        assertThat(refused).isInstanceOf(NotPermitted.class);
    }

    @Test
    void theWholeCountyIsTheSumExceptForARate() {
        for (var organ : List.of(organs.department(), organs.otherDepartment())) {
            accept(new EntryKey("outside.service_cases", organ, 2004, "county"), 100);
            accept(new EntryKey("outside.online_rate", organ, 2004, "county"), 500);
        }
        accept(new EntryKey("outside.online_rate", organs.county(), 2004, "county"), 901);

        assertThat(county("outside.service_cases", 2004, Map.of("level", "county"))).isEqualTo(200);
        assertThat(county("outside.online_rate", 2004, Map.of("level", "county"))).isEqualTo(901);
        assertThat(catchThrowable(() -> county("outside.online_rate", 2004, Map.of()))).isInstanceOf(BadInput.class);
    }

    @Test
    void theFormSaysWhatIsWrongAndTheEntryShowsItsSourceToThePublicButNotWhoAnswersForIt() throws Exception {
        var organ = organs.department();
        web.perform(post("/console/figures/new").param("organ", "ceshiju")
                .param("year", "2005")
                .param("figure", "outside.charges")
                .param("value", "十万")
                .with(SignedIn.as(Role.INFORMATION_OFFICER, organ))
                .with(csrf())).andExpect(status().isBadRequest()).andExpect(content().string(containsString("应填数字")));

        var key = new EntryKey("outside.charges", organ, 2005, "");
        var id = enter(key, 1234550);
        web.perform(get("/tongji/tianbao/{id}", id)).andExpect(status().isNotFound());
        desk.accept(id, "", reviewer(key));

        var page = web.perform(get("/tongji/tianbao/{id}", id)).andReturn().getResponse().getContentAsString();
        assertThat(page).contains("12,345.50 元", "业务系统").doesNotContain("测试乙");
        assertThat(web.perform(get("/api/v1/figures").queryParam("year", "2005"))
                .andReturn()
                .getResponse()
                .getContentAsString())
                .contains("\"value\":12345.50", "\"entries\":");
    }

    @Test
    void aSheetIsTakenWholeOrNotAtAll(@TempDir Path folder) throws Exception {
        String[] head = {"单位", "年度", "指标", "分项", "数值", "数据来源", "责任人", "说明"};
        String[] right = {"测试县测试局", "2006", "行政处理决定数量", "行政强制", "7", "强制台账", "测试乙", ""};
        String[] wrong = {"测试县测试局", "2006", "行政处理决定数量", "行政奖励", "7", "台账", "测试乙", ""};

        importing(Office.sheet(folder.resolve("a.xlsx"), head, right, wrong), 400);
        importing(Office.sheet(folder.resolve("b.xlsx"), head, right), 303);
        var list = web.perform(get("/console/figures").param("year", "2006")
                .with(SignedIn.as(Role.INFORMATION_OFFICER, organs.department()))).andReturn().getResponse();

        assertThat(list.getContentAsString().split("强制台账", -1)).hasSize(2);
    }

    /** What people do to a template: leave lines empty, move columns, format numbers, calculate. */
    @Test
    void aSheetIsReadAsItIsStoredAndUntouchedLinesArePassedOver(@TempDir Path folder) throws Exception {
        var file = folder.resolve("c.xlsx");
        try (var book = new XSSFWorkbook(); var out = Files.newOutputStream(file)) {
            var sheet = book.createSheet();
            line(sheet, 0, "年度", "单位", "指标", "分项", "数值", "数据来源", "责任人", "说明", "备注");
            line(sheet, 2, "2007", "测试县测试局", "行政处理决定数量", "行政许可", "", "", "", "", "");
            line(sheet, 3, "2007", "测试县测试局", "行政事业性收费金额", "", "", "收费台账", "测试乙", "", "");
            var rounded = book.createCellStyle();
            rounded.setDataFormat(book.createDataFormat().getFormat("0"));
            var cell = sheet.getRow(3).createCell(4);
            cell.setCellFormula("1234+0.5");
            cell.setCellStyle(rounded);
            book.getCreationHelper().createFormulaEvaluator().evaluateFormulaCell(cell);
            book.write(out);
        }

        var checked = importing(file, 200, "check");
        importing(file, 303);

        assertThat(checked).contains("检查通过，共 1 条", "1,234.50 元", "收费台账");
        var key = new EntryKey("outside.charges", organs.department(), 2007, "");
        assertThat(entries.history(key)).singleElement()
                .satisfies(entry -> assertThat(entry.entered().value()).isEqualTo(123450));
    }

    @Test
    void theLinesOfASheetAreNamedAsTheSpreadsheetCountsThem(@TempDir Path folder) throws Exception {
        String[] head = {"单位", "年度", "指标", "分项", "数值", "数据来源", "责任人", "说明"};
        String[] empty = {"测试县测试局", "2008", "行政处理决定数量", "行政许可", "", "", "", ""};
        String[] right = {"测试县测试局", "2008", "行政处理决定数量", "行政强制", "7", "台账", "测试乙", ""};
        String[] others = {"测试县示例局", "2008", "行政处理决定数量", "行政强制", "7", "台账", "测试乙", ""};
        String[] later = {"测试县测试局", "2999", "行政处理决定数量", "行政强制", "7", "台账", "测试乙", ""};

        var page = importing(Office.sheet(folder.resolve("d.xlsx"), head, empty, right, right, others, later), 400);

        assertThat(page).contains("第 4 行：与第 3 行是同一单位", "第 5 行：", "第 6 行：不能填报以后的年度")
                .doesNotContain("第 2 行");
        assertThat(importing(Office.sheet(folder.resolve("e.xlsx"), new String[]{"单位", "年度"}), 400))
                .contains("第一行缺少表头“指标”");
    }

    @Test
    void theReviewerPassesSeveralAtOnceButNotTheirOwn() throws Exception {
        var organ = organs.department();
        var first = new EntryKey("outside.decisions", organ, 2009, "licence");
        var second = new EntryKey("outside.decisions", organ, 2009, "penalty");
        var ids = List.of(enter(first, 3), enter(second, 4));

        web.perform(post("/console/figures/acceptance").param("pick", ids.get(0).toString(), ids.get(1).toString())
                .with(SignedIn.as(Role.UNIT_REVIEWER, organ))
                .with(csrf())).andExpect(status().is3xxRedirection());

        assertThat(value(first) + value(second)).isEqualTo(7);
    }

    private static void line(Sheet sheet, int at, String... cells) {
        var row = sheet.createRow(at);
        for (int i = 0; i < cells.length; i++) {
            row.createCell(i).setCellValue(cells[i]);
        }
    }

    private String importing(Path file, int status, String... buttons) throws Exception {
        var request = multipart("/console/figures/import").file(new MockMultipartFile("file", "表.xlsx", null, Files
                .readAllBytes(file)));
        for (var button : buttons) {
            request.param(button, "1");
        }
        return web.perform(request.with(SignedIn.as(Role.INFORMATION_OFFICER, organs.department())).with(csrf()))
                .andExpect(status().is(status))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private void accept(EntryKey key, long value) {
        desk.accept(enter(key, value), "", reviewer(key));
    }

    private EntryId enter(EntryKey key, long value) {
        return desk.enter(new NewEntry(key, value, "业务系统", "测试乙", "", List.of()), officers.get(
                Role.INFORMATION_OFFICER, key.organ()));
    }

    private Officer reviewer(EntryKey key) {
        return officers.get(Role.UNIT_REVIEWER, key.organ());
    }

    private long value(EntryKey key) {
        return figures.get(query(key)).value();
    }

    private static FigureQuery query(EntryKey key) {
        return FigureQuery.ofYear(key.metric(), key.organ(), key.year(), key.part().isEmpty() ? Map.of()
                : Map.of("kind", key.part()));
    }

    private long county(String metric, int year, Map<String, String> dimensions) {
        return figures.get(FigureQuery.ofYear(metric, (OrganId) null, year, dimensions)).value();
    }
}
