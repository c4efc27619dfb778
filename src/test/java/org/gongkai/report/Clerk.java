package org.gongkai.report;

import org.gongkai.report.domain.form.FormBlock;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.gongkai.report.domain.form.CellRef;
import org.gongkai.report.domain.form.CellValue;
import org.gongkai.report.domain.form.FormLayout;
import org.gongkai.report.domain.form.FormTable;
import org.gongkai.report.domain.form.ReportForm;
import org.gongkai.report.domain.form.ReportTables;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

/** Writes the same report the many ways clerks do: as a page, a Word file, a pasted text. Invented organ, invented figures. */
public final class Clerk {
    /** A way of writing a report down. */
    public record Style(String name, Function<Clerk, byte[]> write) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static final Charset GB = Charset.forName("GB18030");
    private final ReportTables tables;
    private final Narration narration;

    public Clerk(ReportForm form, int year, ReportTables tables) {
        this(form, year, tables, tables);
    }

    /** @param told what the text says, where that differs from the tables */
    public Clerk(ReportForm form, int year, ReportTables tables, ReportTables told) {
        this.tables = tables;
        this.narration = new Narration(form, year, told);
    }

    public static Map<String, Style> styles() {
        var styles = new LinkedHashMap<String, Style>();
        add(styles, "网页", clerk -> utf8(clerk.page(Look.PLAIN)));
        add(styles, "网页，GB18030 而自称 UTF-8", clerk -> clerk.page(Look.PLAIN).getBytes(GB));
        add(styles, "网页，带 BOM", clerk -> utf8("\uFEFF" + clerk.page(Look.PLAIN)));
        add(styles, "网页，标签杂乱（WPS）", clerk -> utf8(clerk.page(Look.PLAIN.label(Clerk::junk).number(n -> junk(n)))));
        add(styles, "网页，全角数字", clerk -> utf8(clerk.page(Look.PLAIN.number(Clerk::wide))));
        add(styles, "网页，千分位", clerk -> utf8(clerk.page(Look.PLAIN.number(Clerk::thousands))));
        add(styles, "网页，数字带单位", clerk -> utf8(clerk.page(Look.PLAIN.number(n -> n + "件"))));
        add(styles, "网页，零写作横线", clerk -> utf8(clerk.page(Look.PLAIN.number(n -> n.equals("0") ? "—" : n))));
        add(styles, "网页，零写作斜线", clerk -> utf8(clerk.page(Look.PLAIN.number(n -> n.equals("0") ? "/" : n))));
        add(styles, "网页，零不写", clerk -> utf8(clerk.page(Look.PLAIN.number(n -> n.equals("0") ? "&nbsp;" : n))));
        add(styles, "网页，零写作无", clerk -> utf8(clerk.page(Look.PLAIN.number(n -> n.equals("0") ? "无" : n))));
        add(styles, "网页，标签用逗号", clerk -> utf8(clerk.page(Look.PLAIN.label(l -> l.replace("、行政", "，行政")))));
        add(styles, "网页，标签半角括号",
                clerk -> utf8(clerk.page(Look.PLAIN.label(l -> l.replace("（", "(").replace("）", ")")))));
        add(styles, "网页，标签有空格", clerk -> utf8(clerk.page(Look.PLAIN.label(Clerk::spaced))));
        add(styles, "网页，标签直引号",
                clerk -> utf8(clerk.page(Look.PLAIN.label(l -> l.replace("“", "\"").replace("”", "\"")))));
        add(styles, "网页，标签没有编号", clerk -> utf8(
                clerk.page(Look.PLAIN.label(l -> l.replaceFirst("^(?:[一二三四]、|（[一二三四五六七]）|\\d\\.)", "")))));
        add(styles, "网页，收费通知书", clerk -> utf8(clerk.page(Look.PLAIN.label(l -> l.replace("收费通知", "收费通知书")))));
        add(styles, "网页，嵌在版式表格里", clerk -> utf8(clerk.nestedPage()));
        add(styles, "网页，每块一张表", clerk -> utf8(clerk.splitPage(true)));
        add(styles, "网页，表三断成两张", clerk -> utf8(clerk.splitPage(false)));
        add(styles, "网页，没有合并单元格", clerk -> utf8(clerk.page(Look.UNMERGED)));
        add(styles, "网页，合并处留空格子", clerk -> utf8(clerk.page(Look.HOLLOW)));
        add(styles, "网页，表四横竖颠倒", clerk -> utf8(clerk.turnedPage()));
        add(styles, "网页，地方增加一行", clerk -> utf8(clerk.page(Look.PLAIN)
                .replaceFirst("(<tr><td[^>]*>行政处罚)",
                        "<tr><td>行政检查</td><td>12</td><td>12</td><td>12</td></tr>$1")));
        add(styles, "网页，多一列备注", clerk -> utf8(clerk.page(Look.PLAIN).replaceAll("</tr>", "<td>备注</td></tr>")));
        add(styles, "网页，导航和页脚很多", clerk -> utf8(clerk.page(Look.PLAIN)
                .replace("<body>", "<body>" + NAVIGATION)
                .replace("</body>", FOOTER + "</body>")));
        add(styles, "网页，段落用换行", clerk -> utf8(clerk.page(Look.PLAIN).replace("</p>", "<br>").replace("<p>", "")));
        add(styles, "网页，隐藏的文字", clerk -> utf8(
                clerk.page(Look.PLAIN).replace("<h1>", "<p style=\"display:none\">收到政府信息公开申请99999件</p><h1>")));
        add(styles, "Word", Clerk::word);
        add(styles, "Word，每块一张表", clerk -> clerk.word(true, false));
        add(styles, "Word，合并处不合并", clerk -> clerk.word(false, true));
        add(styles, "文本，制表符（浏览器粘贴）", clerk -> utf8(clerk.text("\t", false)));
        add(styles, "文本，制表符，GB18030", clerk -> clerk.text("\t", false).getBytes(GB));
        add(styles, "文本，制表符，UTF-16", clerk -> clerk.text("\t", false).getBytes(StandardCharsets.UTF_16));
        add(styles, "文本，竖线", clerk -> utf8(clerk.text("|", false)));
        add(styles, "文本，Markdown 表格", clerk -> utf8(clerk.text(" | ", true)));
        add(styles, "文本，空格", clerk -> utf8(clerk.text("   ", false)));
        add(styles, "文本，每格一行", clerk -> utf8(clerk.text("\n", false)));
        add(styles, "文本，Windows 换行", clerk -> utf8(clerk.text("\t", false).replace("\n", "\r\n")));
        add(styles, "文本，全角数字", clerk -> utf8(wideDigits(clerk.text("\t", false))));
        add(styles, "文本，标签折行", clerk -> utf8(clerk.text("\t", false).replace("（区分处理的", "\n（区分处理的")));
        Habits.ofPages()
                .forEach((name, habit) -> add(styles, name, clerk -> utf8(habit.apply(clerk.page(Look.PLAIN)))));
        Habits.ofTexts()
                .forEach((name, habit) -> add(styles, name, clerk -> utf8(habit.apply(clerk.text("\t", false)))));
        return styles;
    }

