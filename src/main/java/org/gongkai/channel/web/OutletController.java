package org.gongkai.channel.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.gongkai.channel.OutletId;
import org.gongkai.channel.application.KeepingOutlets;
import org.gongkai.channel.domain.Outlet;
import org.gongkai.identity.AccessPolicy;
import org.gongkai.identity.CurrentOfficer;
import org.gongkai.identity.Permission;
import org.gongkai.law.BadInput;
import org.gongkai.organ.Organs;
import org.gongkai.web.Pages;
import org.gongkai.web.Spreadsheet;
import org.gongkai.web.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The register of accounts, papers, boards and screens. */
@Controller
@RequestMapping("/console/channel/outlets")
class OutletController {
    private static final List<String> HEADINGS = List.of("渠道", "名称", "账号", "责任单位", "发出方式", "启用", "状态");
    private static final String LIST = "redirect:/console/channel/outlets";
    private final KeepingOutlets keeping;
    private final Organs organs;
    private final Choices choices;
    private final CurrentOfficer officers;
    private final AccessPolicy policy;
    private final Clock clock;
    private final Words words;
    private final Pages pages;

    OutletController(KeepingOutlets keeping, Organs organs, Choices choices, CurrentOfficer officers,
            AccessPolicy policy, Clock clock, Words words, Pages pages) {
        this.keeping = keeping;
        this.organs = organs;
        this.choices = choices;
        this.officers = officers;
        this.policy = policy;
        this.clock = clock;
        this.words = words;
        this.pages = pages;
    }

    @GetMapping
    View list() {
        policy.requireSomewhere(officers.get(), Permission.EDIT_CATALOGUE);
        return pages.show("channel/outlets")
                .with("rows", keeping.list(officers.get()).stream().map(this::row).toList());
    }

    @GetMapping("/export.xlsx")
    View export() {
        policy.requireSomewhere(officers.get(), Permission.EDIT_CATALOGUE);
        var outlets = keeping.list(officers.get());
        return new Spreadsheet("发布载体", HEADINGS, writer -> outlets.stream()
                .map(this::row)
                .forEach(
                        row -> writer.accept(cells(row))));
    }

    private static List<String> cells(OutletRow row) {
        var outlet = row.outlet();
        return List.of(row.kind(), outlet.name(), outlet.account(), row.organ(),
                outlet.immediate() ? "随发布自动" : "人工登记", outlet.openedOn().toString(),
                outlet.closedOn() == null ? "在用" : outlet.closedOn() + " 关停");
    }

    @GetMapping("/new")
    View blank() {
        policy.requireSomewhere(officers.get(), Permission.EDIT_CATALOGUE);
        String own = organs.get(officers.get().organ()).slug();
        return form(null, OutletForm.blank(own, LocalDate.now(clock)), Map.of(), 200);
    }

    @PostMapping
    Object register(OutletForm form, RedirectAttributes flash) {
        try {
            keeping.register(officers.get(), form.outlet(organs));
        } catch (BadInput refused) {
            return form(null, form, refused.fields(), 400);
        }
        flash.addFlashAttribute(Pages.NOTICE, "载体已登记。");
        return LIST;
    }

    @GetMapping("/{id}")
    View show(@PathVariable long id) {
        var outlet = keeping.get(officers.get(), new OutletId(id));
        return form(outlet, OutletForm.of(outlet, organs.get(outlet.organ()).slug()), Map.of(), 200);
    }

    @PostMapping("/{id}")
    Object change(@PathVariable long id, OutletForm form, RedirectAttributes flash) {
        try {
            keeping.change(officers.get(), new OutletId(id), form.versionSeen(), form.outlet(organs));
        } catch (BadInput refused) {
            return form(keeping.get(officers.get(), new OutletId(id)), form, refused.fields(), 400);
        }
        flash.addFlashAttribute(Pages.NOTICE, "修改已保存。");
        return LIST;
    }

    @PostMapping("/{id}/closing")
    Object close(@PathVariable long id, @RequestParam int version,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate on, RedirectAttributes flash) {
        try {
            keeping.close(officers.get(), new OutletId(id), version, on);
        } catch (BadInput refused) {
            var outlet = keeping.get(officers.get(), new OutletId(id));
            return form(outlet, OutletForm.of(outlet, organs.get(outlet.organ()).slug()), Map.of("closing", refused
                    .getMessage()), 400);
        }
        flash.addFlashAttribute(Pages.NOTICE, "载体已关停，此前经它发布的记录仍然有效。");
        return LIST;
    }

    private View form(@Nullable Outlet outlet, OutletForm form, Map<String, String> errors, int status) {
        return pages.show("channel/outlet")
                .status(status)
                .with("outlet", outlet)
                .with("form", form)
                .with("errors", errors)
                .with("kinds", choices.kindsForPeople())
                .with("organs", choices.organs(officers.get(), Permission.EDIT_CATALOGUE))
                .with("today", LocalDate.now(clock).toString());
    }

    private OutletRow row(Outlet outlet) {
        return new OutletRow(outlet, words.of("channel.kind", outlet.kind()), organs.get(outlet.organ()).shortName());
    }
}
