package org.gongkai.audit.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.gongkai.audit.application.RunningVerification;
import org.gongkai.audit.application.RunningVerification.Progress;
import org.gongkai.audit.application.VerificationReport;
import org.gongkai.audit.domain.Anchor;
import org.gongkai.audit.domain.Anchors;
import org.gongkai.audit.domain.Entry;
import org.gongkai.audit.domain.Trail;
import org.gongkai.identity.AccessPolicy;
import org.gongkai.identity.CurrentOfficer;
import org.gongkai.identity.Permission;
import org.gongkai.web.Pages;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** Verifying the trail from its page, with the heads to compare with. */
@Controller
@RequestMapping("/console/audit/verification")
class VerificationController {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final int HEADS_SHOWN = 10;
    private static final String SECONDS_BETWEEN_LOOKS = "2";

    private final Pages pages;
    private final CurrentOfficer officer;
    private final AccessPolicy policy;
    private final RunningVerification verification;
    private final Trail trail;
    private final Anchors anchors;
    private final Clock clock;

    VerificationController(Pages pages, CurrentOfficer officer, AccessPolicy policy, RunningVerification verification,
            Trail trail, Anchors anchors, Clock clock) {
        this.pages = pages;
        this.officer = officer;
        this.policy = policy;
        this.verification = verification;
        this.trail = trail;
        this.anchors = anchors;
        this.clock = clock;
    }

    @GetMapping
    View show(HttpServletResponse response) {
        policy.requireSomewhere(officer.get(), Permission.READ_AUDIT);
        var progress = verification.latest();
        if (progress.filter(Progress::isRunning).isPresent()) {
            response.setHeader("Refresh", SECONDS_BETWEEN_LOOKS); // the page looks again by itself, without a script
        }
        return pages.show("audit/verification")
                .with("verification", progress.map(this::view).orElse(null))
                .with("head", trail.head().map(VerificationController::anchor).orElse(new Anchor(0, Entry.GENESIS)))
                .with("anchors", newest(anchors.list()));
    }

    @PostMapping
    View start() {
        verification.start(officer.get());
        var view = new RedirectView("/console/audit/verification");
        view.setStatusCode(HttpStatus.SEE_OTHER);
        return view;
    }

    private VerificationView view(Progress progress) {
        var result = progress.result();
        var lines = result == null ? List.<String>of() : VerificationReport.of(result).lines().toList();
        return new VerificationView(MINUTE.format(progress.startedAt().atZone(clock.getZone())), progress.isRunning(),
                progress.failed(), result != null && result.isIntact(), progress.checked(), progress.total(), lines);
    }

    private static Anchor anchor(Entry entry) {
        return new Anchor(entry.id(), entry.hash());
    }

    private static List<Anchor> newest(List<Anchor> all) {
        return all.subList(Math.max(0, all.size() - HEADS_SHOWN), all.size()).reversed();
    }
}
