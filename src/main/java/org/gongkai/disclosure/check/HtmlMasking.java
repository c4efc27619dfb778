package org.gongkai.disclosure.check;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Masks personal data in HTML, also where tags cut it into pieces. Masks keep the length, so every piece finds its part. */
final class HtmlMasking {
    private final PersonalData personal;

    HtmlMasking(PersonalData personal) {
        this.personal = personal;
    }

    String masked(String html) {
        var document = Jsoup.parseBodyFragment(html);
        document.outputSettings(new Document.OutputSettings().prettyPrint(false));
        var pieces = new ArrayList<TextNode>();
        document.body().forEachNode(node -> {
            if (node instanceof TextNode text) {
                pieces.add(text);
            }
        });
        int from = 0;
        while (from < pieces.size()) {
            int to = endOfBlock(pieces, from);
            mask(pieces.subList(from, to));
            from = to;
        }
        return document.body().html();
    }

    /** Pieces of one paragraph belong together; the next paragraph starts anew. */
    private static int endOfBlock(List<TextNode> pieces, int from) {
        var block = blockOf(pieces.get(from));
        int to = from + 1;
        while (to < pieces.size() && blockOf(pieces.get(to)) == block) {
            to++;
        }
        return to;
    }

    private static @Nullable Node blockOf(TextNode text) {
        Node around = text.parent();
        while (around instanceof Element element && !element.isBlock()) {
            around = element.parent();
        }
        return around;
    }

    private void mask(List<TextNode> pieces) {
        var whole = new StringBuilder();
        pieces.forEach(piece -> whole.append(piece.getWholeText()));
        String masked = personal.masked(whole.toString());
        if (masked.contentEquals(whole)) {
            return;
        }
        int at = 0;
        for (var piece : pieces) {
            int length = piece.getWholeText().length();
            piece.text(masked.substring(at, at + length));
            at += length;
        }
    }
}
