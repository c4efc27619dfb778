package org.gongkai.request.intake.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.gongkai.file.FileResponses;
import org.gongkai.file.PrintForm;
import org.gongkai.law.BadInput;
import org.gongkai.law.UnlawfulAct;
import org.gongkai.request.CaseNumber;
import org.gongkai.request.IssuedPapers;
import org.gongkai.request.ReleasedCopies;
import org.gongkai.request.intake.application.ApplicantActs;
import org.gongkai.request.intake.application.Passes;
import org.gongkai.request.intake.application.TooOften;
import org.gongkai.request.intake.domain.Enclosure;
import org.gongkai.request.intake.domain.Message;
import org.gongkai.request.intake.domain.Rating;
import org.gongkai.web.Pages;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;

/** The applicant's page. Its pass is a cookie other sites cannot send, so forms here need no token. */
@Controller
@RequestMapping("/ysqgk/case")
class ApplicantPageController {
    private final ApplicantActs acts;
    private final CasePageMaker maker;
    private final IssuedPapers papers;
    private final ReleasedCopies copies;
    private final FileResponses files;
    private final Passes passes;
    private final Pages pages;

    ApplicantPageController(ApplicantActs acts, CasePageMaker maker, IssuedPapers papers, ReleasedCopies copies,
            FileResponses files, Passes passes, Pages pages) {
        this.acts = acts;
        this.maker = maker;
        this.papers = papers;
        this.copies = copies;
        this.files = files;
        this.passes = passes;
        this.pages = pages;
    }

    @GetMapping
    View show(@CookieValue(name = StatusController.COOKIE, defaultValue = "") String pass) {
        return passes.read(pass)
                .map(number -> page(number, Map.of(), Map.of(), HttpStatus.OK))
                .orElseGet(() -> StatusController.to("/ysqgk/status"));
    }

    /** A document that was delivered to the applicant, as often as it is wanted. */
    @GetMapping("/papers/{id}.{form:pdf|docx|ofd}")
    Object paper(@CookieValue(name = StatusController.COOKIE, defaultValue = "") String pass, @PathVariable long id,
            @PathVariable String form) {
        var number = passes.read(pass).orElse(null);
        if (number == null) {
            return StatusController.to("/ysqgk/status");
        }
        var as = PrintForm.valueOf(form.toUpperCase(Locale.ROOT));
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .contentType(MediaType.parseMediaType(as.mediaType()))
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment()
                        .filename(number + "-" + id + "." + form)
                        .build()
                        .toString())
                .body(papers.print(number, id, as));
    }

    /** The information itself, as it was given. */
    @GetMapping("/copies/{id}")
    Object copy(@CookieValue(name = StatusController.COOKIE, defaultValue = "") String pass, @PathVariable long id) {
        return passes.read(pass)
                .<Object>map(number -> unkept(files.download(copies.get(number, id))))
                .orElseGet(() -> StatusController.to("/ysqgk/status"));
    }

    private static ResponseEntity<Resource> unkept(ResponseEntity<Resource> file) {
        return ResponseEntity.ok()
                .headers(file.getHeaders())
                .cacheControl(CacheControl.noStore())
                .body(file.getBody());
    }

    @PostMapping("/messages")
    View message(@CookieValue(name = StatusController.COOKIE, defaultValue = "") String pass,
            @RequestParam(defaultValue = "") String text, @RequestParam(defaultValue = "MESSAGE") String kind) {
        boolean complaint = kind.equals(Message.Kind.COMPLAINT.name());
        return act(pass, complaint ? "complaint" : "message", text, number -> acts.write(number, complaint
                ? Message.Kind.COMPLAINT
                : Message.Kind.MESSAGE, text));
    }

    @PostMapping("/correction")
    View correct(@CookieValue(name = StatusController.COOKIE, defaultValue = "") String pass,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(required = false) @Nullable List<MultipartFile> materials) {
        return act(pass, "correction", text, number -> acts.correct(number, text, Uploads.of(materials,
                Enclosure.Kind.CORRECTION)));
    }

    @PostMapping("/withdrawal")
    View withdraw(@CookieValue(name = StatusController.COOKIE, defaultValue = "") String pass,
            @RequestParam(defaultValue = "false") boolean sure) {
        return act(pass, "withdrawal", "", number -> {
            if (!sure) {
                throw new BadInput("sure", "撤回后这件申请不再办理。确定要撤回，请先勾选。");
            }
            acts.withdraw(number);
        });
    }

    @PostMapping("/rating")
    View rate(@CookieValue(name = StatusController.COOKIE, defaultValue = "") String pass,
            @RequestParam(defaultValue = "0") int stars, @RequestParam(defaultValue = "") String comment) {
        return act(pass, "rating", comment, number -> acts.rate(number, new Rating(stars, comment)));
    }

    @PostMapping("/subscription")
    View subscribe(@CookieValue(name = StatusController.COOKIE, defaultValue = "") String pass,
            @RequestParam(defaultValue = "") String email, @RequestParam(defaultValue = "false") boolean stop) {
        return act(pass, "subscription", email, number -> {
            if (stop) {
                acts.unsubscribe(number);
            } else {
                acts.subscribe(number, email);
            }
        });
    }

    /** Done, back to the page; refused, the page with what was typed and why. */
    private View act(String pass, String part, String typed, Consumer<CaseNumber> act) {
        var number = passes.read(pass).orElse(null);
        if (number == null) {
            return expired(typed);
        }
        try {
            act.accept(number);
            return StatusController.to("/ysqgk/case?done=" + part);
        } catch (BadInput refused) {
            return page(number, Map.of(part, String.valueOf(refused.getMessage())), Map.of(part, typed),
                    HttpStatus.valueOf(refused.status()));
        } catch (UnlawfulAct refused) {
            return page(number, Map.of(part, refused.getMessage() + "（" + refused.rule() + "）"), Map.of(part, typed),
                    HttpStatus.UNPROCESSABLE_CONTENT);
        } catch (TooOften refused) {
            return page(number, Map.of(part, String.valueOf(refused.getMessage())), Map.of(part, typed),
                    HttpStatus.TOO_MANY_REQUESTS);
        }
    }

    /** The half hour is over: what was typed is shown, to be kept and sent again. */
    private View expired(String typed) {
        return pages.show("request/intake/status")
                .unkept()
                .status(HttpStatus.FORBIDDEN.value())
                .with("number", "")
                .with("errors", Map.of("code", "查询已超过半小时，请重新输入编号和查询码。"))
                .with("typed", typed);
    }

    private View page(CaseNumber number, Map<String, String> errors, Map<String, String> typed, HttpStatus status) {
        return pages.show("request/intake/case")
                .unkept()
                .status(status.value())
                .with("page", maker.make(number))
                .with("errors", errors)
                .with("typed", typed);
    }
}
