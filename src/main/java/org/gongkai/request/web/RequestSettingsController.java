package org.gongkai.request.web;

import org.gongkai.identity.AccessPolicy;
import org.gongkai.identity.CurrentOfficer;
import org.gongkai.identity.Permission;
import org.gongkai.organ.Organs;
import org.gongkai.web.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/** What each organ sets for its requests, in one list: the ways to the pages that set it. */
@Controller
class RequestSettingsController {
    private final Organs organs;
    private final CurrentOfficer officers;
    private final AccessPolicy policy;
    private final Pages pages;

    RequestSettingsController(Organs organs, CurrentOfficer officers, AccessPolicy policy, Pages pages) {
        this.organs = organs;
        this.officers = officers;
        this.policy = policy;
        this.pages = pages;
    }

    @GetMapping("/console/request-settings")
    View list() {
        policy.requireSomewhere(officers.get(), Permission.APPROVE_REQUESTS);
        var scope = policy.scope(officers.get(), Permission.APPROVE_REQUESTS);
        return pages.show("request/console/settings")
                .with("organs", organs.disclosing().stream().filter(each -> scope.covers(each.id())).toList());
    }
}
