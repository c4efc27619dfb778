package org.gongkai.request.papers.web;

import java.io.IOException;
import java.util.Map;
import org.gongkai.file.FileId;
import org.gongkai.file.Files;
import org.gongkai.identity.AccessPolicy;
import org.gongkai.identity.CurrentOfficer;
import org.gongkai.identity.Permission;
import org.gongkai.law.BadInput;
import org.gongkai.law.NoSuchRecord;
import org.gongkai.organ.Organ;
import org.gongkai.organ.Organs;
import org.gongkai.request.papers.application.OfficeSettings;
import org.gongkai.request.papers.domain.Office;
import org.gongkai.web.Pages;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/** 办文设置: how an organ numbers its documents, where its decisions can be attacked, its contact and seal. */
@Controller
@RequestMapping("/console/request-office/{slug:[a-z0-9-]+}")
class OfficeController {
    private final OfficeSettings settings;
    private final Organs organs;
    private final Files files;
    private final CurrentOfficer officers;
    private final AccessPolicy policy;
    private final Pages pages;

    OfficeController(OfficeSettings settings, Organs organs, Files files, CurrentOfficer officers, AccessPolicy policy,
            Pages pages) {
        this.settings = settings;
        this.organs = organs;
        this.files = files;
        this.officers = officers;
        this.policy = policy;
        this.pages = pages;
    }

    @GetMapping
    View show(@PathVariable String slug) {
        var organ = organ(slug);
        policy.require(officers.get(), Permission.READ_REQUESTS, organ.id());
        var office = settings.of(organ.id());
        return page(organ, office, office.pattern(), Map.of(), 200);
    }

    @PostMapping
    View save(@PathVariable String slug, OfficeForm form, @RequestParam(required = false) @Nullable MultipartFile seal,
            RedirectAttributes redirect) throws IOException {
        var organ = organ(slug);
        policy.require(officers.get(), Permission.APPROVE_REQUESTS, organ.id());
        var kept = settings.of(organ.id());
        try {
            settings.save(form.over(kept, sealOf(seal, kept)), officers.get());
        } catch (BadInput wrong) {
            return page(organ, form.shownOver(kept), form.shownPattern(), wrong.fields(), 400);
        }
        redirect.addFlashAttribute(Pages.NOTICE, "办文设置已保存。");
        return new RedirectView("/console/request-office/" + slug);
    }

    private @Nullable FileId sealOf(@Nullable MultipartFile seal, Office kept) throws IOException {
        if (seal == null || seal.isEmpty()) {
            return kept.seal();
        }
        var name = seal.getOriginalFilename();
        var file = files.store(name == null ? "seal.png" : name, seal.getInputStream());
        if (!file.isImage()) {
            throw new BadInput("seal", "印章请上传透明背景的 PNG 图片");
        }
        return file.id();
    }

    private View page(Organ organ, Office office, String pattern, Map<String, String> errors, int status) {
        return pages.show("request/papers/office")
                .status(status)
                .with("organ", organ)
                .with("office", office)
                .with("pattern", pattern)
                .with("errors", errors)
                .with("mayEdit", policy.may(officers.get(), Permission.APPROVE_REQUESTS, organ.id()));
    }

    private Organ organ(String slug) {
        return organs.findBySlug(slug).orElseThrow(() -> new NoSuchRecord("没有这个单位"));
    }
}
