package org.gongkai.report.domain.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.gongkai.report.domain.read.Block.Line;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * A Word document (.docx) as a page: paragraphs and tables in order, merged boxes as they are merged, what stands in text boxes and
 * content controls as if it stood in the text.
 */
final class WordSource {
    private static final int LARGEST = 64 * 1024 * 1024;
    private static final int TITLE_LINES = 12;
    private static final int DEEPEST = 400;
    /** What is deleted, hidden, an instruction, or said elsewhere. */
    private static final Set<String> SKIPPED = Set.of("pPr", "rPr", "del", "moveFrom", "instrText", "txbxContent",
            "Fallback");

    private WordSource() {}

    static Source read(InputStream docx) throws IOException {
        var page = Document.createShell("");
        write(body(docx), page.body(), 0);
        var blocks = HtmlSource.blocks(page);
        var titles = blocks.stream()
                .filter(Line.class::isInstance)
                .map(block -> ((Line) block).text())
                .limit(TITLE_LINES)
                .toList();
        return new Source(titles, blocks);
    }

    private static Element body(InputStream docx) throws IOException {
        try (var word = OPCPackage.open(docx)) {
            var main = word.getPartsByRelationshipType(PackageRelationshipTypes.CORE_DOCUMENT);
            if (main.isEmpty()) {
                throw new IOException("a package without a document");
            }
            try (var in = main.getFirst().getInputStream()) {
                String xml = new String(in.readNBytes(LARGEST), StandardCharsets.UTF_8);
                return Jsoup.parse(xml, "", Parser.xmlParser());
            }
        } catch (OpenXML4JException broken) {
            throw new IOException("not a Word document", broken);
        }
    }

    /** The name without the prefix of its namespace. */
    static String name(Element element) {
        return element.tagName().substring(element.tagName().indexOf(':') + 1);
    }

    static void write(Element from, Element to, int depth) {
        for (var child : depth < DEEPEST ? from.children() : List.<Element>of()) {
            switch (name(child)) {
                case "p" -> paragraph(child, to, depth);
                case "tbl" -> WordTable.write(child, to, depth + 1);
                case "del", "moveFrom", "Fallback" -> {}
                default -> write(child, to, depth + 1);
            }
        }
    }

    private static void paragraph(Element paragraph, Element to, int depth) {
        words(paragraph, to.appendElement("p"), depth);
        boxes(paragraph, to, depth);
    }

    private static void words(Element from, Element to, int depth) {
        for (var child : depth < DEEPEST ? from.children() : List.<Element>of()) {
            String name = name(child);
            switch (name) {
                case "t" -> to.appendText(child.wholeText());
                case "tab" -> to.appendText(" ");
                case "br", "cr" -> to.appendElement("br");
                case "blip", "imagedata" -> to.appendElement("img");
                default -> {
                    if (!SKIPPED.contains(name) && !isHidden(child)) {
                        words(child, to, depth + 1);
                    }
                }
            }
        }
    }

    private static boolean isHidden(Element run) {
        return name(run).equals("r") && run.children()
                .stream()
                .filter(child -> name(child).equals("rPr"))
                .anyMatch(style -> style.children().stream().anyMatch(mark -> name(mark).equals("vanish")));
    }

    /** A text box is drawn twice, for readers new and old: the new way is read. */
    private static void boxes(Element from, Element to, int depth) {
        for (var child : depth < DEEPEST ? from.children() : List.<Element>of()) {
            if (name(child).equals("txbxContent")) {
                write(child, to, depth + 1);
            } else if (!name(child).equals("Fallback")) {
                boxes(child, to, depth + 1);
            }
        }
    }
}
