package org.gongkai.report.domain.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.gongkai.report.domain.read.Block.Grid;
import org.gongkai.report.domain.read.Block.Line;
import org.gongkai.report.domain.read.Block.Picture;
import org.gongkai.report.domain.read.Block.Slot;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** A web page: what is visible of it, paragraph by paragraph; tables that only arrange the page are looked through. */
final class HtmlSource {
    private static final String NOT_TEXT = "script, style, noscript, template, iframe, nav, head > *, select, button, "
            + "[hidden], [style~=(?i)display\\s*:\\s*none], [style~=(?i)mso-hide\\s*:\\s*all]";
    private static final Set<String> BREAKS = Set.of("br", "hr");
    private static final int DEEPEST = 400;

    private final List<Block> blocks = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();

    private HtmlSource() {}

    static Source read(String html) {
        var page = Jsoup.parse(html);
        var titles = titles(page);
        page.select(NOT_TEXT).remove();
        return new Source(titles, blocks(page));
    }

    static List<Block> blocks(Document page) {
        var reading = new HtmlSource();
        reading.walk(page.body(), 0);
        reading.endLine();
        return reading.blocks;
    }

    private static List<String> titles(Document page) {
        return Stream.concat(page.select("meta[name=ArticleTitle]").eachAttr("content").stream(),
                Stream.concat(page.select("h1, h2, .title, #title, .article-title, .xl-title").eachText().stream(),
                        Stream.of(page.title())))
                .filter(title -> !title.isBlank())
                .limit(20)
                .toList();
    }

    private void walk(Element element, int depth) {
        for (Node child : element.childNodes()) {
            if (child instanceof TextNode text) {
                line.append(text.getWholeText().replaceAll("\\s+", " "));
            } else if (child instanceof Element inner && depth < DEEPEST) {
                visit(inner, depth + 1);
            }
        }
    }

    private void visit(Element element, int depth) {
        String tag = element.normalName();
        if (tag.equals("table")) {
            endLine();
            table(element, depth);
        } else if (BREAKS.contains(tag)) {
            endLine();
        } else if (tag.equals("img")) {
            endLine();
            blocks.add(new Picture());
        } else if (tag.equals("pre") || tag.equals("textarea")) {
            endLine();
            blocks.addAll(PlainSource.read(element.wholeText()).blocks());
        } else if (element.isBlock() || tag.equals("li") || tag.equals("td")) {
            endLine();
            walk(element, depth);
            endLine();
        } else {
            walk(element, depth);
        }
    }

    private void endLine() {
        String text = line.toString().replace('\u00A0', ' ').strip();
        line.setLength(0);
        if (!text.isEmpty()) {
            blocks.add(new Line(text));
        }
    }

    private void table(Element table, int depth) {
        var rows = rowsOf(table);
        boolean arranges = rows.stream().flatMap(List::stream).anyMatch(cell -> cell.selectFirst("table") != null);
        boolean single = rows.stream().allMatch(row -> row.size() <= 1);
        if (arranges || single) {
            if (arranges) {
                grid(rows);
            }
            rows.forEach(row -> row.forEach(cell -> {
                walk(cell, depth + 2);
                endLine();
            }));
        } else {
            grid(rows);
        }
    }

    private void grid(List<List<Element>> rows) {
        blocks.add(new Grid(rows.stream().map(row -> row.stream().map(HtmlSource::slot).toList()).toList(), false));
    }

    /** Its own rows, not those of tables within it; found by walking down, since a page may nest tables by the thousand. */
    private static List<List<Element>> rowsOf(Element table) {
        var rows = new ArrayList<List<Element>>();
        for (var child : table.children()) {
            if (child.normalName().equals("tr")) {
                rows.add(cellsOf(child));
            } else if (child.normalName().matches("tbody|thead|tfoot")) {
                child.children()
                        .stream()
                        .filter(row -> row.normalName().equals("tr"))
                        .map(HtmlSource::cellsOf)
                        .forEach(rows::add);
            }
        }
        return rows;
    }

    private static List<Element> cellsOf(Element row) {
        return row.children().stream().filter(cell -> cell.normalName().matches("td|th")).toList();
    }

    private static Slot slot(Element cell) {
        String text = cell.selectFirst("table") == null ? cell.text() : cell.ownText();
        return new Slot(text.replace('\u00A0', ' ').strip(), span(cell, "rowspan"), span(cell, "colspan"));
    }

    private static int span(Element cell, String name) {
        String digits = cell.attr(name).strip();
        return digits.matches("\\d{1,4}") ? Math.max(1, Integer.parseInt(digits)) : 1;
    }
}
