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
    /** For writing by hand. */
    private static final String ROOM = "<br>　";

    public UrgeSheet {
        about = new LinkedHashMap<>(about);
    }

    public Manuscript manuscript() {
        return new Manuscript(TITLE, from, on, Layout.LETTER, html());
    }

    private String html() {
        var html = new StringBuilder();
        html.append("<p class=\"mark\">%s</p><hr class=\"red\"><p class=\"number\">督办%s</p>".formatted(text(from),
                text(number)));
        html.append("<h1>%s</h1><p class=\"to\">%s：</p>".formatted(TITLE, text(to)));
        html.append("<p>依照《中华人民共和国政府信息公开条例》第四十七条，现就以下申请的办理予以督办。</p>");
        html.append("<table class=\"form\"><colgroup><col width=\"24%\"><col width=\"76%\"></colgroup><tbody>");
        about.forEach((name, value) -> html.append(row(name, value)));
        html.append(row("督办要求", demand)).append(row("反馈期限", written(answerBy)));
        html.append(row("督办机关", from + "（盖章）　" + written(on)));
        html.append(answer == null ? row("办理情况反馈", "") : row("办理情况反馈", answer.text()));
        html.append(row("承办单位", to + "（盖章）　" + (answer == null ? "　　年　月　日" : written(answer.on()))));
        return html.append("</tbody></table>").toString();
    }

    private static String row(String name, String value) {
        return "<tr><th>%s</th><td>%s</td></tr>".formatted(text(name), value.isEmpty() ? ROOM : text(value));
    }

    private static String written(LocalDate day) {
        return "%d年%d月%d日".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }

    private static String text(String value) {
        return value.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
