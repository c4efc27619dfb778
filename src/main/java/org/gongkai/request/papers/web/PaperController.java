package org.gongkai.request.papers.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Map;
import org.gongkai.identity.CurrentOfficer;
import org.gongkai.law.BadInput;
import org.gongkai.law.NewerVersionExists;
import org.gongkai.law.UnlawfulAct;
import org.gongkai.request.papers.application.DeliveringPapers;
import org.gongkai.request.papers.application.ReadingPapers;
import org.gongkai.request.papers.application.WritingPapers;
import org.gongkai.request.papers.domain.Delivery;
import org.gongkai.request.papers.domain.PaperId;
import org.gongkai.web.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/** One document: written, looked at as its reader will see it, signed, delivered. */
@Controller
@RequestMapping(CasePaths.CASE + "/papers/{id:\\d+}")
class PaperController {
    private final WritingPapers writing;
    private final DeliveringPapers delivering;
    private final ReadingPapers reading;
    private final PaperPages paperPages;
    private final CurrentOfficer officers;
    private final Clock clock;

    PaperController(WritingPapers writing, DeliveringPapers delivering, ReadingPapers reading, PaperPages paperPages,
            CurrentOfficer officers,
            Clock clock) {
        this.writing = writing;
        this.delivering = delivering;
        this.reading = reading;
        this.paperPages = paperPages;
        this.officers = officers;
        this.clock = clock;
    }

    @GetMapping
    View show(@PathVariable String number, @PathVariable long id) {
        return paperPages.show(number, id, null, Map.of(), "", 200);
    }

    @PostMapping
    View save(@PathVariable String number, @PathVariable long id, @RequestParam Map<String, String> fields,
            RedirectAttributes redirect) {
        var form = PaperForm.read(fields);
        try {
            writing.edit(new PaperId(id), form.version(), form.body(), form.typed(), officers.get());
        } catch (BadInput wrong) {
            return paperPages.show(number, id, form, wrong.fields(), "", 400);
        } catch (NewerVersionExists overtaken) {
            return paperPages.merge(number, id, form);
        }
        return done(number, id, "已保存，右侧是对方将看到的样子。", redirect);
    }

    /** What the officer settled, difference by difference. */
    @PostMapping("/merge")
    View merge(@PathVariable String number, @PathVariable long id, @RequestParam Map<String, String> fields,
            RedirectAttributes redirect) {
        var theirs = reading.paper(CasePaths.number(number), new PaperId(id), officers.get());
        var form = PaperMerge.merged(theirs, PaperForm.read(fields), fields);
        try {
            writing.edit(new PaperId(id), form.version(), form.body(), form.typed(), officers.get());
        } catch (BadInput wrong) {
            return paperPages.show(number, id, form, wrong.fields(), "", 400);
        } catch (NewerVersionExists overtakenAgain) {
            return paperPages.merge(number, id, form);
        }
        return done(number, id, "已合并保存。", redirect);
    }

    @PostMapping("/{act:submission|return|issue|voiding}")
    View act(@PathVariable String number, @PathVariable long id, @PathVariable String act, @RequestParam int version,
            @RequestParam(defaultValue = "") String reason, RedirectAttributes redirect) {
        var paper = new PaperId(id);
        try {
            return done(number, id, switch (act) {
                case "submission" -> {
                    writing.submit(paper, version, officers.get());
                    yield "已提交审批。";
                }
                case "return" -> {
                    writing.sendBack(paper, version, reason, officers.get());
                    yield "已退回拟稿人。";
                }
                case "issue" -> {
                    writing.issue(paper, version, officers.get());
                    yield "已签发，文号已确定。请送达并登记。";
                }
                default -> {
                    writing.makeVoid(paper, version, reason, officers.get());
                    yield "已作废，文号不再使用。";
                }
            }, redirect);
        } catch (BadInput wrong) {
            return paperPages.show(number, id, null, wrong.fields(), "", 400);
        } catch (UnlawfulAct refused) {
            return paperPages.show(number, id, null, Map.of(), refused.getMessage() + "（" + refused.rule() + "）", 422);
        } catch (NewerVersionExists overtaken) {
            return paperPages.show(number, id, null, Map.of(), "文书刚被他人修改，下面是最新内容，请看过再操作。", 409);
        }
    }

    @PostMapping("/delivery")
    View deliver(@PathVariable String number, @PathVariable long id, @RequestParam(defaultValue = "") String way,
            @RequestParam(defaultValue = "") String on, @RequestParam(defaultValue = "") String receivedOn,
            @RequestParam(defaultValue = "") String proof, @RequestParam(defaultValue = "false") boolean enter,
            RedirectAttributes redirect) {
        try {
            delivering.deliver(new PaperId(id), wayOf(way), on.isBlank() ? LocalDate.now(clock) : day("on", on),
                    receivedOn.isBlank() ? null : day("receivedOn", receivedOn), proof, enter, officers.get());
        } catch (BadInput wrong) {
            return paperPages.show(number, id, null, wrong.fields(), "", 400);
        } catch (UnlawfulAct refused) {
            return paperPages.show(number, id, null, Map.of(), refused.getMessage() + "（" + refused.rule() + "）", 422);
        }
        return done(number, id, enter ? "送达已登记，案件经过同时记下了这一步。" : "送达已登记。", redirect);
    }

    private static View done(String number, long id, String notice, RedirectAttributes redirect) {
        redirect.addFlashAttribute(Pages.NOTICE, notice);
        return new RedirectView("/console/request/" + number + "/papers/" + id);
    }

    private static Delivery.Way wayOf(String name) {
        return Arrays.stream(Delivery.Way.values())
                .filter(way -> way.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new BadInput("way", "请选择送达方式"));
    }

    private static LocalDate day(String field, String typed) {
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeParseException odd) {
            throw new BadInput(field, "请按 2026-01-31 的样子填写日期");
        }
    }
}
