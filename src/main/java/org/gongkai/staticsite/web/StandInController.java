package org.gongkai.staticsite.web;

import org.gongkai.law.NoSuchRecord;
import org.gongkai.organ.Organs;
import org.gongkai.staticsite.application.StandIns;
import org.gongkai.staticsite.application.StaticSiteSettings;
import org.gongkai.web.Pages;
import org.gongkai.web.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Pages that stand in a static site where a file cannot answer; an export fetches them like any other page. */
@Controller
class StandInController {
    /** Of this site, without a query: what stands in a page that is kept must not lead elsewhere. */
    private static final String OUR_PATH = "/(?!/)[A-Za-z0-9/_.%~-]*";
    private final Organs organs;
    private final StaticSiteSettings settings;
    private final Pages pages;
    private final Words words;

    StandInController(Organs organs, StaticSiteSettings settings, Pages pages, Words words) {
        this.organs = organs;
        this.settings = settings;
        this.pages = pages;
        this.words = words;
    }

    @GetMapping(StandIns.SEARCH)
    View search() {
        return pages.show("staticsite/search")
                .with("platform", settings.platform())
                .with("organs", organs.disclosing());
    }

    @GetMapping(StandIns.ELSEWHERE)
    View elsewhere(@RequestParam String path) {
        return pages.show("staticsite/elsewhere").with("platform", settings.platform()).with("path", ours(path));
    }

    @GetMapping(StandIns.MOVED)
    View moved(@RequestParam String to) {
        return pages.show("staticsite/moved").with("to", ours(to));
    }

    private String ours(String path) {
        if (!path.matches(OUR_PATH)) {
            throw new NoSuchRecord(words.of("staticsite.no-path"));
        }
        return path;
    }
}
