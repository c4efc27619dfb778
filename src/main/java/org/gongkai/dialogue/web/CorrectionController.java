package org.gongkai.dialogue.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.gongkai.dialogue.application.ReportingCorrections;
import org.gongkai.dialogue.domain.Correction;
import org.gongkai.dialogue.domain.CorrectionKind;
import org.gongkai.dialogue.domain.Corrections;
import org.gongkai.dialogue.domain.ReceiptCode;
import org.gongkai.law.BadInput;
import org.gongkai.web.Pages;
import org.gongkai.web.Words;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** 我为政府网站找错: any reader reports what is wrong on a page, and looks up the answer by a receipt code. */
@Controller
class CorrectionController {
    private static final String RECEIPT = "/hdjl/zhaocuo/huizhi";
    private final ReportingCorrections reporting;
    private final Corrections corrections;
    private final ReportLimit limit;
    private final Words words;
    private final Pages pages;

    CorrectionController(ReportingCorrections reporting, Corrections corrections, ReportLimit limit, Words words,
            Pages pages) {
        this.reporting = reporting;
        this.corrections = corrections;
        this.limit = limit;
        this.words = words;
        this.pages = pages;
    }

    @GetMapping("/hdjl/zhaocuo")
    View form(@RequestParam(defaultValue = "/") String page) {
        return form(CorrectionForm.about(page), Map.of(), HttpStatus.OK);
    }

    @PostMapping("/hdjl/zhaocuo")
    View report(CorrectionForm form, HttpServletRequest request) {
        if (form.isFromAMachine()) {
            return receipt(""); // it learns nothing from this
        }
        if (!limit.allows(request.getRemoteAddr())) {
            return form(form, Map.of("report", "这个网络一小时内提交得太多了，请稍后再试"), HttpStatus.TOO_MANY_REQUESTS);
        }
        try {
            return receipt(reporting.report(CorrectionForm.text(form.page()), kind(form),
                    CorrectionForm.text(form.report()), CorrectionForm.text(form.contact())).digits());
        } catch (BadInput wrong) {
            return form(form, wrong.fields(), HttpStatus.BAD_REQUEST);
        }
    }

    @GetMapping(RECEIPT)
    View status(@RequestParam(defaultValue = "") String code) {
        var found = find(code.strip());
        return pages.show("dialogue/receipt")
                .unkept()
                .with("code", code.strip())
                .with("correction", found.orElse(null))
                .with("kind", found.map(c -> words.of("dialogue.kind", c.reported().kind())).orElse(""));
    }

    private Optional<Correction> find(String code) {
        return code.matches("\\d{10}") ? corrections.find(new ReceiptCode(code)) : Optional.empty();
    }

    private View form(CorrectionForm form, Map<String, String> errors, HttpStatus status) {
        return pages.show("dialogue/report")
                .status(status.value())
                .with("form", form)
                .with("errors", errors)
                .with("kinds", kinds());
    }

    private Map<String, String> kinds() {
        var kinds = new LinkedHashMap<String, String>();
        for (var kind : CorrectionKind.values()) {
            kinds.put(kind.name(), words.of("dialogue.kind", kind));
        }
        return kinds;
    }

    private static CorrectionKind kind(CorrectionForm form) {
        return Arrays.stream(CorrectionKind.values())
                .filter(kind -> kind.name().equals(form.kind()))
                .findFirst()
                .orElse(CorrectionKind.OTHER);
    }

    private static View receipt(String code) {
        var to = new RedirectView(RECEIPT + "?code=" + code);
        to.setStatusCode(HttpStatus.SEE_OTHER);
        return to;
    }
}
