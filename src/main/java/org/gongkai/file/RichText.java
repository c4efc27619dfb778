package org.gongkai.file;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * The HTML an item's text may consist of: Chinese document structure, no look. Classes stand for what a document needs
 * beyond plain HTML: {@code center}, {@code right}, {@code indent} (首行缩进), {@code noindent}, {@code h-hei} 黑体一级,
 * {@code h-kai} 楷体二级, {@code sign} 落款. Everything else is removed: scripts, handlers, styles, foreign addresses of images.
 */
public final class RichText {
    private static final Pattern CLASSES = Pattern
            .compile(
                    "(center|right|indent|noindent|h-hei|h-kai|sign)( (center|right|indent|noindent|h-hei|h-kai|sign))*");
    private static final Pattern IMAGE = Pattern.compile("(file:\\d+|/xxgk/fj/[\\w./%-]+|/console/file/\\d+)");
    private static final Pattern ESCAPED = Pattern.compile("&#x([0-9a-f]{2,5});");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}");
    private static final PolicyFactory POLICY = new HtmlPolicyBuilder()
            .allowElements("p", "h2", "h3", "h4", "h5", "br", "hr", "strong", "em", "u", "s", "sub", "sup", "ol", "ul",
                    "li", "blockquote", "table", "caption", "thead", "tbody", "tr", "th", "td", "figure", "figcaption",
                    "img", "a", "section", "pre")
            .allowAttributes("class")
            .matching(CLASSES)
            .onElements("p", "h2", "h3", "h4", "h5", "td", "th", "table", "figure", "section", "li")
            .allowAttributes("colspan", "rowspan", "start")
            .matching(NUMBER)
            .onElements("td", "th", "ol")
            .allowAttributes("scope")
            .matching(false, "row", "col")
            .onElements("th")
            .allowAttributes("id")
            .matching(Pattern.compile("(fn|fnref|s)-?\\d{1,4}"))
            .onElements("p", "h2", "h3", "h4",
                    "h5", "li", "sup", "a")
            .allowAttributes("src")
            .matching(IMAGE)
            .onElements("img")
            .allowAttributes("alt")
            .onElements("img")
            .allowUrlProtocols("http", "https", "mailto", "tel", "file")
            .allowAttributes("href")
            .onElements("a")
            .allowAttributes("title")
            .onElements("a")
            .requireRelsOnLinks("noopener")
            .toFactory();

    private RichText() {}

    /** Only what the vocabulary allows; applied on every save and every import. */
    public static String clean(String html) {
        return ESCAPED.matcher(POLICY.sanitize(html)).replaceAll(RichText::unescaped);
    }

    /** The sanitizer escapes full-width punctuation, which half of all Chinese sentences have; that is only noise in a store. */
    private static String unescaped(MatchResult escape) {
        int character = Integer.parseInt(escape.group(1), 16);
        boolean plain = character > 0x7F && Character.isDefined(character)
                && Character.getType(character) != Character.SURROGATE
                && Character.getType(character) != Character.FORMAT;
        return Matcher.quoteReplacement(plain ? Character.toString(character) : escape.group());
    }

    /** The words alone, paragraphs separated by a line feed; for search, checks and comparisons. */
    public static String textOf(String html) {
        var document = Jsoup.parseBodyFragment(html);
        document.select("p,h2,h3,h4,h5,li,tr,br,figcaption,caption").append("\n");
        document.select("td,th").append(" ");
        return document.body().wholeText().replaceAll("[ \\t\\u00a0]+", " ").replaceAll(" ?\\n[\\n ]*", "\n").strip();
    }
}
