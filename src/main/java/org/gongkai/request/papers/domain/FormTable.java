package org.gongkai.request.papers.domain;

import java.util.List;

/**
 * Papers of the file as forms: each line {@code 名称：内容} is a row, a heading a row of its own, and what is left empty has room
 * for handwriting.
 */
final class FormTable {
    private static final int LONGEST_NAME = 16;
    private static final String ROOM = "<br>　";

    private FormTable() {}

    static String html(List<String> lines) {
        var html = new StringBuilder(
                "<table class=\"form\"><colgroup><col width=\"26%\"><col width=\"74%\"></colgroup><tbody>");
        for (String line : lines) {
            html.append("<tr>").append(row(line)).append("</tr>");
        }
        return html.append("</tbody></table>").toString();
    }

    private static String row(String line) {
        if (line.startsWith("# ")) {
            return "<th colspan=\"2\">%s</th>".formatted(Letter.escaped(line.substring(2)));
        }
        int colon = line.indexOf('：');
        if (colon < 1 || colon > LONGEST_NAME) {
            return "<td colspan=\"2\">%s</td>".formatted(Letter.escaped(line));
        }
        var value = line.substring(colon + 1);
        return "<th>%s</th><td>%s%s</td>".formatted(Letter.escaped(line.substring(0, colon)), Letter.escaped(value),
                value.isBlank() ? ROOM : "");
    }
}
