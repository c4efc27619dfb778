package org.gongkai.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import org.gongkai.disclosure.DisclosureId;
import org.gongkai.disclosure.PublicAnswer;
import org.gongkai.disclosure.PublicDisclosure;
import org.gongkai.disclosure.PublicDisclosures;
import org.gongkai.law.NoSuchRecord;
import org.gongkai.organ.Organs;
import org.gongkai.web.Pages;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** One piece of information at its lasting address; what was taken back leaves a note, what never was public leaves none. */
@Controller
class ItemController {
    private static final int GONE = 410;
    private final PublicDisclosures disclosures;
    private final ItemPages items;
    private final Organs organs;
    private final Pages pages;

    ItemController(PublicDisclosures disclosures, ItemPages items, Organs organs, Pages pages) {
        this.disclosures = disclosures;
        this.items = items;
        this.organs = organs;
        this.pages = pages;
    }

    @GetMapping("/xxgk/{organ}/{column}/{month:[0-9]{6}}/t{day:[0-9]{8}}_{id:[0-9]{1,18}}.html")
    View show(@PathVariable long id, @RequestParam(required = false) @Nullable Integer edition,
            HttpServletRequest request) {
        return switch (disclosures.find(new DisclosureId(id))) {
            case PublicAnswer.Shown(var disclosure) -> shown(disclosure, edition, request);
            case PublicAnswer.Withdrawn withdrawn -> pages.show("portal/withdrawn")
                    .status(GONE)
                    .with("title", withdrawn.title())
                    .with("organ", organs.nameOn(withdrawn.organ(), withdrawn.on()))
                    .with("on", withdrawn.on())
                    .with("reason", withdrawn.reason());
            case PublicAnswer.Moved(var url) -> new Moved(url);
            case PublicAnswer.Removed removed -> pages.show("portal/removed").status(GONE).with("on", removed.on());
            case PublicAnswer.Unknown() -> throw unknown();
        };
    }

    private View shown(PublicDisclosure disclosure, @Nullable Integer edition, HttpServletRequest request) {
        if (!disclosure.item().url().equals(request.getRequestURI())) {
            return new Moved(disclosure.item().url());
        }
        if (edition == null || edition == disclosure.editions().getFirst().number()) {
            return items.of(disclosure, null);
        }
        return items.of(disclosure,
                disclosures.edition(disclosure.item().id(), edition).orElseThrow(ItemController::unknown));
    }

    /** The same words for what does not exist and for what the public may not know of. */
    static NoSuchRecord unknown() {
        return new NoSuchRecord("没有这个页面，网址可能有误，或信息尚未公开。");
    }
}
