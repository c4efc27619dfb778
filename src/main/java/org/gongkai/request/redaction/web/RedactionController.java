package org.gongkai.request.redaction.web;

import java.io.IOException;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gongkai.file.Files;
import org.gongkai.file.Redactor;
import org.gongkai.file.UploadLimits;
import org.gongkai.identity.AccessPolicy;
import org.gongkai.identity.CurrentOfficer;
import org.gongkai.identity.Permission;
import org.gongkai.law.BadInput;
import org.gongkai.law.NewerVersionExists;
import org.gongkai.law.NoSuchRecord;
import org.gongkai.request.CaseNumber;
import org.gongkai.request.redaction.application.BlackingOutMaterial;
import org.gongkai.request.redaction.domain.Ground;
import org.gongkai.request.redaction.domain.Redaction;
import org.gongkai.request.redaction.domain.Redactions;
import org.gongkai.request.redaction.domain.Withheld;
import org.gongkai.web.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/** Material of a case: added, marked on its pages, released. */
@Controller
@RequestMapping(RedactionController.PATH)
class RedactionController {
    static final String PATH = "/console/request/{number:[A-Za-z0-9-]+-\\d{4}-\\d{4,6}}/redactions";
    private final BlackingOutMaterial material;
    private final Redactions redactions;
    private final Redactor redactor;
    private final Files files;
    private final UploadLimits limits;
    private final CurrentOfficer officers;
    private final AccessPolicy policy;
    private final Pages pages;

    RedactionController(BlackingOutMaterial material, Redactions redactions, Redactor redactor, Files files,
            UploadLimits limits, CurrentOfficer officers, AccessPolicy policy, Pages pages) {
        this.material = material;
        this.redactions = redactions;
        this.redactor = redactor;
        this.files = files;
        this.limits = limits;
        this.officers = officers;
        this.policy = policy;
        this.pages = pages;
    }

    @GetMapping
    View list(@PathVariable String number) {
        return listPage(number(number), Map.of(), 200);
    }

    @PostMapping
    View add(@PathVariable String number, @RequestParam MultipartFile file, RedirectAttributes redirect)
            throws IOException {
        if (file.isEmpty() || file.getOriginalFilename() == null) {
            return listPage(number(number), Map.of("file", "请选择要涂黑的文件"), 400);
        }
        try {
            long id = material.add(number(number), file.getOriginalFilename(), file.getInputStream(), officers.get());
            return new RedirectView("/console/request/" + number + "/redactions/" + id);
        } catch (BadInput wrong) {
            return listPage(number(number), wrong.fields(), wrong.status());
        }
    }

    @GetMapping("/{id:\\d+}")
    View show(@PathVariable String number, @PathVariable long id, @RequestParam(defaultValue = "1") int page)
            throws IOException {
        var redaction = material.get(number(number), id, officers.get());
        return marking(redaction, BoxForm.of(redaction), page, Map.of(), "", 200);
    }

    /** Saves the boxes, and goes where the officer wanted to go: another page, or on to the public copy. */
    @PostMapping("/{id:\\d+}")
    View mark(@PathVariable String number, @PathVariable long id, @RequestParam MultiValueMap<String, String> fields,
            @RequestParam(defaultValue = "1") int page, @RequestParam(defaultValue = "") String go,
            RedirectAttributes redirect) throws IOException {
        var form = BoxForm.read(fields);
        var redaction = material.get(number(number), id, officers.get());
        try {
            int count = redactor.sheets(redaction.pages()).size();
            material.mark(number(number), id, form.version(), form.boxes(grounds(), count), officers.get());
        } catch (BadInput wrong) {
            return marking(redaction, form, page, wrong.fields(), "", 400);
        } catch (NewerVersionExists overtaken) {
            return marking(redaction, new BoxForm(redaction.version(), form.rows()), page, Map.of(),
                    "同事刚刚改过涂黑框。下面是您画的；再次保存将以您的为准，放弃请重新打开本页。", 409);
        }
        return go.equals("release")
                ? release(redaction, form.version() + 1, redirect)
                : new RedirectView(path(redaction) + "?page=" + (go.matches("\\d{1,4}") ? go : page));
    }

    private View release(Redaction redaction, int version, RedirectAttributes redirect) throws IOException {
        var covered = material.release(redaction.caseNumber(), redaction.id(), version, officers.get());
        long words = covered.stream().filter(text -> !text.isBlank()).count();
        redirect.addFlashAttribute(Pages.NOTICE,
                "公开件已生成并检查：%d 处涂黑，其中 %d 处下面原有文字，已全部去除。".formatted(covered.size(), words));
        return new RedirectView(path(redaction));
    }

    @PostMapping("/{id:\\d+}/reply")
    View reply(@PathVariable String number, @PathVariable long id) throws IOException {
        try {
            var paper = material.draftReply(number(number), id, officers.get());
            return new RedirectView("/console/request/" + number + "/papers/" + paper);
        } catch (BadInput nothing) {
            var redaction = material.get(number(number), id, officers.get());
            return marking(redaction, BoxForm.of(redaction), 1, nothing.fields(), "", 400);
        }
    }

    private View listPage(CaseNumber number, Map<String, String> errors, int status) {
        var all = material.of(number, officers.get());
        return pages.show("request/redaction/list")
                .status(status)
                .with("number", number)
                .with("redactions", all)
                .with("limits", limits)
                .with("errors", errors);
    }

    private View marking(Redaction redaction, BoxForm form, int page, Map<String, String> errors, String refused,
            int status) throws IOException {
        var sheets = redactor.sheets(redaction.pages());
        int shown = Math.max(1, Math.min(page, sheets.size()));
        return pages.show("request/redaction/show")
                .status(status)
                .with("redaction", redaction)
                .with("form", form)
                .with("page", shown)
                .with("pageCount", sheets.size())
                .with("grounds", redactions.grounds())
                .with("withheld", Withheld.list(redaction.boxes()))
                .with("proposed", material.proposed(redaction))
                .with("copy", redaction.copy() == null ? null : files.get(redaction.copy()))
                .with("errors", errors)
                .with("refused", refused)
                .with("mayWrite", policy.may(officers.get(), Permission.HANDLE_REQUESTS, redaction.organ()));
    }

    private Map<String, Ground> grounds() {
        return redactions.grounds().stream().collect(Collectors.toMap(Ground::code, Function.identity()));
    }

    private static String path(Redaction redaction) {
        return "/console/request/" + redaction.caseNumber() + "/redactions/" + redaction.id();
    }

    static CaseNumber number(String typed) {
        return CaseNumber.parse(typed).orElseThrow(() -> new NoSuchRecord("没有编号为 " + typed + " 的申请"));
    }
}
