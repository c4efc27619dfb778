package org.gongkai.request.papers.domain;

import java.util.regex.Pattern;
import org.gongkai.law.BadInput;

/**
 * A document's number (文号), one of a series without gaps per organ, year and kind. By GB/T 9704 the year stands in 〔〕, without
 * 第 and without leading zeros; a place that writes otherwise sets its pattern.
 */
public record PaperNumber(int year, int serial, String suffix) {
    public static final String STANDARD = "{代字}〔{年}〕{序号}号";
    private static final Pattern PATTERN = Pattern.compile("(第|[^{}第]|\\{代字\\}|\\{年\\}|\\{序号\\}|\\{后缀\\}){1,40}");

    /** @throws BadInput when a pattern could not tell two numbers apart */
    public static String requirePattern(String pattern) {
        boolean complete = pattern.contains("{年}") && pattern.contains("{序号}") && pattern.contains("{代字}");
        if (!complete || !PATTERN.matcher(pattern).matches()) {
            throw new BadInput("pattern", "文号格式应当含有 {代字}、{年} 和 {序号}，可以含有 {后缀}，如：" + STANDARD);
        }
        return pattern;
    }

    public String written(String pattern, String codeWord) {
        String number = pattern.replace("{代字}", codeWord)
                .replace("{年}", Integer.toString(year))
                .replace("{序号}", Integer.toString(serial))
                .replace("{后缀}", suffix);
        return pattern.contains("{后缀}") || suffix.isEmpty() ? number : number + "-" + suffix;
    }
}
