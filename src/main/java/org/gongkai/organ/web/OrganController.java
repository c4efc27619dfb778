package org.gongkai.organ.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.gongkai.law.BadInput;
import org.gongkai.law.NoSuchRecord;
import org.gongkai.organ.DisclosureUnit;
import org.gongkai.organ.Organ;
import org.gongkai.organ.OrganId;
import org.gongkai.organ.OrganPermits;
import org.gongkai.organ.OrganPermits.Deed;
import org.gongkai.organ.OrganRegistration.NewDisclosureOfficer;
import org.gongkai.organ.application.ReorganisingOrgans;
import org.gongkai.organ.application.StaffingUnits;
import org.gongkai.organ.domain.OrganBook;
import org.gongkai.web.Pages;
import org.gongkai.web.Words;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One organ: its history, its disclosure unit and officers, and every change of it. */
@Controller
@RequestMapping("/console/organs/{slug}")
class OrganController {
    private final OrganBook organs;
    private final ReorganisingOrgans reorganising;
    private final StaffingUnits staffing;
    private final OrganPermits permits;
    private final Clock clock;
    private final Words words;
    private final Pages pages;

    OrganController(OrganBook organs, ReorganisingOrgans reorganising, StaffingUnits staffing, OrganPermits permits,
            Clock clock, Words words, Pages pages) {
        this.organs = organs;
        this.reorganising = reorganising;
        this.staffing = staffing;
        this.permits = permits;
        this.clock = clock;
        this.words = words;
        this.pages = pages;
    }

    @GetMapping
    View show(@PathVariable String slug) {
        var organ = organ(slug);
        return page(organ, organs.disclosureUnit(organ.id()), Map.of());
    }

    @PostMapping("/unit")
    Object describe(@PathVariable String slug, DisclosureUnit unit, RedirectAttributes flash) {
        var organ = organ(slug);
        try {
            staffing.describe(organ.id(), unit);
        } catch (BadInput refused) {
            return page(organ, unit, refused.fields());
        }
        return done(slug, "公开工作机构已保存。已发布的指南如有不同，会提醒更新。", flash);
    }

    @PostMapping("/officers")
    String appoint(@PathVariable String slug, NewDisclosureOfficer officer,
            @RequestParam @DateTimeFormat(iso = ISO.DATE) LocalDate since, RedirectAttributes flash) {
        staffing.appoint(organ(slug).id(), officer, since);
        return done(slug, "已登记工作人员。", flash);
    }

    @PostMapping("/officers/{officer}/dismissal")
    String dismiss(@PathVariable String slug, @PathVariable long officer,
            @RequestParam @DateTimeFormat(iso = ISO.DATE) LocalDate on, RedirectAttributes flash) {
        staffing.dismiss(organ(slug).id(), officer, on);
        return done(slug, "已登记离任。", flash);
    }

    @PostMapping("/verification")
    String verify(@PathVariable String slug, @RequestParam String source, @RequestParam int version,
            RedirectAttributes flash) {
        reorganising.verify(organ(slug).id(), version, source.strip());
        return done(slug, "已标记为核实。", flash);
    }

    @PostMapping("/place")
    String move(@PathVariable String slug, @RequestParam long parent, @RequestParam int version,
            RedirectAttributes flash) {
        reorganising.move(organ(slug).id(), version, new OrganId(parent));
        return done(slug, "隶属关系已调整。", flash);
    }

    @GetMapping("/{act:renaming|merger|closing}")
    View begin(@PathVariable String slug, @PathVariable String act) {
        var organ = organ(slug);
        permits.require(Deed.REORGANISE, organ.id());
        var form = new ChangeForm(organ.name(), organ.shortName(), null, LocalDate.now(clock), "",
                organs.versionOf(organ.id()));
        return change(organ, act, form, Map.of());
    }

    @PostMapping("/{act:renaming|merger|closing}")
    Object finish(@PathVariable String slug, @PathVariable String act, ChangeForm form, RedirectAttributes flash) {
        var organ = organ(slug);
        try {
            switch (act) {
                case "renaming" -> reorganising.rename(organ.id(), form.version(), form.typedName(),
                        form.typedShortName(), form.on(), form.basis().strip());
                case "merger" -> reorganising.merge(organ.id(), form.version(),
                        new OrganId(Objects.requireNonNullElse(form.into(), 0L)), form.on(), form.basis().strip());
                default -> reorganising.close(organ.id(), form.version(), form.on(), form.basis().strip());
            }
        } catch (BadInput refused) {
            return change(organ, act, form, refused.fields());
        }
        return done(slug, "已登记，此前发布的信息保留原来的机关名称。", flash);
    }

    private View change(Organ organ, String act, ChangeForm form, Map<String, String> errors) {
        return pages.show("organ/change")
                .status(errors.isEmpty() ? 200 : 400)
                .with("organ", organ)
                .with("act", act)
                .with("form", form)
                .with("errors", errors)
                .with("others", others(organ));
    }

    private View page(Organ organ, DisclosureUnit unit, Map<String, String> errors) {
        boolean mayDescribe = permits.may(Deed.DESCRIBE_UNIT, organ.id());
        return pages.show("organ/organ")
                .status(errors.isEmpty() ? 200 : 400)
                .with("organ", organ)
                .with("kind", words.of("organ.kind", organ.kind()))
                .with("parent", organ.parent() == null ? null : organs.get(organ.parent()))
                .with("successor", organ.successor() == null ? null : organs.get(organ.successor()))
                .with("version", organs.versionOf(organ.id()))
                .with("unit", unit)
                .with("officers", mayDescribe ? organs.officers(organ.id()) : List.of())
                .with("mayDescribe", mayDescribe)
                .with("staffing", organs.staffing(organ.id(), LocalDate.now(clock)))
                .with("history", organs.history(organ.id()))
                .with("others", others(organ))
                .with("mayReorganise", permits.may(Deed.REORGANISE, organ.id()))
                .with("today", LocalDate.now(clock).toString())
                .with("errors", errors)
                .with("words", words);
    }

    private List<Organ> others(Organ organ) {
        var within = organs.subtree(organ.id());
        return organs.list().stream().filter(it -> !it.isClosed() && !within.contains(it.id())).toList();
    }

    private Organ organ(String slug) {
        return organs.findBySlug(slug).orElseThrow(() -> new NoSuchRecord("没有这个单位：" + slug));
    }

    private static String done(String slug, String notice, RedirectAttributes flash) {
        flash.addFlashAttribute(Pages.NOTICE, notice);
        return "redirect:/console/organs/" + slug;
    }
}
