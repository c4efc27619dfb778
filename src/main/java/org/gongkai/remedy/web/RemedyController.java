package org.gongkai.remedy.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Consumer;
import org.gongkai.calendar.WorkingDays;
import org.gongkai.identity.AccessPolicy;
import org.gongkai.identity.CurrentOfficer;
import org.gongkai.identity.Permission;
import org.gongkai.law.BadInput;
import org.gongkai.law.UnlawfulAct;
import org.gongkai.organ.Organ;
import org.gongkai.organ.Organs;
import org.gongkai.remedy.RemedyGroup;
import org.gongkai.remedy.RemedyResult;
import org.gongkai.remedy.application.KeepingTheRegister;
import org.gongkai.remedy.domain.Challenge;
import org.gongkai.remedy.domain.Procedure;
import org.gongkai.web.Pages;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The register of reviews, suits and complaints. */
@Controller
@RequestMapping("/console/remedy")
class RemedyController {
    private static final String LIST = "/console/remedy";
    private final KeepingTheRegister keeping;
    private final RemedyViews views;
    private final CurrentOfficer officers;
    private final AccessPolicy policy;
    private final Organs organs;
    private final Clock clock;
    private final Pages pages;

    RemedyController(KeepingTheRegister keeping, RemedyViews views, CurrentOfficer officers, AccessPolicy policy,
            Organs organs, Clock clock, Pages pages) {
        this.keeping = keeping;
        this.views = views;
        this.officers = officers;
        this.policy = policy;
        this.organs = organs;
        this.clock = clock;
        this.pages = pages;
    }

    @GetMapping
    View list(@RequestParam(required = false) @Nullable RemedyGroup group,
            @RequestParam(defaultValue = "false") boolean open,
            @RequestParam(defaultValue = "" + Long.MAX_VALUE) long after) {
        return pages.show("remedy/list")
                .with("cases", keeping.list(officers.get(), group, open, after).map(views::of))
                .with("group", group)
                .with("open", open);
    }

    @GetMapping("/new")
    View blank(@RequestParam(defaultValue = "") String about) {
        policy.requireSomewhere(officers.get(), Permission.HANDLE_REQUESTS);
        return form(RemedyForm.blank(organs.get(officers.get().organ()).slug(), about, LocalDate.now(clock)), Map.of(),
                HttpStatus.OK);
    }

    @PostMapping
    Object register(RemedyForm form, RedirectAttributes flash) {
        try {
            long id = keeping.register(officers.get(), form.entered(organs));
            flash.addFlashAttribute(Pages.NOTICE, "已登记。");
            return "redirect:" + LIST + "/" + id;
        } catch (BadInput refused) {
            return form(form, refused.fields(), HttpStatus.BAD_REQUEST);
        }
    }

    @GetMapping("/{id:\\d+}")
    View show(@PathVariable long id) {
        return page(id, Map.of(), HttpStatus.OK);
    }

    @PostMapping("/{id:\\d+}/answer")
    Object answer(@PathVariable long id, @RequestParam int version,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate on,
            RedirectAttributes flash) {
        return act(id, "answeredOn", on, flash, day -> keeping.answer(officers.get(), id, version, day));
    }

    @PostMapping("/{id:\\d+}/decision")
    Object end(@PathVariable long id, @RequestParam int version, @RequestParam(defaultValue = "") String rawResult,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate on,
            @RequestParam(required = false) @Nullable Integer redo, RedirectAttributes flash) {
        return act(id, "endedOn", on, flash, day -> keeping.end(officers.get(), id, version, rawResult, day,
                redo == null || redo < 1 ? null : WorkingDays.of(redo)));
    }

    @PostMapping("/{id:\\d+}/new-reply")
    Object redone(@PathVariable long id, @RequestParam int version,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate on,
            RedirectAttributes flash) {
        return act(id, "redoneOn", on, flash, day -> keeping.redone(officers.get(), id, version, day));
    }

    @GetMapping("/results")
    View results() {
        policy.requireSomewhere(officers.get(), Permission.SUPERVISE_REQUESTS);
        return pages.show("remedy/results")
                .with("reviews", keeping.resultNames(RemedyGroup.REVIEW))
                .with("suits", keeping.resultNames(RemedyGroup.DIRECT));
    }

    @PostMapping("/results")
    String nameResult(@RequestParam boolean suits, @RequestParam String name, @RequestParam RemedyResult result,
            RedirectAttributes flash) {
        keeping.nameResult(officers.get(), suits, name, result);
        flash.addFlashAttribute(Pages.NOTICE, "对照表已更新，今后登记的结果按此计数。");
        return "redirect:" + LIST + "/results";
    }

    private Object act(long id, String field, @Nullable LocalDate on, RedirectAttributes flash,
            Consumer<LocalDate> act) {
        try {
            if (on == null) {
                throw new BadInput(field, "请填写日期");
            }
            act.accept(on);
        } catch (BadInput refused) {
            return page(id, refused.fields(), HttpStatus.BAD_REQUEST);
        } catch (UnlawfulAct refused) {
            return page(id, Map.of(field, refused.getMessage() + "（" + refused.rule() + "）"),
                    HttpStatus.UNPROCESSABLE_CONTENT);
        }
        flash.addFlashAttribute(Pages.NOTICE, "已登记。");
        return "redirect:" + LIST + "/" + id;
    }

    private View page(long id, Map<String, String> errors, HttpStatus status) {
        var view = views.of(keeping.get(officers.get(), id));
        return pages.show("remedy/show")
                .status(status.value())
                .with("view", view)
                .with("errors", errors)
                .with("results", keeping.resultNames(view.remedy().group()).keySet())
                .with("mayHandle", policy.may(officers.get(), Permission.HANDLE_REQUESTS, view.remedy().organ()));
    }

    private View form(RemedyForm form, Map<String, String> errors, HttpStatus status) {
        var scope = policy.scope(officers.get(), Permission.HANDLE_REQUESTS);
        return pages.show("remedy/new")
                .status(status.value())
                .with("form", form)
                .with("errors", errors)
                .with("organs", organs.disclosing().stream().filter((Organ each) -> scope.covers(each.id())).toList())
                .with("groups", RemedyGroup.values())
                .with("procedures", Procedure.values())
                .with("challenges", Challenge.values());
    }
}