    private static void add(Map<String, Style> styles, String name, Function<Clerk, byte[]> write) {
        styles.put(name, new Style(name, write));
    }

    private static final String NAVIGATION = "<div class=nav><ul>" + "<li><a href=#>政府信息公开年报</a></li>".repeat(20)
            + "</ul><table><tr><td>索引号</td><td>000014349/2022-00017</td></tr><tr><td>发布日期</td><td>2022-01-28</td></tr></table></div>";
    private static final String FOOTER = "<p>打印</p><p>上一篇：某某县某某局2018年政府信息公开工作年度报告</p><p>主办单位：某某县人民政府　联系电话：0700-1234567　收到政府信息公开申请88件</p>";

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String junk(String text) {
        return text.isEmpty() ? "<span lang=EN-US><o:p></o:p></span>"
                : Arrays.stream(text.split("(?<=\\G.{2})"))
                        .map(part -> "<span style='mso-bidi-font-size:10.5pt'>\n" + part
                                + "</span>")
                        .collect(Collectors.joining());
    }

    private static String spaced(String label) {
        return label.replace("、", "、 ").replace("（", " （").replace("总计", "总 计").replace("自然人", "自 然　人");
    }

    private static String wide(String number) {
        return wideDigits(number);
    }

    private static String wideDigits(String text) {
        return text.chars()
                .map(c -> c >= '0' && c <= '9' ? c + 0xFEE0 : c)
                .mapToObj(c -> Character.toString((char) c))
                .collect(Collectors.joining());
    }

