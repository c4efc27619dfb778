package org.gongkai.request.papers.web;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.gongkai.request.papers.domain.Paper;
import org.gongkai.request.papers.domain.Slot;

/** Two officers' versions of one draft, difference by difference. */
public final class PaperMerge {
    static final String BODY = "body";

    /** @param name of the form field */
    public record Clash(String name, String label, String mine, String theirs) {}

    private PaperMerge() {}

    static List<Clash> clashes(Paper theirs, PaperForm mine) {
        var clashes = new ArrayList<Clash>();
        var slots = EnumSet.noneOf(Slot.class);
        slots.addAll(theirs.typed().keySet());
        slots.addAll(mine.typed().keySet());
        slots.forEach(slot -> add(clashes, new Clash(slot.name(), slot.term(), mine.typed().getOrDefault(slot, ""),
                theirs.typed().getOrDefault(slot, ""))));
        add(clashes, new Clash(BODY, "行文", mine.body(), theirs.body()));
        return clashes;
    }

    private static void add(List<Clash> clashes, Clash clash) {
        if (!clash.mine().strip().replace("\r\n", "\n").equals(clash.theirs().strip())) {
            clashes.add(clash);
        }
    }

    /** Mine, but where the officer took theirs. */
    static PaperForm merged(Paper theirs, PaperForm mine, Map<String, String> fields) {
        Map<Slot, String> typed = new EnumMap<>(Slot.class);
        typed.putAll(mine.typed());
        for (Slot slot : Slot.values()) {
            if (takesTheirs(fields, slot.name())) {
                typed.put(slot, theirs.typed().getOrDefault(slot, ""));
            }
        }
        typed.values().removeIf(String::isBlank);
        return new PaperForm(mine.version(), takesTheirs(fields, BODY) ? theirs.body() : mine.body(), typed);
    }

    private static boolean takesTheirs(Map<String, String> fields, String name) {
        return "theirs".equals(fields.get("take-" + name));
    }
}
