package org.gongkai.request.intake.web;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.gongkai.identity.CurrentOfficer;
import org.gongkai.law.BadInput;
import org.gongkai.law.NoSuchRecord;
import org.gongkai.request.CaseNumber;
import org.gongkai.request.intake.application.AnsweringApplicants;
import org.gongkai.request.intake.application.NotingContacts;
import org.gongkai.request.intake.domain.Enclosure;
import org.gongkai.web.Pages;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The officers' side: what the applicant wrote, said and sent along, and the answer. */
@Controller
@RequestMapping("/console/request/{number}/correspondence")
class CorrespondenceController {
    private final AnsweringApplicants answering;
    private final NotingContacts noting;
    private final CurrentOfficer officers;
    private final Pages pages;
    private final Clock clock;

    CorrespondenceController(AnsweringApplicants answering, NotingContacts noting, CurrentOfficer officers, Pages pages,
            Clock clock) {
        this.answering = answering;
        this.noting = noting;
        this.officers = officers;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping
    Object show(@PathVariable String number) {
        return page(number, Map.of(), Map.of(), HttpStatus.OK);
    }

    @PostMapping
    Object answer(@PathVariable String number, @RequestParam(defaultValue = "") String text, RedirectAttributes flash) {
        try {
            answering.answer(officers.get(), numbered(number), text);
        } catch (BadInput refused) {
            return page(number, Map.of("text", text), refused.fields(), HttpStatus.BAD_REQUEST);
        }
        flash.addFlashAttribute(Pages.NOTICE, "已回复，申请人在查询页面可以看到。");
        return "redirect:/console/request/" + number + "/correspondence";
    }

    @PostMapping("/contacts")
    Object note(@PathVariable String number, @RequestParam Map<String, String> typed,
            @RequestParam(required = false) @Nullable List<MultipartFile> scans, RedirectAttributes flash) {
        try {
            noting.note(officers.get(), numbered(number), new ContactForm(typed).contact(), Uploads.of(scans,
                    Enclosure.Kind.CONTACT));
        } catch (BadInput refused) {
            return page(number, typed, refused.fields(), HttpStatus.BAD_REQUEST);
        }
        flash.addFlashAttribute(Pages.NOTICE, "联系记录已登记，申请人在查询页面可以看到。");
        return "redirect:/console/request/" + number + "/correspondence";
    }

    @PostMapping("/enclosures/{id}")
    Object open(@PathVariable String number, @PathVariable long id, @RequestParam(defaultValue = "") String reason) {
        try {
            var opened = answering.open(officers.get(), numbered(number), id, reason);
            return ResponseEntity.ok()
                    .cacheControl(CacheControl.noStore())
                    .contentType(MediaType.APPLICATION_OCTET_STREAM)
                    .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment()
                            .filename(opened.enclosure().name(), StandardCharsets.UTF_8)
                            .build()
                            .toString())
                    .body(opened.content());
        } catch (BadInput refused) {
            return page(number, Map.of(), Map.of("reason" + id, String.valueOf(refused.getMessage())),
                    HttpStatus.BAD_REQUEST);
        }
    }

    private Object page(String number, Map<String, String> typed, Map<String, String> errors, HttpStatus status) {
        return pages.show("request/intake/correspondence")
                .status(status.value())
                .with("correspondence", answering.read(officers.get(), numbered(number)))
                .with("typed", typed)
                .with("today", LocalDate.now(clock))
                .with("errors", errors);
    }

    private static CaseNumber numbered(String number) {
        return CaseNumber.parse(number).orElseThrow(() -> new NoSuchRecord("没有编号为 " + number + " 的申请"));
    }
}