    private static String thousands(String number) {
        return number.matches("\\d{4,}") ? "%,d".formatted(Long.parseLong(number)) : number;
    }

    /** How labels, numbers and merged boxes come out. */
    private record Look(UnaryOperator<String> label, UnaryOperator<String> number, boolean merged, boolean hollow) {
        static final Look PLAIN = new Look(l -> l, n -> n, true, false);
        static final Look UNMERGED = new Look(l -> l, n -> n, false, false);
        static final Look HOLLOW = new Look(l -> l, n -> n, false, true);

        Look label(UnaryOperator<String> other) {
            return new Look(other, number, merged, hollow);
        }

        Look number(UnaryOperator<String> other) {
            return new Look(label, other, merged, hollow);
        }
    }

    private String number(CellRef ref) {
        return tables.find(ref).map(CellValue::shown).orElse("");
    }

    private String page(Look look) {
        return wrap(narration.write((table, out) -> out.append(html(FormLayout.of(table).rows(), look))));
    }

    private String nestedPage() {
        return wrap("<table width=100%><tr><td class=left>导航</td><td><table><tr><td>"
                + narration.write((table, out) -> out
                        .append(html(FormLayout.of(table).rows(), Look.PLAIN)))
                + "</td></tr></table></td></tr></table>");
    }

    /** Table 2 cut into its blocks; or table 3 where the page ended, without its head on the second page. */
    private String splitPage(boolean byBlock) {
        return wrap(narration.write((table, out) -> {
            var rows = FormLayout.of(table).rows();
            int at = byBlock ? 0 : table.key().equals("3") ? 5 : rows.size();
            if (byBlock && table.key().equals("2")) {
                table.blocks()
                        .forEach(block -> out.append(html(FormLayout.of(new FormTable(table.key(), table.title(), 2,
                                List.of(block))).rows(), Look.PLAIN)).append("<p></p>"));
            } else if (at == 0 || at == rows.size()) {
                out.append(html(rows, Look.PLAIN));
            } else {
                out.append(html(rows.subList(0, at), Look.PLAIN))
                        .append("<p></p>")
                        .append(html(rows.subList(at, rows.size()),
                                Look.PLAIN));
            }
        }));
    }

    private String turnedPage() {
        return wrap(narration.write((table, out) -> {
            if (!table.key().equals("4")) {
                out.append(html(FormLayout.of(table).rows(), Look.PLAIN));
                return;
            }
            out.append("<table>");
            String group = "";
            for (var cell : table.cells()) {
                out.append("<tr>");
                if (!cell.ref().row().equals(group)) {
                    group = cell.ref().row();
                    out.append("<td rowspan=5>").append(cell.rowLabel().replace("行政诉讼·", "")).append("</td>");
                }
                out.append("<td>")
                        .append(cell.columnLabel())
                        .append("</td><td>")
                        .append(number(cell.ref()))
                        .append(
                                "</td></tr>");
            }
            out.append("</table>");
        }));
    }

    private String wrap(String body) {
        return "<!DOCTYPE html><html><head><meta charset=utf-8><title>" + narration.title()
                + "_某某县人民政府</title></head><body><h1>" + narration.title() + "</h1>" + body + "</body></html>";
    }

