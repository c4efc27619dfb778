package org.gongkai.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.gongkai.testing.Office;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A letter of a company's competitor: the company is asked, the term extended, the request refused, the refusal attacked twice. */
class LetterJourneyBrowserTest extends RequestJourney {
    @TempDir
    Path folder;

    private static final String CONTENT = "示例公司 2025 年申报补贴时提交的成本核算材料";
    private static final String REVIEW = "测复决〔2026〕7号";
    private static final String SUIT = "（2026）测行初8号";

    @Test
    void fromALetterToTheJudgmentAndTheOfficialTable() {
        signIn(clerk);
        theLetterIsRegistered();
        theThirdPartyRefusesWithReasons();
        theTermIsExtended();
        String paper = theRefusalIsWritten();
        headSigns(paper);
        theRefusalIsPosted(paper);
        theCitizenReadsWhereToGo();
        signIn(clerk);
        theReviewUpholdsIt();
        theCourtUpholdsItToo();
        bothStandInTheOfficialTable();
    }

    private void theLetterIsRegistered() {
        registers("邮寄（挂号、特快）（条例§31(二)）", today().minusDays(30), CONTENT);
        browser.type("#f-mailNumber", "XA00000000042");
        browser.find("#f-letter").sendKeys(Office.word(folder.resolve("来信.docx"), "申请书", CONTENT).toString());
        look("walk2-register");
        keepsTheReceipt();
        assertThat(browser.find(".paper-form").getText()).contains(CONTENT, "☑纸质", "420324199001010000");
        look("walk2-receipt");
        browser.open(casePage() + "/correspondence").awaitText("申请书原件").awaitText("来信.docx");
        look("walk2-correspondence");
        browser.open(casePage());
        look("walk2-case-running");
    }

    private void theThirdPartyRefusesWithReasons() {
        acts("third-party", () -> browser.day("#third-party-on", today().minusDays(17))
                .day("#third-party-receivedOn", today().minusDays(16))
                .type("#third-party-party", "示例公司")
                .type("#third-party-note", "材料中有成本构成，请说明是否同意公开。"), "征求第三方意见，已登记");
        browser.awaitText("征求意见中");
        look("walk2-case-paused");
        acts("third-party-opinion", () -> browser.day("#third-party-opinion-on", today().minusDays(2))
                .choose("#opinion", ThirdPartyOpinion.REFUSE_REASONED.term()), "登记第三方意见，已登记");
        browser.awaitText("办理中");
    }

    private void theTermIsExtended() {
        acts("extension", () -> browser.type("#extension-reason", "材料多，需要逐份审查。"), "延期，已登记");
        browser.awaitText("提请延期");
        signIn(head);
        browser.open(casePage());
        look("walk2-case-extension");
        acts("extension-decision", () -> browser.day("#extension-decision-on", today()), "已批准延期");
        browser.awaitText("已延期").awaitText("共 40 个");
    }

    private String theRefusalIsWritten() {
        signIn(clerk);
        browser.open(casePage() + "/papers");
        look("walk2-papers-empty");
        browser.choose("#outcome", Outcome.C4.term() + "（" + Outcome.C4.basis() + "）").press("按模板拟答复书").awaitText("填写");
        String paper = browser.path();
        browser.press("提交审批").awaitText("还有内容没有填好");
        look("walk2-reply-incomplete");
        browser.type("#SEARCH", "经查阅本机关补贴档案，找到该信息。")
                .type("#REASON", "材料含有企业成本构成，属于商业秘密；第三方以合理理由不同意公开。")
                .press("保存并预览")
                .awaitText("已保存");
        look("walk2-reply-draft");
        browser.press("提交审批").awaitText("已提交审批");
        return paper;
    }

    private void theRefusalIsPosted(String paper) {
        browser.open(paper).choose("#way", "邮寄（邮政企业）").type("#proof", "XA00000000059").press("登记送达").awaitText("送达已登记");
        browser.open(casePage()).awaitText("已答复").awaitText("邮件号");
        look("walk2-case-replied");
        browser.open(casePage() + "/papers");
        look("walk2-papers");
    }

    private void theCitizenReadsWhereToGo() {
        entersWithNumberAndCode();
        look("walk2-applicant");
        assertThat(browser.text()).contains("已延期", Outcome.C4.term()).doesNotContain("示例公司同意", "提请");
    }

    private void theReviewUpholdsIt() {
        browser.desk().open(casePage()).press("登记复议、诉讼或者投诉").awaitText("登记复议、诉讼或者投诉");
        assertThat(browser.find("#about").getDomProperty("value")).isEqualTo(number);
        browser.choose("#group", "行政复议")
                .type("#authority", "测试县人民政府")
                .type("#caseNumber", REVIEW)
                .day("#decidedOn", today())
                .day("#servedOn", today());
        look("walk2-remedy-new");
        browser.click("main form button.primary").awaitText("已登记");
        look("walk2-remedy-open");
        decide("维持");
    }

    private void theCourtUpholdsItToo() {
        browser.open("/console/remedy/new?about=" + number)
                .choose("#group", "复议后起诉")
                .type("#authority", "测试县人民法院")
                .type("#caseNumber", SUIT)
                .day("#decidedOn", today())
                .day("#servedOn", today())
                .click("main form button.primary")
                .awaitText("已登记");
        decide("驳回诉讼请求");
    }

    /** Our answer goes out in time, and the decision takes effect. */
    private void decide(String result) {
        browser.day("#answer-on", today()).click("form[action$='/answer'] button").awaitText("已于 " + today());
        browser.choose("#rawResult", result)
                .day("#decision-on", today())
                .click("form[action$='/decision'] button")
                .awaitText(result + "（结果维持）");
    }

    private void bothStandInTheOfficialTable() {
        browser.open("/console/remedy").awaitText(REVIEW).awaitText(SUIT);
        look("walk2-remedies");
        String upheld = "/console/tongji/jilu?metric=remedy.cases&organ=shiliju&year=%d&result=upheld&group="
                .formatted(today().getYear());
        assertThat(browser.open(upheld + "review").text()).contains(REVIEW).doesNotContain(SUIT);
        assertThat(browser.open(upheld + "after-review").text()).contains(SUIT).doesNotContain(REVIEW);
        look("walk2-table4-records");
    }
}
