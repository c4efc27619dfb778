package org.gongkai.request;

import java.time.LocalDate;
import org.gongkai.identity.Officer;
import org.gongkai.identity.Role;
import org.gongkai.organ.OrganId;
import org.gongkai.request.papers.domain.Office;
import org.gongkai.request.papers.domain.Offices;
import org.gongkai.request.papers.domain.PaperNumber;
import org.gongkai.testing.Journey;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * A request on its way, between the people who ask and the people who answer; with an organ of its own, for journeys share a
 * database and others count what their organ received.
 */
public abstract class RequestJourney extends Journey {
    @Autowired
    Offices offices;
    OrganId department;
    Officer clerk;
    Officer head;
    String number = "";
    String code = "";

    @BeforeEach
    void anOfficeThatKnowsWhereItsDecisionsAreAttacked() {
        department = organs.otherDepartment();
        clerk = officers.get(Role.INFORMATION_OFFICER, department);
        head = officers.get(Role.UNIT_REVIEWER, department);
        offices.save(new Office(department, "测公开", PaperNumber.STANDARD, "测试县人民政府", "测试县人民法院", "联系人：公开室", "", null,
                offices.find(department).map(Office::version).orElse(0)));
    }

    String casePage() {
        return "/console/request/" + number;
    }

    /** With number and code, on the phone, as from the receipt. */
    void entersWithNumberAndCode() {
        browser.driver().manage().deleteAllCookies();
        browser.phone(PHONE).open("/ysqgk/status").type("#number", number).type("#code", code);
        browser.click("main form button.primary").awaitText("办理经过");
    }

    /** What came on paper, entered at the desk; the receipt that is printed tells number and code. */
    void registers(String channel, LocalDate arrived, String content) {
        browser.desk().open("/console/request/new").choose("#f-channel", channel).day("#f-arrivedOn", arrived);
        if (channel.startsWith("邮寄")) {
            browser.day("#f-signedOn", arrived);
        }
        browser.type("#f-name", "张示例")
                .type("#f-documentNumber", "420324199001010000")
                .type("#f-phone", "13900000000")
                .type("#f-content", content);
    }

    void keepsTheReceipt() {
        browser.press("登记并出具回执").awaitText("查询码只显示这一次");
        number = browser.find("main td a[href^='/console/request/']").getText();
        code = browser.find("main .code").getText();
    }

    /** Opens the form of an act on the case page, has it filled in, and sends it. */
    void acts(String noun, Runnable fillIn, String told) {
        browser.click("#act-" + noun + " > summary");
        fillIn.run();
        browser.click("#act-" + noun + " form button.btn:not(.quiet)").awaitText(told);
    }

    void headSigns(String paper) {
        signIn(head);
        browser.open(paper).press("同意，签发").awaitText("已签发");
        signIn(clerk);
    }
}
