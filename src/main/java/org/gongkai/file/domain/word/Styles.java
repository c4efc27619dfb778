package org.gongkai.file.domain.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Paragraph styles with what they inherit. */
final class Styles {
    private static final Pattern HEADING = Pattern.compile("(?:heading|标题) ?([1-9])");
    private final Map<String, Element> byId = new HashMap<>();
    private @Nullable String defaultId;

    Styles(Optional<Element> part) {
        part.ifPresent(root -> Dom.children(root, "style")
                .filter(style -> "paragraph".equals(Dom.attribute(style, "type")))
                .forEach(this::add));
    }

    private void add(Element style) {
        String id = String.valueOf(Dom.attribute(style, "styleId"));
        byId.put(id, style);
        if ("1".equals(Dom.attribute(style, "default"))) {
            defaultId = id;
        }
    }

    /** The paragraph's own properties first, then those of its style and of what that is based on. */
    List<Element> properties(Element paragraph) {
        var chain = new ArrayList<Element>();
        Dom.child(paragraph, "pPr").ifPresent(chain::add);
        styleChain(paragraph).forEach(style -> Dom.child(style, "pPr").ifPresent(chain::add));
        return chain;
    }

    private List<Element> styleChain(Element paragraph) {
        var chain = new ArrayList<Element>();
        String id = styleId(paragraph).orElse(defaultId);
        while (id != null && byId.containsKey(id) && chain.size() < 20) {
            var style = byId.get(id);
            chain.add(style);
            id = Dom.value(style, "basedOn").orElse(null);
        }
        return chain;
    }

    static Optional<String> styleId(Element paragraph) {
        return Dom.value(paragraph, "pPr", "pStyle");
    }

    /** 1 for the highest, 0 for plain text. */
    int outlineLevel(Element paragraph) {
        for (var properties : properties(paragraph)) {
            var outline = Dom.value(properties, "outlineLvl");
            if (outline.isPresent()) {
                int level = Dom.number(outline.get(), 9);
                return level >= 9 ? 0 : level + 1;
            }
        }
        for (var style : styleChain(paragraph)) {
            var heading = HEADING.matcher(nameOf(style));
            if (heading.matches()) {
                return Integer.parseInt(heading.group(1));
            }
        }
        return 0;
    }

    boolean isTitle(Element paragraph) {
        return styleChain(paragraph).stream().limit(1).anyMatch(style -> nameOf(style).matches("title|标题"));
    }

    boolean isTableOfContents(Element paragraph) {
        return styleChain(paragraph).stream().anyMatch(style -> nameOf(style).matches("toc( ?\\d| heading)|目录.*"));
    }

    private static String nameOf(Element style) {
        return Dom.value(style, "name").orElse("").toLowerCase(Locale.ROOT);
    }
}
