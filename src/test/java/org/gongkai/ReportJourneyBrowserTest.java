package org.gongkai;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.selenium.AxeBuilder;
import java.time.LocalDate;
import java.util.List;
import org.gongkai.identity.Officer;
import org.gongkai.identity.Role;
import org.gongkai.organ.OrganId;
import org.gongkai.request.Applicant;
import org.gongkai.request.ApplicantKind;
import org.gongkai.request.Arrival;
import org.gongkai.request.CaseKind;
import org.gongkai.request.Particulars;
import org.gongkai.request.RequestDesk;
import org.gongkai.request.Signature;
import org.gongkai.request.Wanted;
import org.gongkai.testing.Journey;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An annual report as people make it: written, checked, reviewed, signed, published, and a cell opened down to its case. */
class ReportJourneyBrowserTest extends Journey {
    private static final String WANTED = "示例道路养护合同及其附件";

    @Autowired
    RequestDesk requests;

    @Test
    void aReportIsWrittenCheckedSignedPublishedAndACellLeadsToItsCase() {
        var organ = organs.department();
        int year = LocalDate.now(clock).getYear() - 1;
        var author = officers.get(Role.INFORMATION_OFFICER, organ);
        receiveRequest(organ, year, author);

        signIn(author);
        browser.open("/console/report?year=" + year).press("起草").awaitText("插入数据");
        String report = browser.path().replaceAll("/edit.*", "");
        write("全年收到申请{{request.nothing}}件。");
        browser.press("预览和核对").awaitText("没有名为“request.nothing”的指标");
        write("全年新收到申请{{request.received}}件。");
        browser.press("保存并返回").awaitText("全年新收到申请1件");
        browser.press("送审").awaitText("已送审");
        signIn(officers.get(Role.UNIT_REVIEWER, organ));
        browser.open(report).press("审核通过").awaitText("等待签发");
        signIn(officers.get(Role.LEADER, organs.county()));
        browser.open(report).press("签发").awaitText("已经固定");
        signIn(officers.get(Role.DISCLOSURE_OFFICE, organs.county()));
        browser.open(report).press("公布").awaitText("公开网页");

        browser.click("a[href='%s/figure?cell=3.R1.T']".formatted(report)).awaitText("统计口径");
        browser.press("打开背后的记录").awaitText(WANTED);
        browser.click("main a[href^='/console/request/']").awaitText("下一步");
        assertThat(browser.text()).contains(WANTED, "经过");
        aReaderOpensTheCell(year);
    }

    /** Every page reports are made on, wide and on a telephone. */
    @Test
    void everyPageIsForEveryone() {
        var organ = organs.otherDepartment();
        int year = LocalDate.now(clock).getYear() - 1;
        signIn(officers.get(Role.DISCLOSURE_OFFICE, organs.county()));
        browser.open("/console/report?year=" + year + "&q=示例局").press("起草").awaitText("插入数据");
        String report = browser.path().replaceAll("/edit.*", "");
        var pages = List.of("/console/report", report, report + "/edit", report + "/differences",
                report + "/figure?cell=3.R1.T", "/console/report/comparison", "/console/report/import",
                "/console/figures", "/console/figures/new", "/console/figures/import");
        for (var page : pages) {
            browser.open(page);
            look("report" + page.replaceAll("\\W+", "-"));
        }
        for (var tool : List.of("核对", "预览", "写法")) {
            browser.open(report + "/edit").press(tool);
            look("report-edit-" + tool);
        }
        browser.phone(PHONE);
        for (var page : pages) {
            browser.open(page);
            look("report-phone" + page.replaceAll("\\W+", "-"));
        }
    }

    private void aReaderOpensTheCell(int year) {
        browser.driver().manage().deleteAllCookies();
        String page = "/nianbao/" + year + "/ceshiju";
        browser.open(page).click("a[href='%s/shuju?cell=3.R1.T']".formatted(page)).awaitText("统计口径");
        assertThat(browser.text()).contains("只对办理单位的工作人员开放").doesNotContain(WANTED);
        for (var path : List.of(page, "/nianbao/", page + "/shuju?cell=3.R1.T", "/nianbao/bijiao/" + year)) {
            browser.open(path);
            assertThat(new AxeBuilder().withTags(List.of("wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"))
                    .analyze(browser.driver())
                    .getViolations()).as(path).isEmpty();
        }
        browser.phone(390);
        assertThat(browser.open(page).scrollsSideways()).isFalse();
    }

    /** In person on a working day, so that it is received at once (条例 §31). */
    private void receiveRequest(OrganId organ, int year, Officer by) {
        var day = LocalDate.of(year, 3, 4);
        requests.register(new RequestDesk.Entry(organ, CaseKind.DISCLOSURE, Arrival.inPerson(day), new Applicant(
                ApplicantKind.NATURAL, "张示例", "", false), Particulars.NONE,
                List.of(new Wanted(WANTED, Wanted.Form.ELECTRONIC,
                        Wanted.Delivery.EMAIL))),
                new Signature(by.id(), by.name(), clock.instant()));
    }

    private void write(String text) {
        var field = browser.find("#chapter-1");
        field.clear();
        field.sendKeys("明确一名负责人分管公开工作。\n" + text);
    }
}
