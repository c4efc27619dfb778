package org.gongkai.request.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.identity.AccessPolicy;
import org.gongkai.identity.CurrentOfficer;
import org.gongkai.identity.Permission;
import org.gongkai.law.BadInput;
import org.gongkai.organ.Organ;
import org.gongkai.organ.Organs;
import org.gongkai.request.ApplicantKind;
import org.gongkai.request.ArrivalChannel;
import org.gongkai.request.CaseKind;
import org.gongkai.request.Wanted;
import org.gongkai.request.application.AnnouncedWays;
import org.gongkai.request.application.HandlingRequests;
import org.gongkai.web.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Registering what comes in person, by post, fax, e-mail or orally (条例 §45); the day of receipt follows from §31. */
@Controller
class RegistrationController {
    private final HandlingRequests handling;
    private final AnnouncedWays ways;
    private final AccessPolicy policy;
    private final Organs organs;
    private final CurrentOfficer current;
    private final Pages pages;
    private final Clock clock;

    RegistrationController(HandlingRequests handling, AnnouncedWays ways, AccessPolicy policy, Organs organs,
            CurrentOfficer current, Pages pages, Clock clock) {
        this.handling = handling;
        this.ways = ways;
        this.policy = policy;
        this.organs = organs;
        this.current = current;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping("/console/request/new")
    View blank() {
        policy.requireSomewhere(current.get(), Permission.HANDLE_REQUESTS);
        return page(new RegistrationForm(usual()), Map.of());
    }

    private Map<String, String> usual() {
        var usual = new HashMap<String, String>();
        usual.put("organ", current.get().organ().toString());
        usual.put("kind", CaseKind.DISCLOSURE.name());
        usual.put("channel", ArrivalChannel.IN_PERSON.name());
        usual.put("arrivedOn", LocalDate.now(clock).toString());
        usual.put("applicantKind", ApplicantKind.NATURAL.name());
        usual.put("document", "居民身份证");
        usual.put("form", Wanted.Form.PAPER.name());
        usual.put("delivery", Wanted.Delivery.PICK_UP.name());
        return usual;
    }

    /** The query code is told here and nowhere again, so the answer is the receipt itself and not a redirect. */
    @PostMapping("/console/request/new")
    View register(@RequestParam Map<String, String> typed) {
        var form = new RegistrationForm(typed);
        try {
            var entry = form.entry();
            ways.require("channel", entry.organ(), entry.arrival().channel());
            var registered = handling.register(entry, current.get());
            return pages.show("request/console/receipt")
                    .with("registered", registered)
                    .with("entry", entry)
                    .with("organ", organs.get(entry.organ()));
        } catch (BadInput wrong) {
            return page(form, wrong.fields()).status(400);
        }
    }

    private Pages.Page page(RegistrationForm form, Map<String, String> errors) {
        return pages.show("request/console/register")
                .with("form", form)
                .with("errors", errors)
                .with("organs", organsOf())
                .with("channels", ArrivalChannel.registrable())
                .with("kinds", List.of(ApplicantKind.values()));
    }

    private List<Organ> organsOf() {
        var scope = policy.scope(current.get(), Permission.HANDLE_REQUESTS);
        return organs.disclosing().stream().filter(organ -> scope.covers(organ.id())).toList();
    }
}
