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

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.gongkai.identity.Role;
import org.gongkai.law.BadInput;
import org.gongkai.law.NotPermitted;
import org.gongkai.law.UnlawfulAct;
import org.gongkai.organ.OrganId;
import org.gongkai.statistics.FigureDesk.NewEntry;
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

    private void importing(Path file, int status) throws Exception {
        web.perform(multipart("/console/figures/import").file(new MockMultipartFile("file", "表.xlsx", null, Files
                .readAllBytes(file))).with(SignedIn.as(Role.INFORMATION_OFFICER, organs.department())).with(csrf()))
                .andExpect(status().is(status));
    }

    private void accept(EntryKey key, long value) {
        desk.accept(enter(key, value), "", reviewer(key));
    }

    private EntryId enter(EntryKey key, long value) {
        return desk.enter(new NewEntry(key, value, "业务系统", "测试乙", "", List.of()), officers.get(
                Role.INFORMATION_OFFICER, key.organ()));
    }

    private org.gongkai.identity.Officer reviewer(EntryKey key) {
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
