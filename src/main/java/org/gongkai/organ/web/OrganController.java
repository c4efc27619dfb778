package org.gongkai.organ.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.gongkai.law.BadInput;
import org.gongkai.law.NoSuchRecord;
import org.gongkai.organ.DisclosureUnit;
import org.gongkai.organ.Organ;
import org.gongkai.organ.OrganId;
import org.gongkai.organ.OrganPermits;
import org.gongkai.organ.OrganPermits.Deed;
import org.gongkai.organ.application.ReorganisingOrgans;
import org.gongkai.organ.application.StaffingUnits;
import org.gongkai.organ.domain.OrganBook;
import org.gongkai.web.Pages;
import org.gongkai.web.Words;
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
    /** What stands in the forms of the page: what is kept, or what was typed and refused. */
    private record Typed(DisclosureUnit unit, OfficerForm officer) {
        Typed with(DisclosureUnit typed) {
            return new Typed(typed, officer);
        }

        Typed with(OfficerForm typed) {
            return new Typed(unit, typed);
        }
    }

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
        return page(organ, typed(organ), Map.of());
    }

    @PostMapping("/unit")
    Object describe(@PathVariable String slug, DisclosureUnit unit, RedirectAttributes flash) {
        var organ = organ(slug);
        try {
            staffing.describe(organ.id(), unit);
        } catch (BadInput refused) {
            return page(organ, typed(organ).with(unit), refused.fields());
        }
        return done(slug, "公开工作机构已保存。已发布的指南如有不同，会提醒更新。", flash);
    }

    @PostMapping("/officers")
    Object appoint(@PathVariable String slug, OfficerForm officer, RedirectAttributes flash) {
        var organ = organ(slug);
        try {
            staffing.appoint(organ.id(), officer.typed(), TypedDay.read("since", officer.since()));
        } catch (BadInput refused) {
            return page(organ, typed(organ).with(officer), under("officer-", refused));
        }
        return done(slug, "已登记工作人员。", flash);
    }

    @PostMapping("/officers/{officer}/dismissal")
    Object dismiss(@PathVariable String slug, @PathVariable long officer,
            @RequestParam(defaultValue = "") String on, RedirectAttributes flash) {
        var organ = organ(slug);
        try {
            staffing.dismiss(organ.id(), officer, TypedDay.read("on", on));
        } catch (BadInput refused) {
            return page(organ, typed(organ), under("dismissal-" + officer + "-", refused));
        }
        return done(slug, "已登记离任。", flash);
    }

    @PostMapping("/verification")
    Object verify(@PathVariable String slug, @RequestParam String source, @RequestParam int version,
            RedirectAttributes flash) {
        var organ = organ(slug);
        try {
            reorganising.verify(organ.id(), version, source.strip());
        } catch (BadInput refused) {
            return page(organ, typed(organ), refused.fields());
        }
        return done(slug, "已标记为核实。", flash);
    }

    @PostMapping("/place")
    Object move(@PathVariable String slug, @RequestParam long parent, @RequestParam int version,
            RedirectAttributes flash) {
        var organ = organ(slug);
        try {
            reorganising.move(organ.id(), version, new OrganId(parent));
        } catch (BadInput refused) {
            return page(organ, typed(organ), refused.fields());
        }
        return done(slug, "隶属关系已调整。", flash);
    }

    @GetMapping("/{act:renaming|merger|closing}")
    View begin(@PathVariable String slug, @PathVariable String act) {
        var organ = organ(slug);
        permits.require(Deed.REORGANISE, organ.id());
        var form = new ChangeForm(organ.name(), organ.shortName(), null, LocalDate.now(clock).toString(), "",
                organs.versionOf(organ.id()));
        return change(organ, act, form, Map.of());
    }

    @PostMapping("/{act:renaming|merger|closing}")
    Object finish(@PathVariable String slug, @PathVariable String act, ChangeForm form, RedirectAttributes flash) {
        var organ = organ(slug);
        try {
            switch (act) {
                case "renaming" -> reorganising.rename(organ.id(), form.version(), form.typedName(),
                        form.typedShortName(), form.day(), form.typedBasis());
                case "merger" -> reorganising.merge(organ.id(), form.version(),
                        new OrganId(Objects.requireNonNullElse(form.into(), 0L)), form.day(),
                        form.typedBasis());
                default -> reorganising.close(organ.id(), form.version(), form.day(), form.typedBasis());
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

    /** Two forms of the page have fields of the same name. */
    private static Map<String, String> under(String form, BadInput refused) {
        return refused.fields()
                .entrySet()
                .stream()
                .collect(Collectors.toMap(it -> form + it.getKey(),
                        Map.Entry::getValue));
    }

    private Typed typed(Organ organ) {
        return new Typed(organs.disclosureUnit(organ.id()),
                new OfficerForm("", "", true, "", LocalDate.now(clock).toString()));
    }

    private View page(Organ organ, Typed typed, Map<String, String> errors) {
        boolean mayDescribe = permits.may(Deed.DESCRIBE_UNIT, organ.id());
        return pages.show("organ/organ")
                .status(errors.isEmpty() ? 200 : 400)
                .with("organ", organ)
                .with("kind", words.of("organ.kind", organ.kind()))
                .with("parent", organ.parent() == null ? null : organs.get(organ.parent()))
                .with("successor", organ.successor() == null ? null : organs.get(organ.successor()))
                .with("version", organs.versionOf(organ.id()))
                .with("unit", typed.unit())
                .with("officer", typed.officer())
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
