package org.gongkai.request.papers.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import org.gongkai.identity.AccessPolicy;
import org.gongkai.identity.CurrentOfficer;
import org.gongkai.identity.Permission;
import org.gongkai.request.papers.application.ReadingPapers;
import org.gongkai.request.papers.domain.AskedItems;
import org.gongkai.request.papers.domain.Delivery;
import org.gongkai.request.papers.domain.FeeNotice;
import org.gongkai.request.papers.domain.Paper;
import org.gongkai.request.papers.domain.PaperFact;
import org.gongkai.request.papers.domain.PaperId;
import org.gongkai.request.papers.domain.PaperKind;
import org.gongkai.web.Pages;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;

/** The page of a document, whatever led to it. */
@Component
class PaperPages {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final ReadingPapers reading;
    private final CurrentOfficer officers;
    private final AccessPolicy policy;
    private final Pages pages;
    private final Clock clock;

    PaperPages(ReadingPapers reading, CurrentOfficer officers, AccessPolicy policy, Pages pages, Clock clock) {
        this.reading = reading;
        this.officers = officers;
        this.policy = policy;
        this.pages = pages;
        this.clock = clock;
    }

    /** @param typed null to show what is kept */
    View show(String number, long id, @Nullable PaperForm typed, Map<String, String> errors, String refused,
            int status) {
        return page(number, id, typed, errors, refused, status);
    }

    /** A colleague saved first: both texts stand side by side, and each difference is settled by choice. */
    View merge(String number, long id, PaperForm mine) {
        var theirs = reading.paper(CasePaths.number(number), new PaperId(id), officers.get());
        return pages.show("request/papers/merge")
                .status(409)
                .with("paper", theirs)
                .with("clashes", PaperMerge.clashes(theirs, mine))
                .with("mine", mine)
                .with("saved", reading.lastEdit(theirs.id())
                        .map(by -> by.name() + "，" + MINUTE.format(by.at().atZone(clock.getZone())))
                        .orElse("同事"));
    }

    private View page(String number, long id, @Nullable PaperForm typed, Map<String, String> errors, String refused,
            int status) {
        var officer = officers.get();
        var preview = reading.preview(CasePaths.number(number), new PaperId(id), officer);
        Paper paper = preview.paper();
        var request = reading.request(paper.caseNumber(), officer);
        var content = request.snapshot().wanted().content();
        var form = typed == null ? PaperForm.of(paper) : typed;
        return pages.show("request/papers/show")
                .status(status)
                .with("paper", paper)
                .with("form", form)
                .with("fee", paper.kind() == PaperKind.FEE ? FeeNotice.stated(form.typed()).orElse(null) : null)
                .with("step", paper.kind().tells().orElse(null))
                .with("entered", PaperFact.entered(paper, request.history()).orElse(null))
                .with("html", preview.html())
                .with("checks", preview.checks())
                .with("deliveries", preview.deliveries())
                .with("asked", AskedItems.in(content))
                .with("ways", List.of(Delivery.Way.values()))
                .with("today", LocalDate.now(clock).toString())
                .with("errors", errors)
                .with("refused", refused)
                .with("mayWrite", policy.may(officer, Permission.HANDLE_REQUESTS, paper.organ()))
                .with("mayApprove", policy.may(officer, Permission.APPROVE_REQUESTS, paper.organ()));
    }
}
