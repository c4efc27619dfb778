package org.gongkai.request.papers.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.gongkai.file.Manuscript;
import org.jspecify.annotations.Nullable;

/**
 * A document with all its parts in the order of GB/T 9704, ready for the press. Head, number, addressee, remedies, signature and
 * contact are put there by code; nobody can leave them out.
 *
 * @param addressee empty for papers of the file
 * @param paragraphs of the wording, slots filled; {@code # } marks a heading
 * @param remedies empty for steps of the procedure
 * @param seal as a data address, null when sealed by hand
 */
public record Letter(PaperKind kind, String organ, String number, String addressee, List<String> paragraphs,
        String remedies, List<String> enclosures, LocalDate date, String contact, @Nullable String seal) {
    public Letter {
        paragraphs = List.copyOf(paragraphs);
        enclosures = List.copyOf(enclosures);
    }

    public Manuscript manuscript() {
        return kind.manuscript(organ, date, html());
    }

    public String html() {
        var html = new StringBuilder();
        if (kind.to() != PaperKind.To.FILE) {
            html.append("<p class=\"mark\">%s</p><hr class=\"red\">".formatted(escaped(organ)));
            html.append(number.isEmpty() ? "" : "<p class=\"number\">%s</p>".formatted(escaped(number)));
        }
        html.append("<h1>%s</h1>".formatted(escaped(kind.printedTitle())));
        html.append(addressee.isEmpty() ? "" : "<p class=\"to\">%s：</p>".formatted(escaped(addressee)));
        html.append(kind.to() == PaperKind.To.FILE ? kept() + FormTable.html(paragraphs) : running());
        html.append(remedies.isEmpty() ? "" : "<p>%s</p>".formatted(escaped(remedies)));
        html.append(enclosureList()).append(kind.to() == PaperKind.To.FILE ? "" : signature());
        return html.append(contact.isEmpty() ? "" : "<p class=\"note\">（%s）</p>".formatted(escaped(contact)))
                .toString();
    }

    private String running() {
        var html = new StringBuilder();
        paragraphs.forEach(paragraph -> html.append(paragraph(paragraph)));
        return html.toString();
    }

    private static String paragraph(String text) {
        if (text.startsWith("# ")) {
            return "<h2>%s</h2>".formatted(escaped(text.substring(2)));
        }
        return "<p>%s</p>".formatted(escaped(text));
    }

    private String enclosureList() {
        if (enclosures.isEmpty()) {
            return "";
        }
        if (enclosures.size() == 1) {
            return "<p class=\"attachment\">附件：%s</p>".formatted(escaped(enclosures.getFirst()));
        }
        var lines = new StringBuilder();
        for (int i = 0; i < enclosures.size(); i++) {
            lines.append("<p class=\"attachment\">%s%d.%s</p>".formatted(i == 0 ? "附件：" : "　　　", i + 1,
                    escaped(enclosures.get(i))));
        }
        return lines.toString();
    }

    /** A paper of the file is signed in its boxes; a line says whose file it is. */
    private String kept() {
        return "<p>%s　%d年%d月%d日</p>".formatted(escaped(organ), date.getYear(), date.getMonthValue(),
                date.getDayOfMonth());
    }

    private String signature() {
        String picture = seal == null ? "" : "<img class=\"seal\" alt=\"\" src=\"%s\">".formatted(seal);
        return "<div class=\"sign\">%s<p class=\"organ\">%s</p><p class=\"date\">%d年%d月%d日</p></div>".formatted(picture,
                escaped(organ), date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }

    /** All its words, for checks. */
    public String text() {
        return addressee + "\n" + paragraphs.stream().collect(Collectors.joining("\n")) + "\n" + remedies + "\n"
                + String.join("\n", enclosures) + "\n" + contact;
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
