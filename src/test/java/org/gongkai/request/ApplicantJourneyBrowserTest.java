package org.gongkai.request;

import static org.assertj.core.api.Assertions.assertThat;

import org.openqa.selenium.By;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.gongkai.file.Manuscript;
import org.gongkai.file.PrintForm;
import org.gongkai.file.Typesetting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;
import org.openqa.selenium.interactions.Actions;
import org.springframework.beans.factory.annotation.Autowired;

/** A citizen with a phone: asks, corrects once, is given what may be given, and says what it was worth. */
class ApplicantJourneyBrowserTest extends RequestJourney {
    private static final String WITHHELD = "秘密姓名李某某";
    private static final String OPEN = "示例补助共发放五千元";
    /** A number of nobody: the range is reserved for demonstration. */
    private static final String PHONE_NUMBER = "13800000000";

    @Autowired
    Typesetting type;
    @TempDir
    Path folder;

    @Test
    void fromThePhoneToAPartialDisclosureAndItsRating() throws Exception {
        appliesOnThePhone();
        signIn(clerk);
        theDayOfReceiptIsFixed();
        aCorrectionIsAsked();
        theCitizenCorrects();
        signIn(clerk);
        oneNameIsBlackedOut();
        var paper = theReplyIsWritten();
        headSigns(paper);
        itIsSent(paper);
        theCitizenHasIt();
        theCitizenRates();
    }

    private void appliesOnThePhone() {
        browser.phone(PHONE).open("/ysqgk/");
        look("walk1-entry");
        browser.open("/ysqgk/new?organ=shiliju");
        look("walk1-form");
        browser.type("#contents0", "关于某项补助的材料").press("提交申请").awaitText("还没有提交成功");
        look("walk1-form-errors");
        assertThat(browser.driver().switchTo().activeElement().getDomAttribute("id")).isEqualTo("errors");
        browser.type("#name", "张示例")
                .type("#documentNumber", "420324199001010000")
                .type("#phone", PHONE_NUMBER)
                .tick("[name=consent]")
                .press("提交申请")
                .awaitText("请保存下面的编号和查询码");
        look("walk1-receipt");
        number = browser.find(".ticket-number").getText();
        code = browser.find(".ticket-code").getText();
    }

    private void theDayOfReceiptIsFixed() {
        browser.desk().open(casePage());
        look("walk1-case-arrived");
        acts("receipt", () -> browser.day("#receipt-on", today()), "期限开始计算");
    }

    private void aCorrectionIsAsked() {
        acts("correction", () -> browser.type("#correction-note", "请写明是哪一年、哪一项补助。"), "要求补正，已登记");
        look("walk1-case-correction");
    }

    private void theCitizenCorrects() {
        entersWithNumberAndCode();
        browser.awaitText("请写明是哪一年、哪一项补助。").awaitText("需要您补正");
        look("walk1-applicant-correction");
        browser.type("#correction-text", "2025年示例补助的发放明细。").press("提交补正").awaitText("办理中");
        assertThat(browser.has("#correction")).isFalse();
        look("walk1-applicant-running");
    }

    private void oneNameIsBlackedOut() throws IOException {
        browser.desk().open(casePage()).click(".actions a[href$='/redactions']").awaitText("区分处理：涂黑");
        look("walk1-materials");
        browser.find("#file").sendKeys(material().toString());
        browser.press("上传").awaitText("在页面上按住拖动画框");
        drawOverTheName();
        browser.picture("walk1-redaction-drawn");
        look("walk1-redaction");
        movesAndRemovesByKeyboard();
        browser.press("保存并生成公开件").awaitText("其中 1 处下面原有文字");
        browser.awaitText("第1页1处：个人隐私");
        look("walk1-redaction-released");
    }

