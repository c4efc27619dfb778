package org.gongkai.request.papers.web;

import java.nio.charset.StandardCharsets;
import org.gongkai.file.PrintForm;
import org.gongkai.identity.CurrentOfficer;
import org.gongkai.law.NoSuchRecord;
import org.gongkai.request.papers.application.ReadingPapers;
import org.gongkai.request.papers.domain.PaperId;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A document as PDF, DOCX or OFD. */
@Controller
class PaperPrintController {
    private final ReadingPapers reading;
    private final CurrentOfficer officers;

    PaperPrintController(ReadingPapers reading, CurrentOfficer officers) {
        this.reading = reading;
        this.officers = officers;
    }

    @GetMapping(CasePaths.CASE + "/papers/{id:\\d+}.{form:pdf|docx|ofd}")
    ResponseEntity<byte[]> print(@PathVariable String number, @PathVariable long id, @PathVariable String form) {
        var how = PrintForm.ofExtension(form).orElseThrow(() -> new NoSuchRecord("没有这种格式"));
        var paper = reading.paper(CasePaths.number(number), new PaperId(id), officers.get());
        String name = paper.kind().printedTitle() + (paper.number() == null ? "（草稿）" : paper.number()) + "." + form;
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(how.mediaType()))
                .cacheControl(CacheControl.noStore())
                .header("X-Content-Type-Options", "nosniff")
                .header(HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name, StandardCharsets.UTF_8).build().toString())
                .body(reading.print(paper.caseNumber(), paper.id(), how, officers.get()));
    }
}
