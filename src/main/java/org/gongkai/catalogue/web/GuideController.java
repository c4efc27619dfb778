package org.gongkai.catalogue.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.catalogue.Guide;
import org.gongkai.catalogue.application.WritingGuides;
import org.gongkai.catalogue.domain.GuideBook;
import org.gongkai.catalogue.domain.GuideStanding;
import org.gongkai.identity.AccessPolicy;
import org.gongkai.identity.CurrentOfficer;
import org.gongkai.identity.Permission;
import org.gongkai.law.BadInput;
import org.gongkai.law.NoSuchRecord;
import org.gongkai.organ.Organ;
import org.gongkai.organ.Organs;
import org.gongkai.web.Pages;
import org.gongkai.web.Spreadsheet;
import org.gongkai.web.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The guides of all organs the officer looks after: what stands, what is stale, and the draft of each. */
@Controller
@RequestMapping("/console/catalogue/guides")
class GuideController {
    private static final List<String> HEADINGS = List.of("单位", "状态", "版本", "发布日期", "最近复核", "草稿");

    private final WritingGuides writing;
    private final GuideBook guides;
    private final Organs organs;
    private final AccessPolicy policy;
    private final CurrentOfficer officers;
    private final Clock clock;
    private final Words words;
    private final Pages pages;

    GuideController(WritingGuides writing, GuideBook guides, Organs organs, AccessPolicy policy,
            CurrentOfficer officers, Clock clock, Words words, Pages pages) {
        this.writing = writing;
        this.guides = guides;
        this.organs = organs;
        this.policy = policy;
        this.officers = officers;
        this.clock = clock;
        this.words = words;
        this.pages = pages;
    }

    @GetMapping
    View list(@RequestParam @Nullable GuideStanding standing) {
        var rows = rows();
        return pages.show("catalogue/guides")
                .with("rows", rows.stream().filter(row -> standing == null || row.standing() == standing).toList())
                .with("stale", rows.stream().filter(row -> row.standing().isStale()).count())
                .with("standings", List.of(GuideStanding.values()))
                .with("standing", standing)
                .with("words", words);
    }

    @GetMapping("/export.xlsx")
    View export(@RequestParam @Nullable GuideStanding standing) {
        var rows = rows();
        return new Spreadsheet("公开指南", HEADINGS, writer -> rows.stream()
                .filter(row -> standing == null || row.standing() == standing)
                .forEach(row -> writer.accept(cells(row))));
    }

    private static List<String> cells(GuideRow row) {
        var guide = row.guide();
        return List.of(row.organ().name(), row.standingWord(), guide == null ? "" : Integer.toString(guide.edition()),
                guide == null ? "" : guide.publishedOn().toString(), guide == null ? "" : guide.reviewedOn().toString(),
                row.drafting() ? "有" : "");
    }

    private List<GuideRow> rows() {
        var officer = officers.get();
        policy.requireSomewhere(officer, Permission.EDIT_GUIDE);
        var scope = policy.scope(officer, Permission.EDIT_GUIDE);
        var current = guides.allCurrent();
        var drafting = guides.drafting();
        return organs.disclosing()
                .stream()
                .filter(organ -> scope.covers(organ.id()))
                .map(organ -> row(organ, Optional.ofNullable(current.get(organ.id())),
                        drafting.contains(organ.id())))
                .toList();
    }

    @GetMapping("/{slug}")
    View edit(@PathVariable String slug) {
        var organ = organ(slug);
        return page(organ, GuideForm.of(writing.draft(officers.get(), organ.id())), Map.of(), 200);
    }

    @PostMapping("/{slug}/draft")
    String save(@PathVariable String slug, GuideForm form, RedirectAttributes flash) {
        writing.save(officers.get(), organ(slug).id(), form.text(), form.version());
        flash.addFlashAttribute(Pages.NOTICE, "草稿已保存，公众看不到。");
        return "redirect:/console/catalogue/guides/" + slug;
    }

    @PostMapping("/{slug}/publication")
    Object publish(@PathVariable String slug, GuideForm form, RedirectAttributes flash) {
        var organ = organ(slug);
        try {
            writing.publish(officers.get(), organ.id(), form.text(), form.version());
        } catch (BadInput refused) {
            return page(organ, form, refused.fields(), 400);
        }
        flash.addFlashAttribute(Pages.NOTICE, "指南已发布。");
        return "redirect:/console/catalogue/guides/" + slug;
    }

    @PostMapping("/{slug}/review")
    String review(@PathVariable String slug, RedirectAttributes flash) {
        writing.review(officers.get(), organ(slug).id());
        flash.addFlashAttribute(Pages.NOTICE, "已记录：今天复核过，指南无需修改。");
        return "redirect:/console/catalogue/guides/" + slug;
    }

    private View page(Organ organ, GuideForm form, Map<String, String> errors, int status) {
        var row = row(organ, guides.current(organ.id()), guides.findDraft(organ.id()).isPresent());
        return pages.show("catalogue/guide")
                .status(status)
                .with("row", row)
                .with("form", form)
                .with("errors", errors)
                .with("versions", guides.versions(organ.id()))
                .with("unit", organs.disclosureUnit(organ.id()));
    }

    private GuideRow row(Organ organ, Optional<Guide> guide, boolean drafting) {
        var standing = GuideStanding.of(guide, organs.disclosureUnit(organ.id()), LocalDate.now(clock));
        return new GuideRow(organ, guide.orElse(null), standing, words.of("catalogue.guide", standing), drafting);
    }

    private Organ organ(String slug) {
        return organs.findBySlug(slug).orElseThrow(() -> new NoSuchRecord("没有这个单位：" + slug));
    }
}
