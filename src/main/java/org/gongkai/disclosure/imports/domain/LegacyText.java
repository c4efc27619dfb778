package org.gongkai.disclosure.imports.domain;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gongkai.file.RichText;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Texts as old sites keep them: plain lines, or HTML full of layout. */
public final class LegacyText {
    private static final Pattern HTML = Pattern
            .compile("(?is).*<(p|div|br|table|span|h[1-6]|ul|ol|img|a|section|font|center)\\b[^>]*/?>.*");
    private static final Pattern IMPLIED_PARAGRAPH = Pattern.compile("[\\u3000\\u00a0 ]{2,}.*", Pattern.DOTALL);
    private static final Set<String> BLOCKS = Set.of("p", "div", "table", "ul", "ol", "h1", "h2", "h3", "h4", "h5",
            "h6", "section", "article", "blockquote", "center", "pre", "hr", "figure");

    private LegacyText() {}

    /** Clean HTML within our vocabulary. */
    public static String clean(String typed) {
        return typed.indexOf('<') >= 0 && HTML.matcher(typed).matches() ? RichText.clean(restructured(typed))
                : paragraphs(typed);
    }

    private static String paragraphs(String text) {
        return text.lines()
                .map(LegacyText::trimmed)
                .filter(line -> !line.isEmpty())
                .map(line -> "<p class=\"indent\">" + escaped(line) + "</p>")
                .collect(Collectors.joining("\n"));
    }

    private static String escaped(String line) {
        return line.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static String trimmed(String line) {
        int from = 0;
        int to = line.length();
        while (from < to && isSpace(line.charAt(from))) {
            from++;
        }
        while (to > from && isSpace(line.charAt(to - 1))) {
            to--;
        }
        return line.substring(from, to);
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || c == '\u00a0';
    }

    /** What was said by layout is said by structure, before the layout is thrown away. */
    private static String restructured(String html) {
        var document = Jsoup.parseBodyFragment(html);
        document.outputSettings(new Document.OutputSettings().prettyPrint(false));
        document.select("script,style,head,title,meta,link,iframe,object,form").remove();
        document.select("b").tagName("strong");
        document.select("i").tagName("em");
        document.select("h1").tagName("h2");
        document.select("h6").tagName("h5");
        document.select("p,div,center,td,th,h2,h3,h4,h5").forEach(LegacyText::align);
        document.select("div,center,article")
                .stream()
                .filter(box -> box.children().stream().noneMatch(child -> BLOCKS.contains(child.tagName())))
                .forEach(box -> box.tagName("p"));
        document.select("p").forEach(LegacyText::indent);
        document.select("p").stream().filter(LegacyText::isEmpty).forEach(Element::remove);
        return document.body().html();
    }

    private static boolean isEmpty(Element paragraph) {
        return trimmed(paragraph.wholeText()).isEmpty() && paragraph.select("img").isEmpty();
    }

    private static void align(Element element) {
        String said = element.attr("align") + " " + element.attr("style")
                .replaceAll("\\s", "")
                .toLowerCase(
                        Locale.ROOT);
        if (said.startsWith("center") || said.contains("text-align:center") || element.tagName().equals("center")) {
            element.addClass("center");
        } else if (said.startsWith("right") || said.contains("text-align:right")) {
            element.addClass("right");
        } else if (said.contains("text-indent:") && !said.contains("text-indent:0")) {
            element.addClass("indent");
        }
    }

    /** Spaces at the beginning of a paragraph meant an indent. */
    private static void indent(Element paragraph) {
        if (IMPLIED_PARAGRAPH.matcher(paragraph.wholeText()).matches()) {
            paragraph.addClass("indent");
            paragraph.textNodes()
                    .stream()
                    .findFirst()
                    .ifPresent(first -> first.text(
                            first.getWholeText().replaceAll("^[\\s\\u3000\\u00a0]+", "")));
        }
    }
}
