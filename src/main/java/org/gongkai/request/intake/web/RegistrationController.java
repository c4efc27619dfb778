package org.gongkai.request.intake.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.identity.AccessPolicy;
import org.gongkai.identity.CurrentOfficer;
import org.gongkai.identity.Permission;
import org.gongkai.law.BadInput;
import org.gongkai.law.NoSuchRecord;
import org.gongkai.organ.Organ;
import org.gongkai.organ.OrganId;
import org.gongkai.organ.Organs;
import org.gongkai.request.Applicant;
import org.gongkai.request.ApplicantKind;
import org.gongkai.request.ArrivalChannel;
import org.gongkai.request.CaseKind;
import org.gongkai.request.CaseNumber;
import org.gongkai.request.Particulars;
import org.gongkai.request.Wanted;
import org.gongkai.request.application.AnnouncedWays;
import org.gongkai.request.application.StaffRequests;
import org.gongkai.request.application.WorkingInside;
import org.gongkai.request.intake.application.RegisteringLetters;
import org.gongkai.request.intake.domain.Enclosure;
import org.gongkai.web.Pages;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;

/** Registering what comes in person, by post, fax, e-mail or orally (条例 §45); the day of receipt follows from §31. */
@Controller
class RegistrationController {
    private final AnnouncedWays ways;
    private final RegisteringLetters registering;
    private final StaffRequests staff;
    private final WorkingInside inside;
    private final AccessPolicy policy;
    private final Organs organs;
    private final CurrentOfficer current;
    private final Pages pages;
    private final Clock clock;

    RegistrationController(RegisteringLetters registering, AnnouncedWays ways, StaffRequests staff,
            WorkingInside inside, AccessPolicy policy, Organs organs, CurrentOfficer current, Pages pages,
            Clock clock) {
        this.registering = registering;
        this.ways = ways;
        this.staff = staff;
        this.inside = inside;
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
    View register(@RequestParam Map<String, String> typed,
            @RequestParam(required = false) @Nullable List<MultipartFile> letter,
            @RequestParam(required = false) @Nullable List<MultipartFile> identity) {
        var form = new RegistrationForm(typed);
        try {
            var entry = form.entry();
            ways.require("channel", entry.organ(), entry.arrival().channel());
            var scans = new ArrayList<>(Uploads.of(letter, Enclosure.Kind.LETTER));
            scans.addAll(Uploads.of(identity, Enclosure.Kind.IDENTITY));
            var registered = registering.register(entry, scans, current.get());
            return pages.show("request/console/receipt")
                    .with("registered", registered)
                    .with("entry", entry)
                    .with("form", filled(entry.organ(), entry.applicant(), entry.particulars(), entry.wanted()));
        } catch (BadInput wrong) {
            return page(form, wrong.fields()).status(400);
        }
    }

    /** What the unit wrote down for an applicant, to be signed; it shows who that is, so the reason is kept (条例 §29). */
    @PostMapping("/console/request/{number:[A-Za-z0-9-]+-\\d{4}-\\d{4,6}}/paper-form")
    View filled(@PathVariable String number, @RequestParam(defaultValue = "") String revealReason) {
        var of = CaseNumber.parse(number).orElseThrow(() -> new NoSuchRecord("没有编号为 " + number + " 的申请"));
        var request = staff.get(of, current.get()).snapshot();
        var particulars = inside.reveal(of, revealReason, current.get());
        return pages.show("request/console/paperForm")
                .with("number", number)
                .with("form", filled(request.organ(), request.applicant(), particulars, List.of(request.wanted())));
    }

    private FilledForm filled(OrganId organ, Applicant applicant, Particulars particulars, List<Wanted> wanted) {
        return new FilledForm(organs.get(organ), organs.disclosureUnit(organ), applicant, particulars, wanted);
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
