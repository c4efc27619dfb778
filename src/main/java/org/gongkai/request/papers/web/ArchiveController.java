package org.gongkai.request.papers.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import org.gongkai.identity.CurrentOfficer;
import org.gongkai.request.papers.application.ArchivingCases;
import org.gongkai.request.papers.application.ReadingPapers;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The whole case as one zip. */
@Controller
class ArchiveController {
    private final ArchivingCases archiving;
    private final ReadingPapers reading;
    private final CurrentOfficer officers;
    private final Clock clock;

    ArchiveController(ArchivingCases archiving, ReadingPapers reading, CurrentOfficer officers, Clock clock) {
        this.archiving = archiving;
        this.reading = reading;
        this.officers = officers;
        this.clock = clock;
    }

    @GetMapping(CasePaths.CASE + "/archive.zip")
    void archive(@PathVariable String number, HttpServletResponse response) throws IOException {
        var request = reading.request(CasePaths.number(number), officers.get());
        response.setContentType("application/zip");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment()
                .filename("案卷 " + request.number() + ".zip", StandardCharsets.UTF_8)
                .build()
                .toString());
        archiving.write(request.number(), officers.get(), LocalDate.now(clock), response.getOutputStream());
    }
}
