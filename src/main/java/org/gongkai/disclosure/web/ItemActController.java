package org.gongkai.disclosure.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.gongkai.disclosure.DisclosureId;
import org.gongkai.disclosure.domain.Act;
import org.gongkai.disclosure.domain.Disclosure;
import org.gongkai.identity.CurrentOfficer;
import org.gongkai.identity.Officer;
import org.gongkai.law.BadInput;
import org.gongkai.law.NoSuchRecord;
import org.gongkai.law.NotPermitted;
import org.gongkai.organ.Organs;
import org.gongkai.web.Pages;
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
import org.springframework.web.servlet.view.RedirectView;

/** Every act done to an item has a page that says what it brings about and asks for what it needs. */
@Controller
@RequestMapping("/console/disclosure/{id:\\d+}/{noun:[a-z-]+}")
class ItemActController {
    private final Pages pages;
    private final Words words;
    private final OpenItem open;
    private final TakingActs acts;
    private final ItemFindings findings;
    private final FormOptions options;
    private final Organs organs;
    private final CurrentOfficer current;
    private final Clock clock;

    ItemActController(Pages pages, Words words, OpenItem open, TakingActs acts, ItemFindings findings,
            FormOptions options,
            Organs organs, CurrentOfficer current, Clock clock) {
        this.pages = pages;
        this.words = words;
        this.open = open;
        this.acts = acts;
        this.findings = findings;
        this.options = options;
        this.organs = organs;
        this.current = current;
        this.clock = clock;
    }

    @GetMapping
    View ask(@PathVariable long id, @PathVariable String noun) {
        var act = actOf(noun);
        var item = openFor(act, id, current.get());
        return page(act, item, ActForm.blank(item.version()), Map.of());
    }

    @PostMapping
    View take(@PathVariable long id, @PathVariable String noun, ActForm form,
            @RequestParam(required = false) @Nullable String queue, RedirectAttributes redirect) {
        var act = actOf(noun);
        var item = open.toRead(id, current.get());
        try {
            acts.take(act, new DisclosureId(id), form, current.get());
        } catch (BadInput refused) {
            return page(act, item, form, refused.fields()).status(400);
        }
        redirect.addFlashAttribute(Pages.NOTICE, words.of("disclosure.done", act));
        return new RedirectView(next(act, id, queue));
    }

    /** From the queue back to the queue; a revision goes on to its text; a draft given up is gone; everything else to the item. */
    private static String next(ItemAct act, long id, @Nullable String queue) {
        if (queue != null && queue.matches("[a-z-]+")) {
            return "/console/disclosure/review?tab=" + queue;
        }
        return act == ItemAct.DISCARDING
                ? "/console/disclosure"
                : "/console/disclosure/" + id + (act == ItemAct.REVISION ? "/edit" : "");
    }

    private static ItemAct actOf(String noun) {
        return ItemAct.find(noun).orElseThrow(() -> new NoSuchRecord("没有这个页面"));
    }

    private Disclosure openFor(ItemAct act, long id, Officer officer) {
        var item = open.toRead(id, officer);
        if (!open.may(officer, act, item)) {
            throw new NotPermitted("现在不能“%s”：此信息已不在这个环节，或您的角色不能办理。".formatted(label(act)));
        }
        return item;
    }

    private Pages.Page page(ItemAct act, Disclosure item, ActForm form, Map<String, String> errors) {
        var edition = ItemPages.shown(item);
        var content = edition.content();
        boolean goesOn = act.asks(ItemAct.Asks.WARNINGS);
        var gaps = goesOn ? content.gaps(LocalDate.now(clock)) : Map.<String, String>of();
        return pages.show("disclosure/act")
                .with("view",
                        new ActView(item.id().value(), ItemPages.titleOf(content), organs.get(item.organ()).name(),
                                act, label(act), words.of("disclosure.explain", act), gaps,
                                goesOn ? findings.of(item) : List.of(), options.grounds(), form, errors, nextHour(),
                                item.mayNow(Act.KEEP), item.mayNow(Act.REFER), item.mayNow(Act.HOLD_AS_SECRET)));
    }

    private String label(ItemAct act) {
        return words.of("disclosure.page", act);
    }

    private String nextHour() {
        return LocalDateTime.now(clock).truncatedTo(ChronoUnit.HOURS).plusHours(1).toString();
    }
}
