package org.gongkai.request.papers.web;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.gongkai.identity.AccessPolicy;
import org.gongkai.identity.CurrentOfficer;
import org.gongkai.identity.Permission;
import org.gongkai.law.BadInput;
import org.gongkai.law.NewerVersionExists;
import org.gongkai.law.NoSuchRecord;
import org.gongkai.request.papers.application.KeepingTemplates;
import org.gongkai.request.papers.domain.PaperKind;
import org.gongkai.request.papers.domain.Slot;
import org.gongkai.request.papers.domain.Template;
import org.gongkai.web.Pages;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/** The wording of each kind of document; placeholders are checked before it is saved, earlier editions stay. */
@Controller
@RequestMapping("/console/request-templates")
class TemplatesController {
    private final KeepingTemplates templates;
    private final CurrentOfficer officers;
    private final AccessPolicy policy;
    private final Pages pages;

    TemplatesController(KeepingTemplates templates, CurrentOfficer officers, AccessPolicy policy, Pages pages) {
        this.templates = templates;
        this.officers = officers;
        this.policy = policy;
        this.pages = pages;
    }

    @GetMapping
    View list() {
        policy.requireSomewhere(officers.get(), Permission.READ_REQUESTS);
        return pages.show("request/papers/templates").with("kinds", Arrays.asList(PaperKind.values()));
    }

    @GetMapping("/{code:DOC-[0-9A-E-]+}")
    View show(@PathVariable String code) {
        return page(kind(code), null, Map.of(), 200);
    }

    @PostMapping("/{code:DOC-[0-9A-E-]+}")
    View save(@PathVariable String code, @RequestParam int edition, @RequestParam String body,
            RedirectAttributes redirect) {
        try {
            templates.save(kind(code), edition, body, officers.get());
        } catch (BadInput wrong) {
            return page(kind(code), body, wrong.fields(), 400);
        } catch (NewerVersionExists overtaken) {
            return page(kind(code), body, Map.of("body", "同事刚刚保存了新的一版（见下方历次版本）。您的文字还在，请合并后再保存。"), 409);
        }
        redirect.addFlashAttribute(Pages.NOTICE, "模板已保存为新的一版，以后的文书使用它。");
        return new RedirectView("/console/request-templates/" + code);
    }

    private View page(PaperKind kind, @Nullable String typed, Map<String, String> errors, int status) {
        var editions = templates.editions(kind, officers.get());
        var body = typed == null ? editions.getFirst().template().body() : typed;
        return pages.show("request/papers/template")
                .status(status)
                .with("kind", kind)
                .with("body", body)
                .with("editions", editions)
                .with("slots", Arrays.asList(Slot.values()))
                .with("sample", Template.fill(body, Arrays.stream(Slot.values())
                        .collect(Collectors.toMap(slot -> slot, slot -> "〔" + slot.term() + "〕"))))
                .with("errors", errors)
                .with("mayEdit", policy.permissions(officers.get()).contains(Permission.SUPERVISE_REQUESTS));
    }

    private static PaperKind kind(String code) {
        return PaperKind.ofCode(code).orElseThrow(() -> new NoSuchRecord("没有编号为 " + code + " 的文书"));
    }
}
