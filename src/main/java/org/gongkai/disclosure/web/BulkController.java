package org.gongkai.disclosure.web;

import java.util.List;
import org.gongkai.disclosure.web.BulkView.Line;
import org.gongkai.identity.CurrentOfficer;
import org.gongkai.identity.Officer;
import org.gongkai.identity.Permission;
import org.gongkai.law.BadInput;
import org.gongkai.web.Pages;
import org.gongkai.web.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/** Several items at once: first a preview of what would come of it, then the result for each. */
@Controller
@RequestMapping("/console/disclosure/bulk")
class BulkController {
    private final Pages pages;
    private final TakingBulkActs acts;
    private final FormOptions options;
    private final CurrentOfficer current;
    private final Words words;

    BulkController(Pages pages, TakingBulkActs acts, FormOptions options, CurrentOfficer current, Words words) {
        this.pages = pages;
        this.acts = acts;
        this.options = options;
        this.current = current;
        this.words = words;
    }

    @PostMapping
    View preview(BulkForm form) {
        requireSomething(form);
        return page("disclosure/bulk", form, acts.preview(form, current.get()));
    }

    @PostMapping("/result")
    View take(BulkForm form) {
        requireSomething(form);
        if (form.act().asksReason() && (form.reason() == null || form.reason().isBlank())) {
            return page("disclosure/bulk", form, acts.preview(form, current.get())).with("error", "请填写理由")
                    .status(400);
        }
        if (form.act() == BulkAct.HAND_OVER && form.organ() == null) {
            return page("disclosure/bulk", form, acts.preview(form, current.get())).with("error", "请选择接收的单位")
                    .status(400);
        }
        return page("disclosure/bulk-result", form, acts.take(form, current.get()));
    }

    private static void requireSomething(BulkForm form) {
        if (form.act() == null || form.seen().isEmpty()) {
            throw new BadInput("pick", "请先勾选要办理的信息");
        }
    }

    private @Nullable String undo(BulkAct act) {
        var undo = act.undo();
        return undo == null ? null : words.of("disclosure.bulk", undo);
    }

    private Pages.Page page(String template, BulkForm form, List<Line> lines) {
        Officer officer = current.get();
        var home = options.ofItem(options.homeOf(officer));
        return pages.show(template)
                .with("view", new BulkView(form, words.of("disclosure.bulk", form.act()), lines))
                .with("choices", home)
                .with("columns", options.allColumns())
                .with("organs", options.organs(officer, Permission.DRAFT_ITEMS))
                .with("undo", undo(form.act()));
    }
}
