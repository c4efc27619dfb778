package org.gongkai.search.domain;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;

/** Days, months and years as people say them, in figures: 去年, 上个月, 二〇一九年, 19年, 三月份. */
final class SpokenDays {
    private static final DateTimeFormatter YEAR = DateTimeFormatter.ofPattern("yyyy年");
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("yyyy年M月");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日");
    private static final Pattern RELATIVE = Pattern.compile("([今去前明]年|本年|上个?月|下个?月|本月|这个月|当月|[今昨前]天|[今昨]日)度?");
    private static final Pattern YEAR_IN_WORDS = Pattern.compile("([一二][〇○零一二三四五六七八九]{3})年");
    private static final Pattern MONTH_IN_WORDS = Pattern.compile("(十[一二]|[一二三四五六七八九十])(?=月)");
    /** Not 二十年, 15年期 or 10年以上. */
    private static final Pattern SHORT_YEAR = Pattern.compile("(?<![\\d近满约第.])([12]\\d)(?=年(?![期限级以来内后前间多]))");

    private SpokenDays() {}

    static String inFigures(String plain, LocalDate today) {
        var text = RELATIVE.matcher(plain).replaceAll(said -> " " + day(said.group(1), today));
        text = YEAR_IN_WORDS.matcher(text)
                .replaceAll(said -> ChineseNumber.of(said.group(1).replace('○', '〇').replace('零', '〇')) + "年");
        text = MONTH_IN_WORDS.matcher(text).replaceAll(said -> Integer.toString(ChineseNumber.of(said.group())));
        return SHORT_YEAR.matcher(text).replaceAll("20$1");
    }

    private static String day(String said, LocalDate today) {
        return switch (said.charAt(said.length() - 1)) {
            case '年' -> YEAR.format(today.plusYears("前去今明".indexOf(said.replace('本', '今').charAt(0)) - 2));
            case '月' -> MONTH.format(today.plusMonths(said.startsWith("上") ? -1 : said.startsWith("下") ? 1 : 0));
            default -> DAY.format(today.minusDays("今昨前".indexOf(said.charAt(0))));
        };
    }
}
