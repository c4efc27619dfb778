package org.gongkai.disclosure.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.regex.Pattern;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.gongkai.catalogue.ColumnId;
import org.gongkai.disclosure.DisclosureId;
import org.gongkai.disclosure.Standing;
import org.gongkai.disclosure.application.DisclosureDesk;
import org.gongkai.disclosure.domain.Disclosure;
import org.gongkai.disclosure.domain.Disclosures;
import org.gongkai.disclosure.domain.Stage;
import org.gongkai.identity.Role;
import org.gongkai.testing.RealDatabaseTest;
import org.gongkai.testing.SignedIn;
import org.gongkai.testing.TestOrgans;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Staff pages of items, page by page and refusal by refusal. */
@RealDatabaseTest
class StaffPagesTest {
    private static final String BASE = "/console/disclosure/";

    @Autowired
    MockMvc web;
    @Autowired
    DisclosureDesk desk;
    @Autowired
    Disclosures disclosures;
    @Autowired
    TestOrgans organs;

    // ---- beginning and writing

    @Test
    void anItemBeginsWithATitleAndGoesOnOnItsEditingPage() throws Exception {
        web.perform(multipart(BASE + "new").param("organ", desk.organ().toString())
                .param("title", "关于新建的通知")
                .with(author())
                .with(csrf()))
                .andExpect(status().is3xxRedirection())
                .andExpect(redirectedUrlPattern("/console/disclosure/*/edit"));
    }

    @Test
    void anItemWithoutTitleOrDocumentIsNotBegun() throws Exception {
        web.perform(multipart(BASE + "new").param("organ", desk.organ().toString()).with(author()).with(csrf()))
                .andExpect(status().isBadRequest())
                .andExpect(content().string(containsString("请填写标题")));
    }

    @Test
    void nobodyBeginsAnItemForAnotherOrgan() throws Exception {
        web.perform(multipart(BASE + "new").param("organ", organs.otherDepartment().toString())
                .param("title", "越权")
                .with(author())
                .with(csrf()))
                .andExpect(status().isForbidden());
    }

