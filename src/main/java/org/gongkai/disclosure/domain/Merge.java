package org.gongkai.disclosure.domain;

import static org.gongkai.disclosure.domain.Element.*;

import java.util.Set;

/**
 * Two officers changed the same edition: one text out of both, element by element.
 *
 * @param mine what was typed and not yet saved
 * @param theirs what the other saved in between
 * @param takeTheirs the elements in which the other's version wins
 */
public record Merge(Content mine, Content theirs, Set<Element> takeTheirs) {
    public Merge {
        takeTheirs = Set.copyOf(takeTheirs);
    }

    public Content content() {
        return new Content(from(TITLE).title(), from(SUMMARY).summary(), from(BODY).bodyHtml(), document(),
                classification(), from(OPENNESS).openness(), from(ORIGIN).origin(),
                from(CONSULTATIONS).consultations(), from(CHANNELS).channels(), from(ATTACHMENTS).attachments(),
                from(SOURCE).source(), from(AUTHOR).author(), from(NEEDS_INTERPRETATION).needsInterpretation());
    }

    private Document document() {
        return new Document(from(DOCUMENT_NUMBER).document().number(), from(FORMED_ON).document().formedOn(),
                from(EFFECTIVE_ON).document().effectiveOn(), from(VOID_ON).document().voidOn(),
                from(NORMATIVE).document().normative());
    }

    private Classification classification() {
        return new Classification(from(COLUMN).classification().column(), from(ALSO_IN).classification().alsoIn(),
                from(THEME).classification().theme(), from(GENRE).classification().genre(),
                from(FIELD).classification().field(), from(KEYWORDS).classification().keywords());
    }

    private Content from(Element element) {
        return takeTheirs.contains(element) ? theirs : mine;
    }
}