    private String html(List<FormLayout.Row> rows, Look look) {
        var html = new StringBuilder("<table border=1>");
        for (var row : rows) {
            html.append("<tr>");
            for (var box : row.boxes()) {
                String text = box.cell() == null ? look.label().apply(box.label())
                        : look.number()
                                .apply(number(box.cell()
                                        .ref()));
                if (look.merged()) {
                    html.append("<td rowspan=%d colspan=%d>".formatted(box.rowspan(), box.colspan()))
                            .append(text)
                            .append(
                                    "</td>");
                } else {
                    html.append("<td>").append(text).append("</td>");
                    html.append("<td></td>".repeat(look.hollow() && box.isLabel() ? box.colspan() - 1 : 0));
                }
            }
            html.append("</tr>");
        }
        return html.append("</table>").toString();
    }

    private String text(String between, boolean markdown) {
        return narration.title() + "\n" + narration.write((table, out) -> {
            boolean first = true;
            for (var row : FormLayout.of(table).rows()) {
                String line = row.boxes()
                        .stream()
                        .map(box -> box.cell() == null ? box.label() : number(box.cell().ref()))
                        .collect(Collectors.joining(between));
                out.append(markdown ? "| " + line + " |" : line).append("\n");
                if (first && markdown) {
                    out.append("|" + " --- |".repeat(row.boxes().size())).append("\n");
                }
                first = false;
            }
        }).replaceAll("</?p>", "\n").replaceAll("\n{2,}", "\n");
    }

    private byte[] word() {
        return word(false, false);
    }

    private byte[] word(boolean byBlock, boolean unmerged) {
        try (var document = new XWPFDocument(); var bytes = new ByteArrayOutputStream()) {
            paragraph(document, narration.title());
            var parts = new ArrayList<Object>();
            String text = narration.write((table, out) -> {
                parts.add(table);
                out.append("\u0000");
            });
            int next = 0;
            for (String part : text.split("(?<=\u0000)|(?=\u0000)")) {
                if (!part.equals("\u0000")) {
                    Arrays.stream(part.split("</?p>"))
                            .filter(line -> !line.isBlank())
                            .forEach(line -> paragraph(document, line));
                    continue;
                }
                var table = (FormTable) parts.get(next++);
                var blocks = byBlock ? table.blocks() : List.<FormBlock>of();
                if (blocks.size() > 1) {
                    blocks.forEach(
                            block -> table(document, FormLayout.of(new FormTable(table.key(), "", 2, List.of(block))),
                                    unmerged));
                } else {
                    table(document, FormLayout.of(table), unmerged);
                }
            }
            document.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void paragraph(XWPFDocument document, String text) {
        document.createParagraph().createRun().setText(text);
    }

    private void table(XWPFDocument document, FormLayout layout, boolean unmerged) {
        XWPFTable table = document.createTable();
        table.removeRow(0);
        int[] left = new int[layout.columns()];
        int[] width = new int[layout.columns()];
        for (var line : layout.rows()) {
            var row = table.createRow();
            while (!row.getTableCells().isEmpty()) {
                row.removeCell(0);
            }
            int column = 0;
            for (int box = 0; column < layout.columns();) {
                var cell = row.createCell();
                boolean reaching = left[column] > 0;
                int span = reaching ? width[column] : line.boxes().get(box).colspan();
                if (reaching) {
                    left[column]--;
                    if (!unmerged) {
                        cell.getCTTc().addNewTcPr().addNewVMerge().setVal(STMerge.CONTINUE);
                    }
                } else {
                    var content = line.boxes().get(box++);
                    cell.setText(content.cell() == null ? content.label() : number(content.cell().ref()));
                    if (content.rowspan() > 1) {
                        left[column] = content.rowspan() - 1;
                        width[column] = span;
                        if (!unmerged) {
                            cell.getCTTc().addNewTcPr().addNewVMerge().setVal(STMerge.RESTART);
                        }
                    }
                }
                if (span > 1) {
                    var properties = cell.getCTTc().isSetTcPr() ? cell.getCTTc().getTcPr()
                            : cell.getCTTc().addNewTcPr();
                    properties.addNewGridSpan().setVal(BigInteger.valueOf(span));
                }
                column += span;
            }
        }
    }

    /** A number of a table of the report. */
    public static BigDecimal number(ReportTables tables, String cell) {
        return tables.number(CellRef.parse(cell)).orElse(BigDecimal.ZERO);
    }
}
