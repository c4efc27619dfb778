package org.gongkai;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.selenium.AxeBuilder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.gongkai.report.Clerk;
import org.gongkai.report.Forms;
import org.gongkai.report.Tables;
import org.gongkai.report.domain.form.CellRef;
import org.gongkai.report.domain.form.CellValue;
import org.gongkai.testing.Browser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Anyone checks a report at {@code /report-check}: by keyboard alone, on a telephone, one report or several. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = {
        "gongkai.data=target/test-data", "gongkai.demo=false", "gongkai.database.name=test_${random.uuid}"})
class ReportCheckBrowserTest {
    private static final String PAGE = "/report-check";
    @LocalServerPort
    int port;
    @TempDir
    Path folder;
    Browser browser;

    @BeforeEach
    void sitDown() {
        browser = Browser.at("http://127.0.0.1:" + port);
    }

    @AfterEach
    void getUp() {
        browser.close();
    }

    @Test
    void aPastedReportIsCheckedWithoutAMouse() {
        browser.open(PAGE);
        isForEveryone();
        browser.find("#text").sendKeys("""
                某某县某某局2023年政府信息公开工作年度报告
                一、总体情况
                全年收到政府信息公开申请7件。
                三、收到和处理政府信息公开申请情况
                """);
        tabTo("main form button[type=submit]").sendKeys(Keys.ENTER);

        browser.awaitText("没有核对的，以及为什么");
        isForEveryone();
        var finding = tabTo("a[href='#r0-findings']");
        assertThat(finding.equals(browser.driver().switchTo().activeElement())).isTrue();
        browser.phone(390);
        assertThat(browser.scrollsSideways()).isFalse();
    }

    @Test
    void severalReportsAreComparedAndTheResultIsKeptOnRequestOnly() throws Exception {
        var right = Tables.filled(Forms.F30, 4);
        var wrong = right.with(CellRef.parse("3.R1.b"), CellValue.of(9999));
        var write = Clerk.styles().get("网页").write();
        var one = Files.write(folder.resolve("甲局.html"), write.apply(new Clerk(Forms.F30, 2023, right, right)));
        var two = Files.write(folder.resolve("乙局.html"), write.apply(new Clerk(Forms.F30, 2023, wrong, right)));
        browser.open(PAGE);
        browser.find("#file").sendKeys(one + "\n" + two);
        browser.press("开始核对").awaitText("第 2 份，共 2 份：乙局.html");
        isForEveryone();

        browser.press("保存本次结果").awaitText("这份结果已保存到");
        isForEveryone();
        browser.press("现在就删除").awaitText("核对结果已删除");
    }

    /** As somebody without a mouse gets there. */
    private WebElement tabTo(String css) {
        for (int i = 0; i < 120; i++) {
            var here = browser.driver().switchTo().activeElement();
            if (here.equals(browser.find(css))) {
                return here;
            }
            here.sendKeys(Keys.TAB);
        }
        throw new AssertionError("not reached by keyboard: " + css);
    }

    private void isForEveryone() {
        assertThat(new AxeBuilder().withTags(List.of("wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"))
                .analyze(browser.driver())
                .getViolations()).as(browser.path()).isEmpty();
    }
}
