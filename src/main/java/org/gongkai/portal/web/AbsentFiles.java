package org.gongkai.portal.web;

import jakarta.servlet.http.HttpServletResponse;
import org.gongkai.disclosure.DisclosureId;
import org.gongkai.disclosure.PublicAnswer;
import org.gongkai.disclosure.PublicDisclosures;
import org.gongkai.web.Pages;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;

/** What an address of a file answers when there is no such file for the public (any more): the same as its item. */
@Component
class AbsentFiles {
    private final PublicDisclosures disclosures;
    private final Pages pages;

    AbsentFiles(PublicDisclosures disclosures, Pages pages) {
        this.disclosures = disclosures;
        this.pages = pages;
    }

    View of(DisclosureId item) {
        return switch (disclosures.find(item)) {
            case PublicAnswer.Moved(var url) -> new Moved(url);
            case PublicAnswer.Withdrawn withdrawn -> gone();
            case PublicAnswer.Removed removed -> gone();
            case PublicAnswer.Shown shown -> throw ItemController.unknown();
            case PublicAnswer.Unknown() -> throw ItemController.unknown();
        };
    }

    private View gone() {
        return pages.show("portal/fileGone").status(HttpServletResponse.SC_GONE);
    }
}
