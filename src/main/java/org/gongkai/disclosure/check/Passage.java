package org.gongkai.disclosure.check;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.file.RichText;

/** A piece of text with its place. */
record Passage(Place place, String text) {
    /** Title, summary, the paragraphs of the text, the lines of every attachment. */
    static List<Passage> of(CheckedText text, List<AttachedText> attachments) {
        var passages = new ArrayList<Passage>();
        passages.add(new Passage(Place.of("title"), text.title()));
        passages.add(new Passage(Place.of("summary"), text.summary()));
        String[] paragraphs = RichText.textOf(text.bodyHtml()).split("\n");
        for (int i = 0; i < paragraphs.length; i++) {
            passages.add(new Passage(Place.paragraph(i + 1), paragraphs[i]));
        }
        attachments.forEach(attached -> {
            String[] lines = attached.text().split("\n");
            for (int i = 0; i < lines.length; i++) {
                passages.add(new Passage(Place.attachment(attached.name(), i + 1), lines[i]));
            }
        });
        passages.removeIf(passage -> passage.text().isBlank());
        return passages;
    }

    /** A little of what stands around a place, personal data masked. */
    String around(int start, int end, PersonalData personal) {
        int reach = 12;
        int from = Math.max(0, start - reach);
        int to = Math.min(text.length(), end + reach);
        String masked = personal.masked(text);
        return (from > 0 ? "…" : "") + masked.substring(from, to).strip() + (to < text.length() ? "…" : "");
    }
}
