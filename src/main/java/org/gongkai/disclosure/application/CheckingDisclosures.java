package org.gongkai.disclosure.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.gongkai.disclosure.check.CheckedText;
import org.gongkai.disclosure.check.CheckingTexts;
import org.gongkai.disclosure.check.Finding;
import org.gongkai.disclosure.domain.Content;
import org.gongkai.disclosure.domain.Disclosure;
import org.springframework.stereotype.Service;

/** Runs the automatic checks over an item's text, saved or just typed; the gates and the editor ask the same way. */
@Service
public class CheckingDisclosures {
    private final CheckingTexts texts;
    private final Clock clock;

    CheckingDisclosures(CheckingTexts texts, Clock clock) {
        this.texts = texts;
        this.clock = clock;
    }

    public List<Finding> check(Disclosure item, Content content) {
        return texts.check(textOf(item, content));
    }

    /** The text with all personal data masked. */
    public String masked(Disclosure item, Content content, String html) {
        return texts.masked(textOf(item, content), html);
    }

    /** The day a change arose belongs to the edition looked at, in work or published: its term counts from there. */
    private CheckedText textOf(Disclosure item, Content content) {
        var now = item.snapshot();
        var edition = now.inWork() == null ? now.published() : now.inWork();
        var document = content.document();
        var classification = content.classification();
        return new CheckedText(item.id(), item.organ(), content.title(), content.summary(), content.bodyHtml(),
                document.number() == null ? null : document.number().value(), document.formedOn(),
                edition == null ? null : edition.changedOn(),
                now.scheduledFor() == null ? null : LocalDate.ofInstant(now.scheduledFor(), clock.getZone()),
                classification.column(), classification.theme(), classification.genre(), document.normative(),
                document.effectiveOn(), document.voidOn(), classification.keywords(), content.attachments(),
                content.gaps(LocalDate.now(clock)));
    }
}
