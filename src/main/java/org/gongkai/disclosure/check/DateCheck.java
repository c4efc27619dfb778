package org.gongkai.disclosure.check;

import static org.gongkai.law.ArticleRef.art;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gongkai.file.RichText;
import org.gongkai.law.ArticleRef;
import org.jspecify.annotations.Nullable;

/** Days that cannot be, or that do not fit each other. */
final class DateCheck implements Check {
    /** A line that is nothing but a date: the day under the signature. */
    private static final Pattern SIGNED = Pattern.compile("(?m)^\\s*(\\d{4})年(\\d{1,2})月(\\d{1,2})日\\s*$");
    private static final int LONG_AGO_YEARS = 2;

    @Override
    public List<Finding> on(CheckedText text, Surroundings around) {
        var findings = new ArrayList<Finding>();
        var formedOn = text.formedOn();
        var publishOn = text.publishOn() == null ? around.today() : text.publishOn();
        if (formedOn != null) {
            aboutForming(formedOn, publishOn, text, around.today(), findings);
        }
        if (publishOn.isBefore(around.today())) {
            findings.add(finding(Severity.WARN, "publishOn", publishOn.toString(), "发布日期早于今天，属于倒填", art(26),
                    "发布日期应是实际公开之日"));
        }
        var changedOn = text.changedOn();
        if (changedOn != null && changedOn.isAfter(around.today())) {
            findings.add(finding(Severity.WARN, "changedOn", changedOn.toString(), "变更日期晚于今天", art(26), "请核对"));
        }
        return findings;
    }

    private static void aboutForming(LocalDate formedOn, LocalDate publishOn, CheckedText text, LocalDate today,
            List<Finding> findings) {
        if (formedOn.isAfter(today) && !text.gaps().containsKey("formedOn")) {
            findings.add(finding(Severity.BLOCK, "formedOn", formedOn.toString(), "成文日期晚于今天", art(12), "请核对成文日期"));
        }
        if (formedOn.isAfter(publishOn)) {
            findings.add(finding(Severity.BLOCK, "publishOn", publishOn.toString(), "发布日期早于成文日期", art(12), "请核对两个日期"));
        }
        if (text.changedOn() == null && formedOn.isBefore(today.minusYears(LONG_AGO_YEARS))) {
            findings.add(finding(Severity.INFO, "formedOn", formedOn.toString(), "成文已超过两年", null, "确认日期无误，或者注明补发原因"));
        }
        var effectiveOn = text.effectiveOn();
        if (effectiveOn != null && effectiveOn.isBefore(formedOn)) {
            findings.add(
                    finding(Severity.INFO, "effectiveOn", effectiveOn.toString(), "施行日期早于成文日期", null, "确认是否确有溯及既往的规定"));
        }
        signedOn(text.bodyHtml()).filter(signed -> !signed.equals(formedOn))
                .ifPresent(signed -> findings.add(finding(Severity.WARN, "formedOn", formedOn.toString(),
                        "成文日期与正文落款的 " + signed + " 不一致", art(12), "以落款日期为准，会议通过或签发另有日期的除外")));
    }

    /** The last day that stands in a line of its own. */
    private static Optional<LocalDate> signedOn(String html) {
        return SIGNED.matcher(RichText.textOf(html))
                .results()
                .reduce((first, second) -> second)
                .flatMap(match -> day(match.group(1), match.group(2), match.group(3)));
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static Finding finding(Severity severity, String field, String excerpt, String why,
            @Nullable ArticleRef basis, String advice) {
        return new Finding(CheckRule.DATE, severity, Place.of(field), excerpt, why, basis, advice, null);
    }
}
