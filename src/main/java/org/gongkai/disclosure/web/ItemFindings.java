package org.gongkai.disclosure.web;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gongkai.disclosure.application.CheckingDisclosures;
import org.gongkai.disclosure.check.CheckRule;
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

    private final CheckingDisclosures checking;
    private final Words words;

    ItemFindings(CheckingDisclosures checking, Words words) {
        this.checking = checking;
        this.words = words;
    }

    /** About the edition in hand. */
    List<FindingView> of(Disclosure item) {
        return of(item, ItemPages.shown(item).content());
    }

    /** About a text as typed, not yet saved. */
    List<FindingView> of(Disclosure item, Content content) {
        return checking.check(item, content).stream().map(this::view).toList();
    }

    String masked(Disclosure item, Content content, String html) {
        return checking.masked(item, content, html);
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
