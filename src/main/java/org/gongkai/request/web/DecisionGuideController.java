package org.gongkai.request.web;

import org.gongkai.identity.CurrentOfficer;
import org.gongkai.law.NoSuchRecord;
import org.gongkai.request.CaseNumber;
import org.gongkai.request.application.StaffRequests;
import org.gongkai.request.domain.DecisionGuide;
import org.gongkai.web.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The decision guide, one question a page; the answers stand in the address, so that going back is going back. */
@Controller
class DecisionGuideController {
    private final StaffRequests staff;
    private final CurrentOfficer current;
    private final Pages pages;

    DecisionGuideController(StaffRequests staff, CurrentOfficer current, Pages pages) {
        this.staff = staff;
        this.current = current;
        this.pages = pages;
    }

    @GetMapping("/console/request/{number:[A-Za-z0-9-]+-\\d{4}-\\d{4,6}}/guide")
    View ask(@PathVariable String number, @RequestParam(defaultValue = "") String answers) {
        var of = CaseNumber.parse(number).orElseThrow(() -> new NoSuchRecord("没有编号为 " + number + " 的申请"));
        var request = staff.get(of, current.get());
        var clean = answers.replaceAll("[^yn]", "");
        return pages.show("request/console/guide")
                .with("it", request.snapshot())
                .with("answers", clean)
                .with("state", DecisionGuide.after(clean))
                .with("all", DecisionGuide.questions().size());
    }
}
