package org.gongkai.file.domain.print;

import java.util.Locale;
import java.util.Objects;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.gongkai.file.Manuscript;
import org.gongkai.file.Manuscript.Layout;
import org.jsoup.Jsoup;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The manuscript with its style sheet, and the few measures that depend on the words. */
final class PrintedPage {
    private static final String STYLE = style("gbt9704.css");
    private static final String LETTER_STYLE = STYLE + style("gbt9704-letter.css");
    private static final double TEXT_WIDTH_PT = 442;
    private static final double MARK_SPACING_PT = 2;

    private PrintedPage() {}

    static Document of(Manuscript manuscript) {
        var page = Document.createShell("");
        page.outputSettings().prettyPrint(false);
        page.child(0).attr("lang", "zh-CN");
        page.title(manuscript.title());
        page.head().appendElement("meta").attr("name", "author").attr("content", manuscript.author());
        page.head().appendElement("meta").attr("name", "description").attr("content", manuscript.title());
        page.head()
                .appendElement("style")
                .appendChild(new DataNode(
                        manuscript.layout() == Layout.LETTER ? LETTER_STYLE : STYLE));
        page.body().addClass(manuscript.layout().name().toLowerCase(Locale.ROOT));
        page.body().html(Jsoup.parseBodyFragment(manuscript.html()).body().html());
        page.select("script,style:not(head style),link,iframe,object").remove();
        page.select("col[width]").forEach(col -> col.attr("style", "width:" + col.attr("width")));
        page.select("div.sign").forEach(PrintedPage::placeSignature);
        page.select("p.mark").forEach(mark -> fitMark(mark, manuscript.layout()));
        if (manuscript.layout() == Layout.LETTER) {
            page.body().prependElement("div").addClass("foot").appendElement("hr");
        }
        return page;
    }

    /** 发文机关标志 stands in one line as wide as the text at most. */
    private static void fitMark(Element mark, Layout layout) {
        double widest = TEXT_WIDTH_PT / Math.max(1, mark.text().length()) - MARK_SPACING_PT;
        mark.attr("style", "font-size:%.1fpt".formatted(Math.min(layout == Layout.LETTER ? 30 : 36, widest)));
    }

    /**
     * 成文日期右空四字，署名以成文日期为准居中: a name wider than the date reaches out on both sides of it. The seal never stands on a
     * page without text: what comes last before it stays with it.
     */
    private static void placeSignature(Element sign) {
        var block = SignatureBlock.of(sign);
        sign.attr("style", "margin-left:%.2fem;margin-right:%.2fem".formatted(block.leftIndent(), block.rightIndent()));
        for (var before = sign.previousElementSibling(); before != null; before = before.previousElementSibling()) {
            before.addClass("stays");
            if (!before.hasClass("attachment")) {
                break;
            }
        }
    }

    private static String style(String name) {
        try (var css = PrintedPage.class.getResourceAsStream("/print/" + name)) {
            return new String(Objects.requireNonNull(css).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
