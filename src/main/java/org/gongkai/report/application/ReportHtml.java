package org.gongkai.report.application;

import java.util.List;
import org.gongkai.report.domain.form.FormLayout;
import org.gongkai.report.domain.form.FormTable;
import org.gongkai.report.domain.form.ReportTables;
import org.gongkai.report.domain.text.Paragraph;
import org.springframework.web.util.HtmlUtils;

/** A report as HTML without a look: what is published, printed and turned into documents. The tables are the form's, box by box. */
final class ReportHtml {
    /** Relative widths of the columns of a wide table: the labels, then the numbers. */
    private static final int NARROW = 6;
    /** Rows; a longer table is set closer, so that it stands whole on a page. */
    private static final int LONG = 20;
    private static final String PAGE = "<hr class=\"page\">";
    private static final String THIRD = "<h2>三、";

    private ReportHtml() {}

    /** The text of the item that is published; its title stands above it already. */
    static String body(ComposedReport report) {
        var html = new StringBuilder();
        paragraphs(report.preamble().paragraphs(), html);
        for (var part : report.chapters()) {
            html.append("<h2>").append(escaped(part.chapter().heading())).append("</h2>");
            paragraphs(part.text().paragraphs(), html);
            part.tables().forEach(table -> table(table, report.tables(), html));
        }
        return html.toString();
    }

    /** With its title, to be set in type. */
    static String printed(ComposedReport report) {
        String remark = report.report().edition() == 1 ? ""
                : "<p class=\"note\">（第%d版。更正说明：%s）</p>".formatted(report.report().edition(), escaped(report.report()
                        .reason()));
        // The third chapter's table fills a page; it begins one, so that it stands there whole.
        return "<h1>" + escaped(report.title()) + "</h1>" + remark + body(report).replace(THIRD, PAGE + THIRD);
    }

    private static void paragraphs(List<Paragraph> paragraphs, StringBuilder html) {
        for (var paragraph : paragraphs) {
            String tag = paragraph.isHeading() ? "h3" : "p";
            html.append('<')
                    .append(tag)
                    .append('>')
                    .append(escaped(paragraph.text()))
                    .append("</")
                    .append(tag)
                    .append(
                            '>');
        }
    }

    private static void table(FormTable table, ReportTables numbers, StringBuilder html) {
        var layout = FormLayout.of(table);
        html.append(
                layout.rows().size() > LONG ? "<table class=\"figures dense\">" : "<table class=\"figures whole\">");
        columns(layout, html);
        for (var row : layout.rows()) {
            html.append("<tr>");
            row.boxes().forEach(box -> box(box, row.head() || layout.columns() < NARROW, numbers, html));
            html.append("</tr>");
        }
        html.append("</table>");
    }

    /** Numbers are narrow, labels take the rest; a table of numbers alone is divided evenly. */
    private static void columns(FormLayout layout, StringBuilder html) {
        int numbers = (int) layout.rows().getLast().boxes().stream().filter(box -> !box.isLabel()).count();
        int labels = layout.columns() - numbers;
        if (labels == 0 || layout.columns() < NARROW) {
            html.append("<col width=\"%d%%\">".formatted(100 / layout.columns()).repeat(layout.columns()));
            return;
        }
        int each = 6;
        int last = 8; // totals have a digit more
        int rest = 100 - each * (numbers - 1) - last;
        int[] shares = labels == 3 ? new int[]{6, 9, rest - 15} : new int[]{rest};
        for (int i = 0; i < labels; i++) {
            html.append("<col width=\"%d%%\">".formatted(i < shares.length ? shares[i] : rest / labels));
        }
        html.append("<col width=\"%d%%\">".formatted(each).repeat(numbers - 1));
        html.append("<col width=\"%d%%\">".formatted(last));
    }

    /** Labels of columns are centred; those of the long table's rows begin at the left, as on the official form. */
    private static void box(FormLayout.Box box, boolean centred, ReportTables numbers, StringBuilder html) {
        String tag = box.isLabel() ? "th" : "td";
        html.append('<').append(tag).append(box.isLabel() && !centred ? " scope=\"row\"" : "");
        span("rowspan", box.rowspan(), html);
        span("colspan", box.colspan(), html);
        html.append('>');
        var cell = box.cell();
        html.append(escaped(cell == null ? box.label() : cell.shown(numbers)));
        html.append("</").append(tag).append('>');
    }

    private static void span(String name, int span, StringBuilder html) {
        if (span > 1) {
            html.append(' ').append(name).append("=\"").append(span).append('"');
        }
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
