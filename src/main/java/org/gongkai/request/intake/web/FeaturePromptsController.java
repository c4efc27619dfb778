package org.gongkai.request.intake.web;

import java.util.LinkedHashMap;
import java.util.Map;
import org.gongkai.identity.AccessPolicy;
import org.gongkai.identity.CurrentOfficer;
import org.gongkai.identity.Permission;
import org.gongkai.law.NewerVersionExists;
import org.gongkai.law.NoSuchRecord;
import org.gongkai.organ.Organ;
import org.gongkai.organ.Organs;
import org.gongkai.request.intake.application.AskingForFeatures;
import org.gongkai.request.intake.domain.FeaturePrompts;
import org.gongkai.web.Pages;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/** 特征提示项: what an organ asks beside the content of a request. */
@Controller
@RequestMapping("/console/request-prompts/{slug:[a-z0-9-]+}")
class FeaturePromptsController {
    private final AskingForFeatures asking;
    private final Organs organs;
    private final CurrentOfficer officers;
    private final AccessPolicy policy;
    private final Pages pages;

    FeaturePromptsController(AskingForFeatures asking, Organs organs, CurrentOfficer officers, AccessPolicy policy,
            Pages pages) {
        this.asking = asking;
        this.organs = organs;
        this.officers = officers;
        this.policy = policy;
        this.pages = pages;
    }

    @GetMapping
    View show(@PathVariable String slug) {
        var organ = organ(slug);
        policy.require(officers.get(), Permission.READ_REQUESTS, organ.id());
        return page(organ, FeaturePromptsForm.of(asking.of(organ.id())), Map.of(), null, HttpStatus.OK);
    }

    @PostMapping
    View save(@PathVariable String slug, FeaturePromptsForm form, RedirectAttributes redirect) {
        var organ = organ(slug);
        policy.require(officers.get(), Permission.APPROVE_REQUESTS, organ.id());
        var wrong = new LinkedHashMap<String, String>();
        var sheet = form.sheet(organ.id(), wrong);
        if (!wrong.isEmpty()) {
            return page(organ, form, wrong, null, HttpStatus.BAD_REQUEST);
        }
        try {
            asking.save(sheet, officers.get());
        } catch (NewerVersionExists newer) {
            var saved = asking.of(organ.id());
            return page(organ, new FeaturePromptsForm(form.rows(), saved.version()), Map.of(), saved,
                    HttpStatus.CONFLICT);
        }
        redirect.addFlashAttribute(Pages.NOTICE, "提示项已保存，网上申请表立即按此显示。");
        return new RedirectView("/console/request-prompts/" + slug);
    }

    /** @param saved what another saved meanwhile, to stand beside what was typed */
    private View page(Organ organ, FeaturePromptsForm form, Map<String, String> errors,
            FeaturePrompts.@Nullable Sheet saved, HttpStatus status) {
        return pages.show("request/intake/prompts")
                .status(status.value())
                .with("organ", organ)
                .with("form", form)
                .with("errors", errors)
                .with("saved", saved)
                .with("mayEdit", policy.may(officers.get(), Permission.APPROVE_REQUESTS, organ.id()));
    }

    private Organ organ(String slug) {
        return organs.findBySlug(slug).orElseThrow(() -> new NoSuchRecord("没有这个单位"));
    }
}
