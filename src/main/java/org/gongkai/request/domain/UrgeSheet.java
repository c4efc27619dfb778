package org.gongkai.request.domain;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.gongkai.file.Manuscript;
import org.gongkai.file.Manuscript.Layout;
import org.jspecify.annotations.Nullable;

/**
 * 督办单 on paper (条例 §47): what the supervising office demands of a unit, and what the unit answers. It goes from organ to organ
 * and names no applicant.
 *
 * @param number as printed, 〔2026〕3号
 * @param from the supervising organ
 * @param to the unit that handles the case
 * @param demand what is to be done, and by when an answer is wanted
 * @param answer null before the unit answered
 */
public record UrgeSheet(String number, String from, String to, LocalDate on, Map<String, String> about, String demand,
        LocalDate answerBy, @Nullable Answer answer) {
    /** What the unit answered. */
    public record Answer(String text, LocalDate on) {}

    static final String TITLE = "政府信息公开申请督办单";

    public UrgeSheet {
        about = new LinkedHashMap<>(about);
    }

    public Manuscript manuscript() {
        return new Manuscript(TITLE, from, on, Layout.OFFICIAL, html());
    }

    private String html() {
        var html = new StringBuilder();
        html.append("<p class=\"mark\">%s</p><p class=\"number\">督办%s</p><hr class=\"red\">".formatted(text(from),
                text(number)));
        html.append("<h1>%s</h1><p class=\"to\">%s：</p>".formatted(TITLE, text(to)));
        html.append("<p>依照《中华人民共和国政府信息公开条例》第四十七条，现就以下申请的办理予以督办。</p>");
        html.append("<table class=\"form\"><col width=\"24%\"><col width=\"76%\"><tbody>");
        about.forEach((name, value) -> html.append(row(name, value)));
        html.append(row("督办要求", demand)).append(row("反馈期限", written(answerBy)));
        html.append("</tbody></table>");
        html.append("<div class=\"sign\"><p class=\"organ\">%s</p><p class=\"date\">%s</p></div>".formatted(text(from),
                written(on)));
        html.append("<h2>承办单位反馈</h2>");
        return html.append(answered()).toString();
    }

    /** Left blank to be filled in by hand where nothing was answered yet. */
    private String answered() {
        if (answer == null) {
            return "<p>办理情况：</p><p>　</p><p>　</p><p>承办单位（盖章）：　　　　　　　　　　年　　月　　日</p>";
        }
        var html = new StringBuilder();
        answer.text()
                .lines()
                .filter(line -> !line.isBlank())
                .forEach(
                        line -> html.append("<p>%s</p>".formatted(text(line))));
        return html.append("<div class=\"sign\"><p class=\"organ\">%s</p><p class=\"date\">%s</p></div>".formatted(
                text(to), written(answer.on()))).toString();
    }

    private static String row(String name, String value) {
        return "<tr><th>%s</th><td>%s</td></tr>".formatted(text(name), text(value));
    }

    private static String written(LocalDate day) {
        return "%d年%d月%d日".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }

    private static String text(String value) {
        return value.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