    @Test
    void aWordDocumentFillsTitleAndText() throws Exception {
        var word = new MockMultipartFile("word", "通知.docx", null, docx("关于导入文档的通知", "一、这是导入的正文。"));

        var location = web.perform(multipart(BASE + "new").file(word)
                .param("organ", desk.organ().toString())
                .with(author())
                .with(csrf()))
                .andExpect(status().is3xxRedirection())
                .andReturn()
                .getResponse()
                .getRedirectedUrl();

        web.perform(get(location).with(author()))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("这是导入的正文")));
    }

    @Test
    void whatIsSavedIsShownOnTheItemsPage() throws Exception {
        var id = draft("原来的标题");

        save(id, version(id), "改过的标题").andExpect(redirectedUrl(BASE + id + "/edit"));

        web.perform(get(BASE + id).with(author()))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("改过的标题")));
    }

    @Test
    void aDateThatIsNoneComesBackWithWhatWasTyped() throws Exception {
        var id = draft("日期写错的信息");

        web.perform(form(id, version(id), "日期写错的信息").param("formedOn", "五月八日"))
                .andExpect(status().isBadRequest())
                .andExpect(content().string(containsString("不是日期")))
                .andExpect(content().string(containsString("五月八日")));
    }

    @Test
    void anItemUnderReviewIsNotWrittenOn() throws Exception {
        var id = desk.submitted(desk.content("送审中的信息", desk.column()));

        web.perform(get(BASE + id + "/edit").with(author())).andExpect(status().isUnprocessableContent());
        save(id, version(id), "偷偷改").andExpect(status().isUnprocessableContent());
    }

    @Test
    void theNumberOfADocumentIsBroughtIntoForm() throws Exception {
        web.perform(get(BASE + "document-number").param("typed", "溪政发[2024]第05号").with(author()))
                .andExpect(content().string("溪政发〔2024〕5号"));
    }

    // ---- two people, crashes

    @Test
    void whoSavesSecondMergesInsteadOfOverwriting() throws Exception {
        var id = draft("两人都在改");
        int opened = version(id);
        save(id, opened, "他人先保存的标题");

        save(id, opened, "我后保存的标题").andExpect(status().isConflict())
                .andExpect(content().string(containsString("他人先保存的标题")))
                .andExpect(content().string(containsString("我后保存的标题")));

        assertThat(titleOf(id)).isEqualTo("他人先保存的标题");
    }

    @Test
    void theMergedTextTakesEachElementFromWhomItWasChosen() throws Exception {
        var id = draft("合并之前");
        var mine = """
                {"version":1,"title":"我的标题","summary":"我的概述","body":"<p>我的正文</p>","normative":false,
                 "needsInterpretation":false,"minor":false}""";

        web.perform(post(BASE + id + "/merge").param("version", Integer.toString(version(id)))
                .param("mine", mine)
                .param("take-TITLE", "theirs")
                .with(author())
                .with(csrf())).andExpect(status().is3xxRedirection());

        assertThat(titleOf(id)).isEqualTo("合并之前");
        assertThat(ItemPages.shown(item(id)).content().summary()).isEqualTo("我的概述");
    }

    @Test
    void whatWasTypedAndNotSavedIsOfferedAgain() throws Exception {
        var id = draft("保存过的标题");

        web.perform(post(BASE + id + "/typing").param("version", Integer.toString(version(id)))
                .param("title", "打了一半的标题")
                .with(author())
                .with(csrf())).andExpect(status().isOk()).andExpect(content().string(containsString("\"at\"")));

        web.perform(get(BASE + id + "/edit").with(author()))
                .andExpect(content().string(containsString("恢复当时的内容")))
                .andExpect(content().string(not(containsString("打了一半的标题"))));
        web.perform(get(BASE + id + "/edit").param("restore", "yes").with(author()))
                .andExpect(content().string(containsString("打了一半的标题")));
        assertThat(titleOf(id)).isEqualTo("保存过的标题");
    }

    @Test
    void whoElseHasTheItemOpenIsSaid() throws Exception {
        var id = draft("同时打开的信息");
        var office = SignedIn.as(desk.office());

        web.perform(get(BASE + id + "/edit").with(author())).andExpect(status().isOk());

        web.perform(get(BASE + id + "/typing").with(office)).andExpect(content().string(containsString("测试甲")));
    }

    // ---- files

    @Test
    void anUploadedFileBelongsToItsItemAlone() throws Exception {
        var id = draft("有附件的信息");
        var other = draft("另一条信息");
        var file = new MockMultipartFile("files", "名单.txt", "text/plain", "第一行".getBytes(StandardCharsets.UTF_8));

        var row = web.perform(multipart(BASE + id + "/attachments").file(file)
                .header("X-Fragment", "yes")
                .with(author())
                .with(csrf())).andExpect(status().isOk()).andReturn().getResponse().getContentAsString();

        var number = row.replaceAll("(?s).*name=\"attachments\" value=\"(\\d+)\".*", "$1");
        web.perform(get(BASE + id + "/file/" + number).with(author())).andExpect(status().isOk());
        web.perform(get(BASE + other + "/file/" + number).with(author())).andExpect(status().isNotFound());
        web.perform(form(other, version(other), "借用附件").param("attachments", number))
                .andExpect(status().isBadRequest());
    }

    @Test
    void aPictureThatIsNoneIsRefusedInWords() throws Exception {
        var id = draft("插图的信息");
        var file = new MockMultipartFile("file", "图.png", "image/png", "不是图片".getBytes(StandardCharsets.UTF_8));

        web.perform(multipart(BASE + id + "/images").file(file).with(author()).with(csrf()))
                .andExpect(status().isBadRequest())
                .andExpect(content().string(containsString("message")));
    }

    // ---- acts

    @Test
    void anItemGoesAllTheWayThroughItsPages() throws Exception {
        var id = draft("一路走完的信息");

        act(id, "submission", author()).andExpect(redirectedUrl(BASE + id));
        act(id, "unit-review", SignedIn.as(desk.unitReviewer())).andExpect(redirectedUrl(BASE + id));
        act(id, "secrecy-review", SignedIn.as(desk.unitReviewer())).andExpect(redirectedUrl(BASE + id));
        act(id, "disclosure-review", SignedIn.as(desk.office())).andExpect(redirectedUrl(BASE + id));
        act(id, "publication", SignedIn.as(desk.office())).andExpect(redirectedUrl(BASE + id));

        assertThat(item(id).standing()).isEqualTo(Standing.PUBLISHED);
    }

    @Test
    void aReturnWantsAReasonAndTheAuthorReadsIt() throws Exception {
        var id = desk.submitted(desk.content("要退回的信息", desk.column()));
        var reviewer = SignedIn.as(desk.unitReviewer());

        act(id, "return", reviewer).andExpect(status().isBadRequest());
        web.perform(post(BASE + id + "/return").param("version", Integer.toString(version(id)))
                .param("reason", "概述太短")
                .with(reviewer)
                .with(csrf())).andExpect(status().is3xxRedirection());

        web.perform(get(BASE + id).with(author())).andExpect(content().string(containsString("概述太短")));
    }

    @Test
    void aStepTheTableDoesNotKnowIsRefusedWithItsArticle() throws Exception {
        var id = draft("没有审查过的信息");

        act(id, "publication", SignedIn.as(desk.office())).andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("条例§")));
    }

    @Test
    void whoReadAnOlderVersionDoesNotActOnIt() throws Exception {
        var id = draft("改过之后");
        int read = version(id);
        save(id, read, "改过之后，又改");

        web.perform(post(BASE + id + "/submission").param("version", Integer.toString(read))
                .with(author())
                .with(csrf())).andExpect(status().isConflict());
    }

    @Test
    void withdrawingAsksTwiceAndForAReason() throws Exception {
        var id = desk.published(desk.content("要撤回的信息", desk.column()));
        var office = SignedIn.as(desk.office());

        web.perform(get(BASE + id + "/withdrawal").with(office))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("原网址保留标题")));
        web.perform(post(BASE + id + "/withdrawal").param("version", Integer.toString(version(id)))
                .param("reason", "内容有误")
                .with(office)
                .with(csrf())).andExpect(status().isBadRequest());
        web.perform(post(BASE + id + "/withdrawal").param("version", Integer.toString(version(id)))
                .param("reason", "内容有误")
                .param("sure", "true")
                .with(office)
                .with(csrf())).andExpect(status().is3xxRedirection());

        assertThat(item(id).standing()).isEqualTo(Standing.WITHDRAWN);
    }

    @Test
    void anActNobodyKnowsIsNotFound() throws Exception {
        var id = draft("没有这种办理");

        web.perform(get(BASE + id + "/nonsense").with(author())).andExpect(status().isNotFound());
        web.perform(get(BASE + "999999999").with(author())).andExpect(status().isNotFound());
    }

    @Test
    void twoEditionsStandBesideEachOther() throws Exception {
        var column = desk.column();
        var id = desk.published(desk.content("第一版的标题", column));
        desk.publishRevision(id, desk.content("第二版的标题", column), "改了标题");

        web.perform(get(BASE + id + "/comparison").param("from", "1").param("to", "2").with(author()))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("<del>")))
                .andExpect(content().string(containsString("<ins>")));
    }

    @Test
    void aPreviewShowsTheTextInThePublicFrame() throws Exception {
        var id = draft("预览的信息");

        web.perform(get(BASE + id + "/preview").with(author()))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("这是预览")));
    }

    // ---- lists

    @Test
    void theQueueOffersWhatWaitsAndTheKeysForIt() throws Exception {
        var id = desk.submitted(desk.content("排队待审的信息", desk.column()));

        web.perform(get(BASE + "review").param("tab", "unit").with(SignedIn.as(desk.unitReviewer())))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString(BASE + id + "/unit-review")))
                .andExpect(content().string(containsString("data-act=\"approve\"")));
        web.perform(get(BASE + "review").with(author())).andExpect(status().isForbidden());
    }

    @Test
    void severalItemsAreShownFirstAndThenDoneOneByOne() throws Exception {
        var good = desk.submitted(desk.content("成批审核甲", desk.column()));
        var draft = draft("成批审核乙");
        var reviewer = SignedIn.as(desk.unitReviewer());

        web.perform(bulk("", good, draft).with(reviewer))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("可办理 1 条")));
        assertThat(item(good).stage()).isEqualTo(Stage.SUBMITTED);

        web.perform(bulk("/result", good, draft).with(reviewer))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("成功 1 条，未办 1 条")));
        assertThat(item(good).stage()).isEqualTo(Stage.SECRECY_REVIEW);
    }

    @Test
    void theListKeepsItsFiltersInTheAddress() throws Exception {
        draft("只有这条叫墨鱼");

        web.perform(get("/console/disclosure").param("q", "墨鱼").param("stage", "DRAFT").with(author()))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("只有这条叫墨鱼")))
                .andExpect(content().string(containsString("export.xlsx?stage=DRAFT&amp;q=")));
    }

    @Test
    void theListLeavesAsAnExcelFile() throws Exception {
        draft("导出里的章鱼");

        var bytes = web.perform(get(BASE + "export.xlsx").param("q", "章鱼").with(author()))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();

        try (var book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            assertThat(book.getSheetAt(0).getRow(1).getCell(1).getStringCellValue()).isEqualTo("导出里的章鱼");
        }
    }

    @Test
    void theWorkbenchCountsWhatWaits() throws Exception {
        draft("工作台上的草稿");

        web.perform(get("/console/").with(author()))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("/console/disclosure?tray=MY_DRAFTS")));
    }

    @Test
    void anAdministratorFindsHisRoomsOnTheWorkbench() throws Exception {
        web.perform(get("/console/").with(SignedIn.as(Role.SYSTEM_ADMINISTRATOR, organs.county())))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("您可以办理的")));
    }

    // ---- another organ

    @Test
    void nothingOfAnotherOrgansDraftsCanBeReached() throws Exception {
        var id = draft("别家看不到的水母");
        var stranger = SignedIn.as(Role.INFORMATION_OFFICER, organs.otherDepartment());

        for (String page : new String[]{"", "/edit", "/preview", "/file/1", "/typing", "/submission",
                "/interpretations",
                "/comparison?from=1&to=1", "/changes"}) {
            web.perform(get(BASE + id + page).with(stranger)).andExpect(status().isForbidden());
        }
        for (String page : new String[]{"/edit", "/typing", "/checks", "/masking", "/submission", "/discarding",
                "/remarks"}) {
            web.perform(post(BASE + id + page).param("version", "1").param("text", "x").with(stranger).with(csrf()))
                    .andExpect(status().isForbidden());
        }
        web.perform(get("/console/disclosure").param("q", "水母").with(stranger))
                .andExpect(content().string(not(containsString("别家看不到的水母"))));
        var bytes = web.perform(get(BASE + "export.xlsx").param("q", "水母").with(stranger))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            assertThat(book.getSheetAt(0).getLastRowNum()).isZero();
        }
    }

    @Test
    void theReasonOfAReturnStandsOnTheEditingPage() throws Exception {
        var id = desk.submitted(desk.content("要退回的信息", desk.column()));
        act(id, "return", SignedIn.as(desk.unitReviewer()), "reason", "请补充附件二");

        web.perform(get(BASE + id + "/edit").with(author()))
                .andExpect(content().string(containsString("退回：请补充附件二")));
    }

    @Test
    void aColumnChangedForManyIsPutBackByOneUndo() throws Exception {
        var before = desk.column();
        var after = desk.column();
        var id = desk.draft(desk.content("移到别处的草稿", before));
        var done = web.perform(post(BASE + "bulk/result").param("act", "COLUMN")
                .param("pick", id + "." + version(id))
                .param("column", after.toString())
                .with(author())
                .with(csrf())).andExpect(status().isOk()).andReturn().getResponse().getContentAsString();
        assertThat(columnOf(id)).isEqualTo(after);
        assertThat(done).contains("恢复原来的栏目和分类");

        web.perform(post(BASE + "bulk/result").param("act", "RESTORE")
                .param("pick", id + "." + version(id))
                .param("was", hidden(done, "was"))
                .with(author())
                .with(csrf())).andExpect(content().string(containsString("成功 1 条")));

        assertThat(columnOf(id)).isEqualTo(before);
    }

    @Test
    void aSubmissionOfManyIsTakenBackAndAWithdrawalUndone() throws Exception {
        var id = draft("送审又收回");
        bulkAct("SUBMISSION", id, author(), "accept", "true");
        assertThat(item(id).stage()).isEqualTo(Stage.SUBMITTED);
        bulkAct("RECALL", id, author());
        assertThat(item(id).stage()).isEqualTo(Stage.DRAFT);

        var published = desk.published(desk.content("撤回又恢复", desk.column()));
        bulkAct("WITHDRAWAL", published, SignedIn.as(desk.office()), "reason", "测试撤回");
        assertThat(item(published).standing()).isEqualTo(Standing.WITHDRAWN);
        bulkAct("REPUBLICATION", published, SignedIn.as(desk.office()), "reason", "测试恢复");
        assertThat(item(published).standing()).isEqualTo(Standing.PUBLISHED);
    }

    @Test
    void aDraftBegunInTheWrongPlaceIsHandedOverByWhoeverDraftsForBoth() throws Exception {
        var id = desk.draftBy(desk.office(), desk.content("起草错单位的信息", desk.column()));
        var other = organs.otherDepartment();

        bulkAct("HAND_OVER", id, author(), "organ", other.toString());
        assertThat(item(id).organ()).isEqualTo(desk.organ());
        bulkAct("HAND_OVER", id, SignedIn.as(desk.office()), "organ", other.toString());

        assertThat(item(id).organ()).isEqualTo(other);
        web.perform(get(BASE + id).with(author())).andExpect(status().isForbidden());
    }

    private void bulkAct(String act, DisclosureId id, RequestPostProcessor who, String... more) throws Exception {
        var request = post(BASE + "bulk/result").param("act", act).param("pick", id + "." + version(id));
        for (int i = 0; i < more.length; i += 2) {
            request.param(more[i], more[i + 1]);
        }
        web.perform(request.with(who).with(csrf())).andExpect(status().isOk());
    }

    private ColumnId columnOf(DisclosureId id) {
        return ItemPages.shown(item(id)).content().classification().column();
    }

    private static String hidden(String page, String name) {
        var value = Pattern.compile("name=\"" + name + "\" value=\"([^\"]*)\"").matcher(page);
        assertThat(value.find()).isTrue();
        return value.group(1);
    }

    // ---- routes of review

    @Test
    void aRuleForAColumnGivesItsItemsMoreRounds() throws Exception {
        var column = desk.column();
        var office = SignedIn.as(desk.office());
        web.perform(route(column).param("unitRounds", "初审\n复核").with(office)).andExpect(status().is3xxRedirection());
        var id = desk.submitted(desk.content("多级审核的信息", column));

        web.perform(get(BASE + id).with(author()))
                .andExpect(content().string(containsString("初审")))
                .andExpect(content().string(containsString("终审")));
        act(id, "unit-review", SignedIn.as(desk.unitReviewer())).andExpect(status().is3xxRedirection());
        assertThat(item(id).stage()).isEqualTo(Stage.SUBMITTED);
        act(id, "unit-review", SignedIn.as(desk.unitReviewer())).andExpect(status().isUnprocessableContent());
    }

    @Test
    void aRouteWithoutRoundsOrForATakenPlaceComesBackWithWhatWasTyped() throws Exception {
        var column = desk.column();
        var office = SignedIn.as(desk.office());

        web.perform(route(column).param("unitRounds", " ").with(office))
                .andExpect(status().isBadRequest())
                .andExpect(content().string(containsString("1 至 5 个环节")))
                .andExpect(content().string(containsString("终审")));
        web.perform(route(column).param("unitRounds", "初审").with(office)).andExpect(status().is3xxRedirection());
        web.perform(route(column).param("unitRounds", "初审").with(office))
                .andExpect(status().isBadRequest())
                .andExpect(content().string(containsString("已有流程")));
        web.perform(get("/console/disclosure/routes").with(author())).andExpect(status().isForbidden());
    }

    @Test
    void theSecrecyReviewIsRecordedWithResultAndBasis() throws Exception {
        var id = desk.submitted(desk.content("要作保密审查的信息", desk.column()));
        var reviewer = SignedIn.as(desk.unitReviewer());
        act(id, "unit-review", reviewer);

        act(id, "secrecy-review", reviewer, "secrecy", "SECRET", "basis", "").andExpect(status().isBadRequest())
                .andExpect(content().string(containsString("请写明审查依据的条款")));
        act(id, "secrecy-review", reviewer, "secrecy", "NOT_SECRET", "basis", "测试依据第一条")
                .andExpect(status().is3xxRedirection());

        web.perform(get(BASE + id).with(reviewer))
                .andExpect(content().string(containsString("依据：测试依据第一条")))
                .andExpect(content().string(containsString("不涉及国家秘密、工作秘密")));
    }

    private MockHttpServletRequestBuilder route(ColumnId column) {
        return post("/console/disclosure/routes/new").param("column", column.toString())
                .param("secrecy", "保密审查")
                .param("disclosure", "终审")
                .param("version", "0")
                .with(csrf());
    }

    // ---- helpers

    private RequestPostProcessor author() {
        return SignedIn.as(desk.author());
    }

    private DisclosureId draft(String title) {
        return desk.draft(desk.content(title, desk.column()));
    }

    private Disclosure item(DisclosureId id) {
        return disclosures.find(id).orElseThrow();
    }

    private int version(DisclosureId id) {
        return item(id).version();
    }

    private String titleOf(DisclosureId id) {
        return ItemPages.shown(item(id)).content().title();
    }

    private MockHttpServletRequestBuilder form(DisclosureId id, int version, String title) {
        return post(BASE + id + "/edit").param("version", Integer.toString(version))
                .param("title", title)
                .param("summary", "概括这条信息的内容")
                .param("body", "<p>正文</p>")
                .param("formedOn", "2024-03-01")
                .param("channels", "SITE")
                .with(author())
                .with(csrf());
    }

    private ResultActions save(DisclosureId id, int version, String title)
            throws Exception {
        return web.perform(form(id, version, title));
    }

    private ResultActions act(DisclosureId id, String noun,
            RequestPostProcessor who, String... more) throws Exception {
        var request = post(BASE + id + "/" + noun).param("version", Integer.toString(version(id)))
                .param("accept", "true")
                .with(who)
                .with(csrf());
        for (int i = 0; i < more.length; i += 2) {
            request.param(more[i], more[i + 1]);
        }
        return web.perform(request);
    }

    private MockHttpServletRequestBuilder bulk(String path, DisclosureId... ids) {
        var request = post(BASE + "bulk" + path).param("act", "UNIT_REVIEW").with(csrf());
        for (var id : ids) {
            request.param("pick", id + "." + version(id));
        }
        return request;
    }

    private static byte[] docx(String... paragraphs) throws IOException {
        try (var document = new XWPFDocument(); var out = new ByteArrayOutputStream()) {
            for (var text : paragraphs) {
                document.createParagraph().createRun().setText(text);
            }
            document.write(out);
            return out.toByteArray();
        }
    }
}
