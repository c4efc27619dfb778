package org.gongkai.report.domain.check;

import java.util.regex.Pattern;
import org.gongkai.report.domain.form.Filing.Filer;

/** Of whom and of when a sentence speaks, as far as that decides whether the report's own table must agree with it. */
enum ClaimScope {
    /** The report's own organ and year. */
    OWN,
    /** Perhaps a wider or a narrower circle than the table's: to be explained, not wrong. */
    ANOTHER_CIRCLE,
    /** Another year, a part of the year, another organ: not comparable. */
    NOT_COMPARABLE;

    private static final Pattern OTHER_TIME = Pattern.compile(
            "上年|去年|上一年|往年|历年|累计|同期|(?<!报告|统计|年度)期间|上半年|下半年|前[一二三]季度|[一二三四]季度|近[两二三五]年|以来|截至[^，。]{0,6}(?:[1-9]|1[01])月"
                    + "|(?<!\\d)\\d{1,2}(?:月)?[-—至到~～]\\d{1,2}月(?!份?31)");
    private static final Pattern TIME_ALONE = Pattern
            .compile("\\s*(?:在|自|从)?[^，。；]{0,12}(?:月|月份|日|底|末|上半年|下半年|季度|来|期间)，");
    private static final Pattern OWN_TIME = Pattern.compile("全年|年度|本年|今年|20\\d\\d年");
    private static final Pattern YEAR = Pattern.compile("(20\\d\\d)年");
    private static final Pattern WIDE = Pattern.compile("全[县市区省旗州]|全系统|各单位|各部门|各级|各乡镇|各镇");
    private static final Pattern OF_THE_OFFICE = Pattern.compile("本级|本机关|县政府办|市政府办|区政府办|办公室");
    private static final Pattern ANOTHER = Pattern.compile(
            "(?:[\\p{IsHan}]{2,8}(?:局|委员会|办公室|管委会|中心|街道|乡|镇)|县政府|市政府|区政府)(?:本级)?(?:共|也|则|又)?$");

    static ClaimScope of(CheckedReport report, String sentence, int start, boolean ownYear) {
        String before = sentence.substring(0, start);
        String clause = withItsTime(before, lastPause(before));
        if (!ownYear && (OTHER_TIME.matcher(clause).find() || otherYear(report, before))) {
            return NOT_COMPARABLE;
        }
        boolean part = before.contains("其中") || sentence.substring(0, start).endsWith("含");
        var another = ANOTHER.matcher(clause.strip());
        if (another.find() && !isOwn(report, another.group())) {
            return part || report.filer() != Filer.GOVERNMENT ? NOT_COMPARABLE : ANOTHER_CIRCLE;
        }
        boolean wide = WIDE.matcher(clause).find();
        boolean office = OF_THE_OFFICE.matcher(clause).find();
        return wide && report.filer() == Filer.DEPARTMENT || office && report.filer() == Filer.GOVERNMENT
                ? ANOTHER_CIRCLE
                : OWN;
    }

    /** 截至9月底，收到…: a time on its own before the pause is the clause's, unless the clause has one. */
    private static String withItsTime(String before, int from) {
        String clause = before.substring(from);
        String earlier = from == 0 ? "" : before.substring(lastPause(before.substring(0, from - 1)), from);
        return TIME_ALONE.matcher(earlier).matches() && !OWN_TIME.matcher(clause).find() ? earlier + clause : clause;
    }

    private static int lastPause(String text) {
        return Math.max(text.lastIndexOf('。'), Math.max(text.lastIndexOf('；'), text.lastIndexOf('，'))) + 1;
    }

    /** The year named last before the number is the one it is about. */
    private static boolean otherYear(CheckedReport report, String before) {
        if (report.year() == null) {
            return false;
        }
        var years = YEAR.matcher(before);
        boolean other = false;
        while (years.find()) {
            other = !years.group(1).equals(report.year().toString());
        }
        return other;
    }

    private static boolean isOwn(CheckedReport report, String name) {
        String organ = report.organ();
        String bare = name.replaceFirst("(?:本级)?(?:共|也|则|又)?$", "");
        boolean ours = bare.matches(".*[我本]\\p{IsHan}{1,3}");
        if (organ == null || ours) {
            return ours;
        }
        return organ.endsWith(bare) || bare.endsWith(organ)
                || organ.length() > 3 && bare.contains(organ.substring(organ.length() - 3));
    }
}
