package org.gongkai.request.papers.web;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gongkai.request.papers.domain.Paper;
import org.gongkai.request.papers.domain.PaperKind;
import org.gongkai.request.papers.domain.Slot;
import org.gongkai.request.papers.domain.Template;

/**
 * What an officer typed into a draft.
 *
 * @param version of the draft it was typed over
 */
public record PaperForm(int version, String body, Map<Slot, String> typed) {
    private static final List<Slot> FEE = List.of(Slot.TARIFF, Slot.UNITS, Slot.EARLIER);

    /** @param required whether the document may not lack it */
    public record Field(Slot slot, String value, boolean required) {}

    static PaperForm of(Paper paper) {
        return new PaperForm(paper.version(), paper.body(), paper.typed());
    }

    static PaperForm read(Map<String, String> fields) {
        Map<Slot, String> typed = new EnumMap<>(Slot.class);
        for (Slot slot : Slot.values()) {
            String value = fields.getOrDefault(slot.name(), "").strip().replace("\r\n", "\n");
            if (slot.isTyped() && !value.isEmpty()) {
                typed.put(slot, value);
            }
        }
        String version = fields.getOrDefault("version", "");
        return new PaperForm(version.matches("\\d{1,9}") ? Integer.parseInt(version) : -1,
                fields.getOrDefault("body", ""), typed);
    }

    /** The slots the wording has for an officer, and the enclosures. */
    public List<Field> fields(Paper paper) {
        Set<Slot> slots = new LinkedHashSet<>(paper.kind() == PaperKind.FEE ? FEE : List.of());
        slots.addAll(Template.slots(body));
        slots.add(Slot.ENCLOSURES);
        return slots.stream()
                .filter(Slot::isTyped)
                .map(slot -> new Field(slot, typed.getOrDefault(slot, ""),
                        paper.kind().parts().contains(slot) || FEE.contains(slot)))
                .toList();
    }
}
