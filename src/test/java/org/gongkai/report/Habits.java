package org.gongkai.report;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** What editors and websites do to a right page or text before it is published: each makes another one of it, its numbers untouched. */
final class Habits {
    private static final String SEVEN = "<td>900</td>".repeat(7);

    private Habits() {}

    static Map<String, UnaryOperator<String>> ofPages() {
        var habits = new LinkedHashMap<String, UnaryOperator<String>>();
        habits.put("网页，办理结果合并多一行", page -> resultsSpan(page, 1));
        habits.put("网页，办理结果合并少一行", page -> resultsSpan(page, -1));
        habits.put("网页，不予公开合并多一行", page -> page.replace("rowspan=8 ", "rowspan=9 "));
        habits.put("网页，不予公开合并少一行", page -> page.replace("rowspan=8 ", "rowspan=7 "));
        habits.put("网页，表头横向合并写错", page -> page.replace("colspan=5>法人", "colspan=4>法人"));
        habits.put("网页，标签横向合并写错", page -> page.replaceAll("colspan=3>(?=[一二]、本年|[一二]、上年)", "colspan=2>"));
        habits.put("网页，每行前有序号", Habits::numbered);
        habits.put("网页，行首多空格子", page -> page.replace("<tr>", "<tr><td></td>"));
        habits.put("网页，行尾多空格子", page -> page.replace("</tr>", "<td></td><td></td></tr>"));
        habits.put("网页，表头在中间重复", Habits::headRepeated);
        habits.put("网页，不予公开后有合计行", Habits::subtotal);
        habits.put("网页，标签每个字都隔开", page -> labels(page, label -> String.join(" ", label.split(""))));
        habits.put("网页，标签没有标点", page -> labels(page, label -> label.replaceAll("[（）“”、，.]", "")));
        habits.put("网页，开头有很长的注释", page -> "<!-- " + "保存自某某系统 ".repeat(2_000) + " -->\n" + page);
        habits.put("网页，大写标签而不关", page -> page.replaceAll("</t[dr]>", "")
                .replaceAll("<(/?)(t[dr]|table)", "<$1$2 align=center")
                .replace("</table align=center", "</TABLE"));
        return habits;
    }

    static Map<String, UnaryOperator<String>> ofTexts() {
        var habits = new LinkedHashMap<String, UnaryOperator<String>>();
        habits.put("文本，行尾补齐制表符", text -> text.replaceAll("(?m)^(.*\\t.*)$", "$1\t\t"));
        habits.put("文本，电子表格另存（CSV）", Habits::csv);
        habits.put("文本，Markdown 加粗与换行", Habits::markdown);
        return habits;
    }

    private static String resultsSpan(String page, int more) {
        return page.replace("rowspan=20 ", "rowspan=%d ".formatted(20 + more))
                .replace("rowspan=22 ", "rowspan=%d ".formatted(22 + more));
    }

    private static String numbered(String page) {
        int[] number = {0};
        return Pattern.compile("<tr>").matcher(page).replaceAll(row -> "<tr><td>" + ++number[0] + "</td>");
    }

    /** As a printer leaves it when the table went over two pages. */
    private static String headRepeated(String page) {
        var head = Pattern.compile("<tr><td[^>]*>（本列数据.*?</tr>.*?</tr>.*?</tr>").matcher(page);
        return head.find() ? page.replaceFirst("<tr>(<td[^>]*>（四）无法提供)", Pattern.compile("\\$")
                .matcher(head.group())
                .replaceAll("") + "<tr>$1") : page;
    }

    private static String subtotal(String page) {
        return page.replaceFirst("(属于行政查询事项.*?</tr>)", "$1<tr><td>合计</td>" + SEVEN + "</tr>")
                .replace("rowspan=8 ", "rowspan=9 ")
                .replace("rowspan=20 ", "rowspan=21 ")
                .replace("rowspan=22 ", "rowspan=23 ");
    }

    private static String labels(String page, UnaryOperator<String> label) {
        return Pattern.compile("(<td[^>]*>)([^<]*\\p{IsHan}[^<]*)(?=</td>)")
                .matcher(page)
                .replaceAll(box -> box.group(1) + label.apply(box.group(2)).replace("$", "\\$"));
    }

    private static String csv(String text) {
        return text.replaceAll("(?m)^(.*\\t.*)$", "$1,,")
                .replace('\t', ',')
                .replaceAll("(?m)^(（二）部分公开[^,]*)", "\"$1\"");
    }

    private static String markdown(String text) {
        return "# " + text.replaceAll("(?m)^(.*\\t.*)$", "| $1 |")
                .replace("\t", " | ")
                .replace("| （一）予以公开 ", "| **（一）予以公开** ")
                .replace("（区分处理的", "<br>（区分处理的");
    }
}
