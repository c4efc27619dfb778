package org.gongkai.file.domain.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Footnotes and endnotes, numbered in the order they are referred to, gathered at the end. */
final class Notes {
    private final Map<String, Element> byKey = new HashMap<>();
    private final List<Element> referred = new ArrayList<>();

    Notes(Optional<Element> footnotes, Optional<Element> endnotes) {
        footnotes.ifPresent(part -> add("footnote", part));
        endnotes.ifPresent(part -> add("endnote", part));
    }

    private void add(String kind, Element part) {
        Dom.children(part, kind).forEach(note -> byKey.put(kind + Dom.attribute(note, "id"), note));
    }

    /** The mark in the text. */
    String refer(String kind, @Nullable String id) {
        var note = byKey.get(kind + id);
        if (note == null) {
            return "";
        }
        referred.add(note);
        int number = referred.size();
        return "<sup id=\"fnref-%d\"><a href=\"#fn-%d\">[%d]</a></sup>".formatted(number, number, number);
    }

    /** The notes themselves, each with its way back. */
    String html(Function<Element, String> words) {
        if (referred.isEmpty()) {
            return "";
        }
        var html = new StringBuilder("<hr>");
        for (int i = 0; i < referred.size(); i++) {
            int number = i + 1;
            html.append("<p class=\"noindent\" id=\"fn-%d\"><a href=\"#fnref-%d\">[%d]</a> ".formatted(number, number,
                    number));
            html.append(words.apply(referred.get(i))).append("</p>");
        }
        return html.toString();
    }
}
