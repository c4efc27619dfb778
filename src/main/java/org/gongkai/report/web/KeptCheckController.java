package org.gongkai.report.web;

import org.gongkai.report.application.KeepingChecks;
import org.gongkai.web.Pages;
import org.gongkai.web.Site;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** A result somebody asked to keep: its address, and its end. */
@Controller
class KeptCheckController {
    private static final String BASE = "/report-check/kept/";
    private final KeepingChecks keeping;
    private final SealedResults sealed;
    private final CheckResults results;
    private final Site site;
    private final Pages pages;

    KeptCheckController(KeepingChecks keeping, SealedResults sealed, CheckResults results, Site site, Pages pages) {
        this.keeping = keeping;
        this.sealed = sealed;
        this.results = results;
        this.site = site;
        this.pages = pages;
    }

    @PostMapping("/report-check/kept")
    RedirectView keep(@RequestParam(defaultValue = "") String seal) {
        return ReportDeskController.to(BASE + keeping.keep(sealed.open(seal)));
    }

    @GetMapping(BASE + "{secret:[0-9a-f]{40}}")
    View open(@PathVariable String secret) {
        var kept = keeping.open(secret);
        return results.kept(sealed.read(kept.sealed()), new KeptLink(site.baseUrl() + BASE + secret, BASE + secret, kept
                .until()));
    }

    @PostMapping(BASE + "{secret:[0-9a-f]{40}}/deletion")
    View forget(@PathVariable String secret) {
        keeping.forget(secret);
        return pages.show("report/check/forgotten").unkept();
    }
}
