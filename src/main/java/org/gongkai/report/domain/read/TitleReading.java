package org.gongkai.report.domain.read;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Whose report it is and of which year, from its title; the year also from the period it says it covers.
 *
 * @param organ null when no title names one
 * @param year null when nothing tells
 */
record TitleReading(@Nullable String organ, @Nullable Integer year, String title) {
    private static final String YEAR = "(?<year>20\\d\\d|二[〇○零0O][〇○零一二三四五六七八九]{2})";
    private static final String SUBJECT = "(?:政府)?(?:信息|政务)公开(?:工作)?(?:情况)?(?:的)?(?:年度|年)?(?:工作)?(?:情况)?(?:年度)?(?:报告|年报)";
    private static final int BROKEN_WITHIN = 6;
    private static final List<Pattern> TITLES = List.of(
            Pattern.compile("(?<organ>[\\p{IsHan}·]{0,40}?)(?:关于)?" + YEAR + "年(?:度)?(?:的)?" + SUBJECT),
            Pattern.compile(YEAR + "年(?:度)?(?<organ>[\\p{IsHan}·]{2,40}?)" + SUBJECT),
            Pattern.compile("(?<organ>[\\p{IsHan}·]{2,40}?)" + SUBJECT + "[(（]?" + YEAR + "年?(?:度)?"));
    private static final Pattern PERIOD = Pattern.compile("(?:自|从|期限|时限|时间)[^。]{0,12}?(20\\d\\d)年1月1日");
    /** A paragraph that begins with its year: 2022年，我局…… */
    private static final Pattern OPENING = Pattern.compile("(20\\d\\d)年(?:度)?[，,\\p{IsHan}]");
    private static final Pattern ORGAN = Pattern
            .compile("[\\p{IsHan}·]{2,30}(?:[局委办厅院部府会室所站队行社]|中心|街道|[省市县区旗州乡镇村])(?:办事处)?");

    static TitleReading of(Source source) {
        var lines = new ArrayList<String>();
        source.blocks()
                .stream()
                .filter(Block.Line.class::isInstance)
                .limit(60)
                .forEach(block -> lines.add(((Block.Line) block).text()));
        var candidates = new ArrayList<>(source.titles());
        candidates.addAll(Math.max(0, candidates.size() - 1), lines); // the file's name comes last
        for (int i = 0; i + 1 < Math.min(lines.size(), BROKEN_WITHIN); i++) {
            candidates.add(lines.get(i) + lines.get(i + 1)); // a title too long for its line
        }
        for (var candidate : candidates) {
            var found = inTitle(candidate, lines);
            if (found != null) {
                return found;
            }
        }
        return new TitleReading(null, yearInText(lines), "");
    }

    private static @Nullable Integer yearInText(List<String> lines) {
        var period = PERIOD.matcher(plain(String.join("\n", lines)));
        if (period.find()) {
            return Integer.valueOf(period.group(1));
        }
        return lines.stream()
                .map(line -> OPENING.matcher(plain(line)))
                .filter(Matcher::lookingAt)
                .map(opening -> Integer.valueOf(opening.group(1)))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable TitleReading inTitle(String candidate, List<String> lines) {
        String text = plain(candidate);
        if (text.length() > 80) {
            return null;
        }
        for (var pattern : TITLES) {
            var title = pattern.matcher(text);
            if (title.find()) {
                String organ = title.group("organ");
                return new TitleReading(organ.isEmpty() ? above(candidate, lines) : organ, year(title), text);
            }
        }
        return null;
    }

    /** The organ's name on a line of its own above the title. */
    private static @Nullable String above(String title, List<String> lines) {
        int at = lines.indexOf(title);
        for (int i = at - 1; i >= Math.max(0, at - 2); i--) {
            String line = plain(lines.get(i));
            if (ORGAN.matcher(line).matches()) {
                return line;
            }
        }
        return null;
    }

    private static int year(Matcher title) {
        String year = title.group("year");
        var digits = new StringBuilder();
        for (char c : year.toCharArray()) {
            int at = "〇一二三四五六七八九".indexOf(c);
            digits.append(at >= 0 ? Integer.toString(at) : "○零O".indexOf(c) >= 0 ? "0" : Character.toString(c));
        }
        return Integer.parseInt(digits.toString());
    }

    private static String plain(String text) {
        return PlainDigits.of(text).replaceAll("[\\s\\p{Z}《》<>“”\"]+", "");
    }
}
