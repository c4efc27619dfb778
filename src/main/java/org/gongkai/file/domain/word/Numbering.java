package org.gongkai.file.domain.word;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Element;

/**
 * Automatic numbering written out. Word keeps only "the next of this list"; the numbers readers saw exist nowhere in the
 * file and must be counted again, paragraph by paragraph, from the first.
 */
final class Numbering {
    private static final int LEVELS = 9;
    private final Map<String, Element> lists = new HashMap<>();
    private final Map<String, String> listOfStyleLink = new HashMap<>();
    private final Map<String, Element> uses = new HashMap<>();
    private final Map<String, int[]> counters = new HashMap<>();
    private final Set<String> begun = new HashSet<>();
    private final Styles styles;

    Numbering(Optional<Element> part, Styles styles) {
        this.styles = styles;
        part.ifPresent(this::read);
    }

    private void read(Element root) {
        Dom.children(root, "abstractNum").forEach(list -> {
            String id = String.valueOf(Dom.attribute(list, "abstractNumId"));
            lists.put(id, list);
            Dom.value(list, "styleLink").ifPresent(style -> listOfStyleLink.put(style, id));
        });
        Dom.children(root, "num").forEach(use -> uses.put(String.valueOf(Dom.attribute(use, "numId")), use));
    }

    /** What stands before the paragraph, empty when it is not numbered; to be asked once per paragraph, in order. */
    String next(Element paragraph) {
        String id = null;
        int level = -1;
        for (var properties : styles.properties(paragraph)) {
            id = id == null ? Dom.value(properties, "numPr", "numId").orElse(null) : id;
            level = level < 0 ? Dom.number(Dom.value(properties, "numPr", "ilvl").orElse(null), -1) : level;
        }
        var use = id == null ? null : uses.get(id);
        if (use == null) {
            return "";
        }
        return step(use, level >= 0 ? Math.min(level, LEVELS - 1) : levelOfStyle(use, paragraph));
    }

    private int levelOfStyle(Element use, Element paragraph) {
        var style = Styles.styleId(paragraph);
        return Dom.children(listOf(use), "lvl")
                .filter(lvl -> style.isPresent() && style.equals(Dom.value(lvl, "pStyle")))
                .findFirst()
                .map(lvl -> Dom.number(Dom.attribute(lvl, "ilvl"), 0))
                .orElse(0);
    }

    private String step(Element use, int level) {
        var list = listOf(use);
        int[] counts = counters.computeIfAbsent(String.valueOf(Dom.attribute(list, "abstractNumId")),
                id -> new int[LEVELS]);
        var restart = override(use, level).flatMap(o -> Dom.value(o, "startOverride"));
        if (restart.isPresent() && begun.add(Dom.attribute(use, "numId") + "/" + level)) {
            counts[level] = Dom.number(restart.get(), 1);
        } else {
            counts[level] = counts[level] == 0 ? start(use, level) : counts[level] + 1;
        }
        for (int above = 0; above < level; above++) {
            counts[above] = counts[above] == 0 ? start(use, above) : counts[above];
        }
        for (int below = level + 1; below < LEVELS; below++) {
            boolean runsOn = levelOf(use, below).flatMap(l -> Dom.value(l, "lvlRestart")).equals(Optional.of("0"));
            counts[below] = runsOn ? counts[below] : 0;
        }
        return write(use, level, counts);
    }

    private String write(Element use, int level, int[] counts) {
        var lvl = levelOf(use, level);
        String format = lvl.flatMap(l -> Dom.value(l, "numFmt")).orElse("decimal");
        if (format.equals("bullet")) {
            return "• ";
        }
        boolean legal = lvl.map(l -> Dom.isOn(l, "isLgl")).orElse(false);
        String text = lvl.flatMap(l -> Dom.value(l, "lvlText")).orElse("");
        for (int i = 0; i < LEVELS; i++) {
            String own = levelOf(use, i).flatMap(l -> Dom.value(l, "numFmt")).orElse("decimal");
            text = text.replace("%" + (i + 1), Numerals.write(counts[i], legal ? "decimal" : own));
        }
        return text.isEmpty() || !text.matches(".*[\\w.)]") ? text : text + " ";
    }

    private int start(Element use, int level) {
        return levelOf(use, level).map(lvl -> Dom.number(Dom.value(lvl, "start").orElse(null), 1)).orElse(1);
    }

    private Optional<Element> levelOf(Element use, int level) {
        return override(use, level).flatMap(o -> Dom.child(o, "lvl"))
                .or(() -> atLevel(Dom.children(listOf(use), "lvl").toList(), level));
    }

    private Optional<Element> override(Element use, int level) {
        return atLevel(Dom.children(use, "lvlOverride").toList(), level);
    }

    private static Optional<Element> atLevel(List<Element> elements, int level) {
        return elements.stream().filter(e -> Dom.number(Dom.attribute(e, "ilvl"), -1) == level).findFirst();
    }

    /** The list a use belongs to, also when it is borrowed from a list style. */
    private Element listOf(Element use) {
        var list = lists.get(Dom.value(use, "abstractNumId").orElse(""));
        if (list == null) {
            return use;
        }
        return Dom.value(list, "numStyleLink").map(listOfStyleLink::get).map(lists::get).orElse(list);
    }
}
