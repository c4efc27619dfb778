package org.gongkai.request.papers.web;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongkai.identity.AccessPolicy;
import org.gongkai.identity.CurrentOfficer;
import org.gongkai.identity.Permission;
import org.gongkai.law.BadInput;
import org.gongkai.law.NewerVersionExists;
import org.gongkai.law.NoSuchRecord;
import org.gongkai.organ.Organ;
import org.gongkai.organ.Organs;
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
    private final Organs organs;
    private final Pages pages;

    TemplatesController(KeepingTemplates templates, CurrentOfficer officers, AccessPolicy policy, Organs organs,
            Pages pages) {
        this.templates = templates;
        this.officers = officers;
        this.policy = policy;
        this.organs = organs;
        this.pages = pages;
    }

    @GetMapping
    View list(@RequestParam(defaultValue = "") String organ) {
        policy.requireSomewhere(officers.get(), Permission.READ_REQUESTS);
        var of = find(organ);
        return pages.show("request/papers/templates")
                .with("kinds", Arrays.asList(PaperKind.values()))
                .with("organ", of)
                .with("organs", organs.disclosing())
                .with("own", of == null ? Set.of() : templates.wordedBy(of.id()));
    }

    @GetMapping("/{code:DOC-[0-9A-E-]+}")
    View show(@PathVariable String code, @RequestParam(defaultValue = "") String organ) {
        return page(kind(code), find(organ), null, Map.of(), 200);
    }

    @PostMapping("/{code:DOC-[0-9A-E-]+}")
    View save(@PathVariable String code, @RequestParam int edition, @RequestParam String body,
            @RequestParam(defaultValue = "") String organ, RedirectAttributes redirect) {
        var of = find(organ);
        try {
            templates.save(kind(code), of == null ? null : of.id(), edition, body, officers.get());
        } catch (BadInput wrong) {
            return page(kind(code), of, body, wrong.fields(), 400);
        } catch (NewerVersionExists overtaken) {
            return page(kind(code), of, body, Map.of("body", "同事刚刚保存了新的一版（见下方历次版本）。您的文字还在，请合并后再保存。"), 409);
        }
        redirect.addFlashAttribute(Pages.NOTICE, "模板已保存为新的一版，以后的文书使用它。");
        return new RedirectView("/console/request-templates/" + code + query(of));
    }

    @PostMapping("/{code:DOC-[0-9A-E-]+}/county")
    View followCounty(@PathVariable String code, @RequestParam String organ, RedirectAttributes redirect) {
        var of = find(organ);
        if (of != null) {
            templates.followCounty(kind(code), of.id(), officers.get());
        }
        redirect.addFlashAttribute(Pages.NOTICE, "本单位以后使用全县统一的行文，自己的各版仍保留。");
        return new RedirectView("/console/request-templates/" + code + query(of));
    }

    private View page(PaperKind kind, @Nullable Organ organ, @Nullable String typed, Map<String, String> errors,
            int status) {
        var officer = officers.get();
        var own = templates.editions(kind, organ == null ? null : organ.id(), officer);
        var editions = own.isEmpty() ? templates.editions(kind, null, officer) : own;
        var body = typed == null ? editions.getFirst().template().body() : typed;
        return pages.show("request/papers/template")
                .status(status)
                .with("kind", kind)
                .with("organ", organ)
                .with("worded", organ != null && !own.isEmpty())
                .with("seen", own.isEmpty() ? 0 : own.getFirst().template().edition())
                .with("body", body)
                .with("editions", editions)
                .with("slots", Arrays.asList(Slot.values()))
                .with("sample", Template.fill(body, Arrays.stream(Slot.values())
                        .collect(Collectors.toMap(slot -> slot, slot -> "〔" + slot.term() + "〕"))))
                .with("errors", errors)
                .with("mayEdit", templates.mayEdit(organ == null ? null : organ.id(), officer));
    }

    private @Nullable Organ find(String slug) {
        return slug.isEmpty() ? null
                : organs.findBySlug(slug).orElseThrow(() -> new NoSuchRecord("没有这个单位：" + slug));
    }

    private static String query(@Nullable Organ organ) {
        return organ == null ? "" : "?organ=" + organ.slug();
    }

    private static PaperKind kind(String code) {
        return PaperKind.ofCode(code).orElseThrow(() -> new NoSuchRecord("没有编号为 " + code + " 的文书"));
    }
}
