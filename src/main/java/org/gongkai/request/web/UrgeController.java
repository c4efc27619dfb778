package org.gongkai.request.web;

import java.nio.charset.StandardCharsets;
import org.gongkai.file.PrintForm;
import org.gongkai.identity.CurrentOfficer;
import org.gongkai.law.NoSuchRecord;
import org.gongkai.request.CaseNumber;
import org.gongkai.request.application.AnsweringUrges;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** 督办单 as PDF, DOCX or OFD. */
@Controller
class UrgeController {
    private final AnsweringUrges urges;
    private final CurrentOfficer current;

    UrgeController(AnsweringUrges urges, CurrentOfficer current) {
        this.urges = urges;
        this.current = current;
    }

    @GetMapping("/console/request/{number:[A-Za-z0-9-]+-\\d{4}-\\d{4,6}}/urges/{id:\\d{1,18}}.{form:pdf|docx|ofd}")
    ResponseEntity<byte[]> print(@PathVariable String number, @PathVariable long id, @PathVariable String form) {
        var how = PrintForm.ofExtension(form).orElseThrow(() -> new NoSuchRecord("没有这种格式"));
        var of = CaseNumber.parse(number).orElseThrow(() -> new NoSuchRecord("没有编号为 " + number + " 的申请"));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(how.mediaType()))
                .cacheControl(CacheControl.noStore())
                .header("X-Content-Type-Options", "nosniff")
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment()
                        .filename("督办单" + id + "." + form, StandardCharsets.UTF_8)
                        .build()
                        .toString())
                .body(urges.print(of, id, how, current.get()));
    }
}
