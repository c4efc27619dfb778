package org.gongkai.disclosure.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gongkai.disclosure.check.CheckRule;
import org.gongkai.disclosure.check.CheckedText;
import org.gongkai.disclosure.check.CheckingTexts;
import org.gongkai.disclosure.check.Finding;
import org.gongkai.disclosure.check.Place;
import org.gongkai.disclosure.check.Severity;
import org.gongkai.disclosure.domain.Content;
import org.gongkai.disclosure.domain.Disclosure;
import org.gongkai.web.Words;
import org.springframework.stereotype.Component;

/** What the automatic checks say about an item, in words for the panel beside the text. */
@Component
class ItemFindings {
    private static final Set<CheckRule> PERSONAL = EnumSet.of(CheckRule.ID_NUMBER, CheckRule.MOBILE_PHONE,
            CheckRule.BANK_CARD, CheckRule.HOME_ADDRESS, CheckRule.PERSONAL_EMAIL);
    private static final Map<Severity, String> CSS = Map.of(Severity.BLOCK, "bad", Severity.WARN, "warn",
            Severity.INFO, "info");

    private final CheckingTexts checking;
    private final Words words;
    private final Clock clock;

    ItemFindings(CheckingTexts checking, Words words, Clock clock) {
        this.checking = checking;
        this.words = words;
        this.clock = clock;
    }

    /** About the edition in hand. */
    List<FindingView> of(Disclosure item) {
        return of(item, ItemPages.shown(item).content());
    }

    /** About a text as typed, not yet saved. */
    List<FindingView> of(Disclosure item, Content content) {
        return checking.check(textOf(item, content)).stream().map(this::view).toList();
    }

    String masked(Disclosure item, Content content, String html) {
        return checking.masked(textOf(item, content), html);
    }

    private CheckedText textOf(Disclosure item, Content content) {
        var document = content.document();
        var classified = content.classification();
        var scheduled = item.snapshot().scheduledFor();
        return new CheckedText(item.id(), item.organ(), content.title(), content.summary(), content.bodyHtml(),
                document.number() == null ? null : document.number().value(), document.formedOn(),
                ItemPages.shown(item).changedOn(),
                scheduled == null ? null : LocalDate.ofInstant(scheduled, clock.getZone()), classified.column(),
                classified.theme(), classified.genre(), document.normative(), document.effectiveOn(),
                document.voidOn(), classified.keywords(), content.attachments(), content.gaps(LocalDate.now(clock)));
    }

    private FindingView view(Finding finding) {
        return new FindingView(CSS.getOrDefault(finding.severity(), "info"),
                words.of("disclosure.severity", finding.severity()),
                words.of("disclosure.check.rule", finding.rule()), where(finding.place()), finding.place().field(),
                finding.place().paragraph(), finding.excerpt(),
                finding.basis() == null ? finding.why() : finding.why() + "（" + finding.basis() + "）",
                finding.advice(), PERSONAL.contains(finding.rule()));
    }

    private static String where(Place place) {
        String paragraph = place.paragraph() > 0 ? "第" + place.paragraph() + "段" : "";
        if (place.attachment() != null) {
            return "附件“" + place.attachment() + "”" + paragraph;
        }
        return place.field().equals("body") ? "正文" + paragraph : "";
    }
}