    /** The name stands in the first line below the title, a fifth of the way down the page. */
    private void drawOverTheName() {
        browser.driver().executeScript("arguments[0].scrollIntoView()", browser.find("[data-redact-stage]"));
        new Actions(browser.driver()).moveToLocation(onPage("x", "width", 0.1), onPage("y", "height", 0.185))
                .clickAndHold()
                .moveToLocation(onPage("x", "width", 0.5), onPage("y", "height", 0.2))
                .moveToLocation(onPage("x", "width", 0.9), onPage("y", "height", 0.222))
                .release()
                .perform();
        assertThat(browser.driver().switchTo().activeElement().getDomAttribute("name")).isEqualTo("ground");
        browser.choose("[data-redact-rows] tr:first-child [name=ground]", "个人隐私（《条例》第十五条）")
                .type("[data-redact-rows] tr:first-child [name=note]", "涉及领取人姓名");
    }

    private int onPage(String start, String length, double share) {
        var position = (Number) browser.driver()
                .executeScript("const area = document.querySelector('[data-redact-stage]').getBoundingClientRect();"
                        + "return area[arguments[0]] + area[arguments[1]] * arguments[2]", start, length, share);
        return position.intValue();
    }

    /** What the mouse can do, the keyboard can: a box is added, moved, made larger, taken away, and the last act undone. */
    private void movesAndRemovesByKeyboard() {
        browser.press("加一个框");
        var box = browser.driver().switchTo().activeElement();
        assertThat(box.getDomAttribute("class")).contains("redact-box");
        box.sendKeys(Keys.ARROW_DOWN, Keys.ARROW_DOWN, Keys.chord(Keys.SHIFT, Keys.ARROW_RIGHT));
        var row = "[data-redact-rows] tr:nth-child(2) ";
        assertThat(browser.find(row + "[name=top]").getDomProperty("value")).isEqualTo("47.00");
        assertThat(browser.find(row + "[name=width]").getDomProperty("value")).isEqualTo("31.00");
        browser.driver().switchTo().activeElement().sendKeys(Keys.DELETE);
        assertThat(browser.driver().findElements(By.cssSelector(".redact-box"))).hasSize(1);
    }

    private Path material() throws IOException {
        var pdf = type.set(new Manuscript("补助发放明细", "测试县示例局", LocalDate.of(2025, 6, 3), Manuscript.Layout.FORM,
                "<h1>补助发放明细</h1><p>领取人：" + WITHHELD + "</p><p>" + OPEN + "</p>"), PrintForm.PDF);
        return Files.write(folder.resolve("补助发放明细.pdf"), pdf);
    }

    private String theReplyIsWritten() {
        browser.press("据此拟答复书").awaitText("发出前检查");
        String paper = browser.path();
        browser.type("#SEARCH", "经查阅本机关民生资金档案，找到该信息。").press("保存并预览").awaitText("已保存");
        look("walk1-reply-draft");
        assertThat(browser.text()).doesNotContain("未通过");
        browser.press("提交审批").awaitText("已提交审批");
        return paper;
    }

    private void itIsSent(String paper) {
        browser.open(paper).choose("#way", "网上送达").type("#proof", "申请人查询页").press("登记送达").awaitText("送达已登记");
        look("walk1-reply-delivered");
    }

    private void theCitizenHasIt() throws Exception {
        entersWithNumberAndCode();
        browser.awaitText("已经办结").awaitText("部分公开");
        look("walk1-applicant-replied");
        var letter = text(download("#papers a[href$='.pdf']"));
        assertThat(letter).contains("第三十七条", "个人隐私", "测试县人民政府").doesNotContain(WITHHELD);
        var copy = download("#papers a[href*='/copies/']");
        assertThat(text(copy)).contains(OPEN).doesNotContain("秘密").doesNotContain("李某某");
    }

    private void theCitizenRates() {
        browser.tick("#rating [value='5']").type("#comment", "清楚、及时").press("提交评价").awaitText("修改评价");
        look("walk1-applicant-rated");
        assertThat(browser.find("#rating [value='5']").isSelected()).isTrue();
    }

    private byte[] download(String link) throws IOException, InterruptedException {
        var pass = browser.driver().manage().getCookieNamed("ysqgk");
        var answer = HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(URI.create(browser.find(link).getDomProperty("href")))
                        .header("Cookie", pass.getName() + "=" + pass.getValue())
                        .build(), HttpResponse.BodyHandlers.ofByteArray());
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }

    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", "");
        }
    }
}
