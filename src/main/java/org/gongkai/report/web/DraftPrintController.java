package org.gongkai.report.web;

import java.nio.charset.StandardCharsets;
import org.gongkai.file.PrintForm;
import org.gongkai.report.application.ComposingReports;
import org.gongkai.report.application.PrintingReports;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A report on paper before it is published, to be read and signed. */
@Controller
class DraftPrintController {
    private final ComposingReports composing;
    private final PrintingReports printing;
    private final Seeing seeing;

    DraftPrintController(ComposingReports composing, PrintingReports printing, Seeing seeing) {
        this.composing = composing;
        this.printing = printing;
        this.seeing = seeing;
    }

    @GetMapping("/console/report/{id}/print.{form:pdf|docx|ofd}")
    ResponseEntity<byte[]> print(@PathVariable long id, @PathVariable String form) {
        var composed = composing.compose(seeing.report(id));
        var print = PrintForm.ofExtension(form).orElseThrow();
        var name = ContentDisposition.attachment()
                .filename(composed.title() + "." + form, StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.valueOf(print.mediaType()))
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .body(printing.print(composed, print));
    }
}
