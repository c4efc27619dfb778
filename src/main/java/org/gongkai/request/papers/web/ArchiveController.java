package org.gongkai.request.papers.web;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.gongkai.identity.CurrentOfficer;
import org.gongkai.law.BadInput;
import org.gongkai.request.CaseNumber;
import org.gongkai.request.papers.application.ArchivingCases;
import org.gongkai.request.papers.application.ReadingPapers;
import org.gongkai.web.Pages;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The whole case as one zip. */
@Controller
class ArchiveController {
    private final ArchivingCases archiving;
    private final ReadingPapers reading;
    private final CurrentOfficer officers;
    private final Pages pages;
    private final Clock clock;

    ArchiveController(ArchivingCases archiving, ReadingPapers reading, CurrentOfficer officers, Pages pages,
            Clock clock) {
        this.archiving = archiving;
        this.reading = reading;
        this.officers = officers;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping(CasePaths.CASE + "/archive")
    View door(@PathVariable String number) {
        return door(CasePaths.number(number), "", Map.of(), 200);
    }

    /** Asked for with a reason, and so by POST: what an address can open, anybody is led to open. */
    @PostMapping(CasePaths.CASE + "/archive.zip")
    View archive(@PathVariable String number, @RequestParam(defaultValue = "") String reason) {
        var of = CasePaths.number(number);
        try {
            archiving.giveReason(of, reason, officers.get());
        } catch (BadInput refused) {
            return door(of, reason, refused.fields(), 400);
        }
        var officer = officers.get();
        return (model, request, response) -> {
            response.setContentType("application/zip");
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
            response.setHeader(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment()
                    .filename("案卷 " + of + ".zip", StandardCharsets.UTF_8)
                    .build()
                    .toString());
            archiving.write(of, officer, LocalDate.now(clock), response.getOutputStream());
        };
    }

    private View door(CaseNumber number, String reason, Map<String, String> errors, int status) {
        var request = reading.request(number, officers.get());
        return pages.show("request/papers/archive")
                .status(status)
                .with("number", number)
                .with("content", request.snapshot().wanted().title())
                .with("reason", reason)
                .with("errors", errors);
    }
}
