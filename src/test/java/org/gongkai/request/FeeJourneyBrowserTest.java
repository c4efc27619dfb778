package org.gongkai.request;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Much is asked for, a fee is due, and nobody pays: 109号 §6 lets the request lapse, not a day too early. */
class FeeJourneyBrowserTest extends RequestJourney {
    private static final String CONTENT = "2021 年以来全部示例项目的验收材料";

    @Test
    void aFeeThatIsNotPaidInTimeEndsTheRequest() {
        signIn(clerk);
        registers("当面提交（条例§31(一)）", today().minusDays(60), CONTENT);
        keepsTheReceipt();
        aFeeIsAskedFor();
        theApplicantIsToldUntilWhen();
        signIn(clerk);
        browser.desk().open(casePage());
        acts("unpaid", () -> browser.day("#unpaid-on", today()), "逾期未缴费，办结，已登记");
        browser.awaitText("逾期未缴费，不再处理");
        look("walk3-case-lapsed");
        theLetterThatEndsItIsWritten();
        theApplicantSeesHowItEnded();
        itCountsInItsOwnRow();
    }

    @Test
    void itDoesNotLapseWhileTheApplicantMayStillPay() {
        signIn(clerk);
        registers("当面提交（条例§31(一)）", today().minusDays(7), CONTENT);
        keepsTheReceipt();
        browser.open(casePage());
        acts("fee", () -> browser.day("#fee-on", today()).type("#fee-amount", "400"), "发出收费通知，已登记");

        assertThat(browser.has("#act-unpaid")).isFalse();
        browser.press("现在不能办的，以及为什么").awaitText("逾期未缴费，办结");
        look("walk3-case-waiting");
    }

    private void aFeeIsAskedFor() {
        browser.open(casePage());
        acts("fee", () -> browser.day("#fee-on", today().minusDays(48))
                .day("#fee-receivedOn", today().minusDays(46))
                .type("#fee-amount", "400")
                .type("#fee-note", "按量计收，200 页以上部分，共 400 元。"), "发出收费通知，已登记");
        browser.awaitText("等待缴费");
        look("walk3-case-fee");
    }

    private void theApplicantIsToldUntilWhen() {
        entersWithNumberAndCode();
        browser.awaitText("需要您缴费，请在这一天前完成").awaitText("共 400 元");
        look("walk3-applicant-fee");
    }

    private void theLetterThatEndsItIsWritten() {
        browser.open(casePage() + "/papers")
                .choose("#outcome", Outcome.F2.term() + "（" + Outcome.F2.basis() + "）")
                .press("按模板拟答复书")
                .awaitText("不再处理告知书");
        browser.type("#REASON", "收费通知书规定的期限已过，没有缴费。").press("保存并预览").awaitText("已保存");
        look("walk3-letter");
        browser.press("提交审批").awaitText("已提交审批");
        String paper = browser.path();
        headSigns(paper);
        browser.open(paper).choose("#way", "邮寄（邮政企业）").type("#proof", "XA00000000042").press("登记送达").awaitText("送达已登记");
    }

    private void theApplicantSeesHowItEnded() {
        entersWithNumberAndCode();
        browser.awaitText("已经办结").awaitText("不再处理告知书");
        look("walk3-applicant-lapsed");
    }

    private void itCountsInItsOwnRow() {
        signIn(clerk);
        browser.desk()
                .open("/console/tongji/jilu?metric=request.outcome&outcome=F2&organ=shiliju&year=" + today().getYear());
        browser.awaitText(CONTENT).awaitText(number);
    }
}
