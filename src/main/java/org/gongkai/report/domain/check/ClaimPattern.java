package org.gongkai.report.domain.check;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gongkai.report.domain.form.FormCell;
import org.gongkai.report.domain.form.ReportForm;
import org.gongkai.report.domain.form.Severity;

/**
 * A way sentences name a cell: words directly before or around a number.
 *
 * @param what the cell in words
 * @param pattern with the number in group {@code n}; without that group the words themselves say nought
 * @param sums what the number may be; the first is what is expected
 * @param severity when it is none of them
 * @param remedies whether the words are about review and litigation, which other business of an organ has too
 * @param ownYear whether the words name a year of their own
 */
record ClaimPattern(String what, Pattern pattern, List<CellSum> sums, Severity severity, boolean remedies,
        boolean ownYear) {
    private static final String NUMBER = "(?<n>\\d{1,3}(?:[,，]\\d{3})+|\\d+(?:\\.\\d+)?|[一二两三四五六七八九十百千零〇]{1,9})\\s*(?<about>余|多|几)?\\s*(?<times>万)?\\s*(?:余|多)?\\s*";
    private static final String CASES = "(?:件次|件|宗|份|条|个|起|例|项|次)(?!月|件|性|一|工作日|自然日|方面)";
    private static final String FILL = "(?:[（(][^（）()\\d]{0,20}[)）])?(?:事项|案件|件数|数量|总数|总量|数|情况|的)*"
            + "(?:共计|总计|合计|共有|共|均为|为|是|有|计|达到|达|[：:]|\\s)*(?<fuzzy>约|超过|近|逾|不少于|至少)?\\s*";
    private static final String REQUEST = "(?:政府信息公开|政府信息|信息公开|依申请公开|公开政府信息|政务公开|公开|的|类)*申请(?:表|书|事项|件)?(?!人)";
    private static final String RECEIVED = "(?<![未没无])(?<verb>收到|接到|接收|新收|收悉|受理|收件)"
            + "(?:并受理|并办理|及受理|和受理|了|的|到|书面|有效|各类|新增|社会公众|公民、法人和其他组织|公民、法人或者其他组织|公民|公众|群众|申请人|提交|提出)*";

    static List<ClaimPattern> on(ReportForm form) {
        var patterns = new ArrayList<>(General.PATTERNS);
        form.table("3")
                .cells()
                .stream()
                .filter(cell -> cell.ref().column().equals("T") && isOutcome(cell))
                .forEach(
                        cell -> patterns.add(outcome(cell)));
        return patterns;
    }

    /** The single outcomes under a group, by the form's own words. */
    private static boolean isOutcome(FormCell cell) {
        return cell.row() != null && cell.row().headings().size() > 2 && !cell.ref().row().equals("F3");
    }

    private static ClaimPattern outcome(FormCell cell) {
        String label = cell.row() == null ? "" : cell.row().leaf().label().replaceFirst("^\\d+\\.", "");
        return new ClaimPattern(label, Pattern.compile(Pattern.quote(label) + "(?:的)?" + FILL + NUMBER + CASES),
                List.of(new CellSum(List.of(cell.ref()))), Severity.ERROR, false, false);
    }

    private static ClaimPattern claim(String what, String words, CellSum... sums) {
        return new ClaimPattern(what, Pattern.compile(words), List.of(sums), Severity.ERROR, false, false);
    }

    private ClaimPattern ofOwnYear() {
        return new ClaimPattern(what, pattern, sums, severity, remedies, true);
    }

    private ClaimPattern ofRemedies() {
        return new ClaimPattern(what, pattern, sums, severity, true, ownYear);
    }

    private ClaimPattern asWarning() {
        return new ClaimPattern(what, pattern, sums, Severity.WARNING, remedies, ownYear);
    }

    boolean saysNought() {
        return !pattern.namedGroups().containsKey("n");
    }

    /** The patterns that hold for every form; cells a form lacks are left out of the sums. */
    private static final class General {
        private static final CellSum NEW = CellSum.rows("T", "R1");
        private static final CellSum NATURAL = CellSum.of("3.R1.n");
        private static final CellSum CARRIED = CellSum.rows("T", "R2");
        private static final CellSum GIVEN = CellSum.rows("T", "A");
        private static final CellSum IN_PART = CellSum.rows("T", "B");
        private static final CellSum REFUSED = CellSum.rows("T", "C1", "C2", "C3", "C4", "C5", "C6", "C7", "C8");
        private static final CellSum NOT_AVAILABLE = CellSum.rows("T", "D1", "D2", "D3");
        private static final CellSum NOT_HANDLED = CellSum.rows("T", "E1", "E2", "E3", "E4", "E5");
        private static final CellSum OTHERWISE = CellSum.rows("T", "F", "F1", "F2", "F3");
        private static final CellSum FINISHED = CellSum.rows("T", "G");
        private static final CellSum REVIEWS = CellSum.of("4.review.total");
        private static final CellSum DIRECT = CellSum.of("4.direct.total");
        private static final CellSum AFTER = CellSum.of("4.after-review.total");
        private static final CellSum ISSUED = CellSum.of("2.normative.issued", "2.normative.made");
        private static final String NONE = "(?:未|没有|无)(?:新|曾|再)?(?:发生|收到|接到|收悉|出现|产生|引起|引发|涉及|被)?";
        private static final String RULES = "(?:行政)?规范性文件";

        private static CellSum legalPersons(String row) {
            return CellSum
                    .of(Stream.of("b", "r", "p", "l", "o").map(who -> "3." + row + "." + who).toArray(String[]::new));
        }

        static final List<ClaimPattern> PATTERNS = List.of(
                claim("新收申请", RECEIVED + REQUEST + FILL + NUMBER + CASES, NEW, NEW.plus(CARRIED)),
                claim("新收申请", RECEIVED + "依申请公开(?:信息|政府信息)?" + FILL + NUMBER + CASES, NEW, NEW.plus(CARRIED)),
                claim("新收申请", RECEIVED + "(?<fuzzy>约|超过|近|逾)?" + NUMBER + CASES + "(?:的)?" + REQUEST, NEW,
                        NEW.plus(CARRIED)),
                claim("新收申请", "(?:未|没有|无)(?:新)?(?:收到|接到|收悉)(?:过|任何|公民|法人|其他组织|、|和|或|提出|的|书面)*" + REQUEST
                        + "(?=[。，,；;、]|$)", NEW),
                claim("自然人申请", "自然人(?:提出|提交)?(?:的)?(?:" + REQUEST + ")?" + FILL + NUMBER + CASES, NATURAL,
                        NATURAL.plus(CellSum.of("3.R2.n")), CellSum.of("3.G.n")).ofRemedies().asWarning(),
                claim("法人或其他组织申请", "法人(?:或者?|和|及|、)其他组织(?:提出|提交)?(?:的)?(?:" + REQUEST + ")?" + FILL + NUMBER + CASES,
                        legalPersons("R1"), legalPersons("R1").plus(legalPersons("R2")), legalPersons("G")).ofRemedies()
                        .asWarning(),
                claim("行政事业性收费", "(?<!(?:减免|免征|减征|降低|取消|免收)[^，。；]{0,6})行政事业性收费(?:总?金额|总?额|收入)?" + FILL
                        + "(?<n>\\d+(?:\\.\\d+)?)(?<times>(?!.))?万元", CellSum.of("2.fees.amount")).asWarning(),
                claim("上年结转", "(?:上年度?|上一年度?|去年|(?<own>20\\d\\d)年度?)(?:转|结转)(?:至今年|至本年|到今年|下来|办理|继续办理|的)*(?:" + REQUEST
                        + ")?" + FILL + NUMBER + CASES, CARRIED).ofOwnYear(),
                claim("结转下年度",
                        "结转(?:至|到)?(?:下年度?|下一年度?|明年|次年|(?<own>20\\d\\d)年度?)(?:继续)?(?:办理)?(?:的)?(?:" + REQUEST + ")?"
                                + FILL + NUMBER + CASES,
                        CellSum.rows("T", "R4")).ofOwnYear(),
                claim("予以公开和部分公开", "予以公开(?:及|和|与|、|或)(?:予以)?部分公开(?:的)?" + FILL + NUMBER + CASES, GIVEN.plus(IN_PART)),
                claim("予以公开", "(?<!不|部分|区分处理)予以公开(?:的)?" + FILL + NUMBER + CASES, GIVEN),
                claim("部分公开", "(?<!公开[及和与、或]|公开[及和与、或]予以)部分公开(?:的)?" + FILL + NUMBER + CASES, IN_PART),
                claim("不予公开", "(?<!部分)不予公开(?:的)?" + FILL + NUMBER + CASES, REFUSED),
                claim("不予公开", "(?:没有|未出现|未作出|未做出|无)(?:一例|一件|任何)?(?:对|作出)?不予公开(?!的理由|理由|情形)", REFUSED),
                claim("无法提供", "无法提供(?:的)?" + FILL + NUMBER + CASES, NOT_AVAILABLE),
                claim("不予处理", "(?<!按)不予处理(?:的)?" + FILL + NUMBER + CASES, NOT_HANDLED),
                claim("其他处理", "其他处理(?:的)?" + FILL + NUMBER + CASES, OTHERWISE),
                claim("办结申请", "(?:办结|办理完毕|答复)(?:了)?(?:" + REQUEST + ")" + FILL + NUMBER + CASES, FINISHED, NEW,
                        NEW.plus(CARRIED)).asWarning(),
                claim("行政复议和行政诉讼",
                        "行政复议(?:案件|申请)?(?:和|、|及|与|或)(?:被?提起)?(?:的)?行政诉讼(?:案件)?(?:均)?" + FILL + NUMBER + CASES,
                        REVIEWS.plus(DIRECT).plus(AFTER)).ofRemedies(),
                claim("行政复议", "行政复议(?:申请|案件|案)?" + FILL + NUMBER + CASES, REVIEWS).ofRemedies(),
                claim("行政复议", "(?<![\\d.])" + NUMBER + "(?:件|起|宗)(?:被)?(?:申请)?行政复议(?!决定)", REVIEWS).ofRemedies(),
                claim("未经复议直接起诉", "未经复议直接起诉(?:的)?(?:行政诉讼)?" + FILL + NUMBER + CASES, DIRECT).ofRemedies(),
                claim("复议后起诉", "复议后起诉(?:的)?(?:行政诉讼)?" + FILL + NUMBER + CASES, AFTER).ofRemedies(),
                claim("行政诉讼", "(?<!行政复议(?:和|、|及|与|或).{0,4})行政诉讼(?:案件|案)?" + FILL + NUMBER + CASES,
                        DIRECT.plus(AFTER)).ofRemedies(),
                claim("行政复议", NONE + "(?!经)[^，。；\\d纠撤败违]{0,24}?行政复议(?![^，。；]{0,8}\\d)(?![^，。；]{0,10}(?:纠|撤销|败诉|违法|维持))",
                        REVIEWS).ofRemedies(),
                claim("行政诉讼", NONE + "(?!经)[^，。；\\d纠撤败违]{0,36}?行政诉讼(?![^，。；]{0,8}\\d)(?![^，。；]{0,10}(?:纠|撤销|败诉|违法|维持))",
                        DIRECT.plus(AFTER)).ofRemedies(),
                claim("本年制发行政规范性文件", "(?:制发|制定|新制定|新制发|制作|新制作|出台)(?:并公开|并发布|发布|印发|出台|的|了)*" + RULES + FILL + NUMBER
                        + "(?:件|份|个|部)", ISSUED),
                claim("本年制发行政规范性文件", "(?:制发|制定|新制定|新制发|制作|新制作|出台)(?:并公开|并发布|发布|印发|出台|的|了)*" + NUMBER
                        + "(?:件|份|个|部)(?:的)?" + RULES, ISSUED),
                claim("本年废止行政规范性文件", "废止(?:的|了)?" + RULES + FILL + NUMBER + "(?:件|份|个|部)",
                        CellSum.of("2.normative.repealed")),
                claim("现行有效行政规范性文件", "现行有效(?:的)?" + RULES + FILL + NUMBER + "(?:件|份|个|部)",
                        CellSum.of("2.normative.inForce")),
                claim("行政许可决定", "[作做]出行政许可(?:处理)?决定" + FILL + NUMBER + CASES, CellSum.of("2.licences.decisions")),
                claim("行政处罚决定", "[作做]出行政处罚(?:处理)?决定" + FILL + NUMBER + CASES, CellSum.of("2.penalties.decisions")),
                claim("行政强制决定", "[作做]出行政强制(?:处理|措施)?决定" + FILL + NUMBER + CASES, CellSum.of("2.coercion.decisions")));
    }
}
