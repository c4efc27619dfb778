package org.gongkai.report.domain.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.gongkai.report.domain.form.CellRef;
import org.gongkai.report.domain.form.Severity;

/** N06, T3-7 and the fee statement of chapter 六 (109号; 30号). */
final class FeeCheck {
    private static final int FEES_SINCE = 2021;
    private static final CellRef RECEIVED = new CellRef("3", "R1", "T");
    private static final CellRef CARRIED_IN = new CellRef("3", "R2", "T");
    private static final CellRef NOT_PAID = new CellRef("3", "F2", "T");
    private static final Pattern HANDLED = Pattern
            .compile("(?:办理|答复|回复|受理)[^。]{0,40}申请[^。]{0,12}(?:均|都|全部)[^。]{0,4}(?:未|没有|不)收");
    private static final Pattern FREE = Pattern.compile("(?:未|没有|无|不)[^，。；]{0,10}收(?:取|费)|免费|0元|零收费");
    private static final Pattern NONE_RECEIVED = Pattern
            .compile("申请(?:数量|总数)?(?:共|为|计)*0(?:件|宗|条|份)|(?:未|没有|无)收到[^。]{0,12}申请");

    private FeeCheck() {}

    static List<Finding> check(TextContext text) {
        var findings = new ArrayList<Finding>();
        vacuous(text, findings);
        notPaidThoughFree(text, findings);
        statement(text, findings);
        return findings;
    }

    /** N06: nobody can have been spared a fee where nobody asked. */
    private static void vacuous(TextContext text, List<Finding> findings) {
        if (!nobodyAsked(text)) {
            return;
        }
        text.sentences().stream().filter(s -> HANDLED.matcher(s.text()).find()).findFirst().ifPresent(sentence -> {
            var quotes = new ArrayList<>(List.of(sentence.quote()));
            text.sentences()
                    .stream()
                    .filter(s -> NONE_RECEIVED.matcher(s.text()).find())
                    .findFirst()
                    .ifPresent(none -> quotes.add(none.quote()));
            findings.add(Finding.ofText("N06", "VACUOUS_STATEMENT", Severity.WARNING,
                    "全年收到申请 0 件，却说“办理回复的申请均未收费”：若是套话请改写，若部门另有办理的申请则前面漏计，请说明口径。", quotes));
        });
    }

    private static boolean nobodyAsked(TextContext text) {
        var received = text.report().tables().number(RECEIVED);
        var carried = text.report().tables().number(CARRIED_IN).orElse(BigDecimal.ZERO);
        return received.isPresent()
                ? received.get().signum() == 0 && carried.signum() == 0
                : text.sentences().stream().anyMatch(s -> s.chapter() == 3 && NONE_RECEIVED.matcher(s.text()).find());
    }

    /** T3-7: nobody fails to pay what was not asked. */
    private static void notPaidThoughFree(TextContext text, List<Finding> findings) {
        boolean someDidNotPay = text.report().tables().number(NOT_PAID).filter(n -> n.signum() > 0).isPresent();
        if (!someDidNotPay) {
            return;
        }
        text.sentences()
                .stream()
                .filter(s -> s.chapter() == 6 && FREE.matcher(s.text()).find()
                        && s.text().contains("收费通知"))
                .findFirst()
                .ifPresent(sentence -> findings.add(
                        new Finding("T3-7", null, Severity.WARNING, "表三有因逾期不缴费不再处理的申请，而第六部分说没有发出收费通知。",
                                List.of(TableSet.of(text.report().form(), text.report().tables()).found(NOT_PAID)),
                                List.of(sentence.quote()), "0", null)));
    }

    private static void statement(TextContext text, List<Finding> findings) {
        boolean due = text.report().yearOr(0) >= FEES_SINCE && text.report().narrative().hasChapter(6);
        String all = text.report().narrative().text();
        boolean said = all.contains("处理费") || text.report().narrative().textOf(6).matches("(?s).*(?:收费|费用|收取).*");
        if (due && !said) {
            findings.add(Finding.ofText("FEE_STATEMENT_MISSING", null, Severity.WARNING,
                    "第六部分没有报告收取信息处理费的情况；没有收取也应写明。", List.of()));
        }
    }
}
