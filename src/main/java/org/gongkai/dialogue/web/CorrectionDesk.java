package org.gongkai.dialogue.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.gongkai.dialogue.CorrectionId;
import org.gongkai.dialogue.application.AnsweringCorrections;
import org.gongkai.dialogue.domain.Corrections;
import org.gongkai.dialogue.domain.Corrections.CorrectionQuery;
import org.gongkai.identity.AccessPolicy;
import org.gongkai.identity.CurrentOfficer;
import org.gongkai.identity.Permission;
import org.gongkai.law.BadInput;
import org.gongkai.web.Pages;
import org.gongkai.web.SpreadsheetText;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/** Where officers see and answer what readers found wrong on their pages. */
@Controller
@RequestMapping("/console/dialogue/corrections")
class CorrectionDesk {
    private static final int PAGE = 30;
    private static final int MOST_ROWS = 10_000;
    private final Corrections corrections;
    private final AnsweringCorrections answering;
    private final CorrectionRows rows;
    private final AccessPolicy policy;
    private final CurrentOfficer officers;
    private final Pages pages;

    CorrectionDesk(Corrections corrections, AnsweringCorrections answering, CorrectionRows rows, AccessPolicy policy,
            CurrentOfficer officers, Pages pages) {
        this.corrections = corrections;
        this.answering = answering;
        this.rows = rows;
        this.policy = policy;
        this.officers = officers;
        this.pages = pages;
    }

    @GetMapping
    View list(@RequestParam(defaultValue = "open") String state,
            @RequestParam(required = false) @Nullable String after) {
        var slice = corrections.list(query(state), key(after), PAGE).map(rows::of);
        return pages.show("dialogue/console/list").with("slice", slice).with("state", state);
    }

    @GetMapping("/list.csv")
    void export(@RequestParam(defaultValue = "open") String state, HttpServletResponse response) throws IOException {
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"corrections.csv\"");
        var out = response.getWriter();
        out.write('\ufeff'); // without it Excel takes UTF-8 for the local code page
        var csv = new CSVPrinter(out, CSVFormat.EXCEL.builder()
                .setHeader("回执码", "单位", "页面", "类别", "内容", "收到时间", "应答复日期", "答复", "答复时间", "逾期")
                .get());
        for (var correction : corrections.list(query(state), null, MOST_ROWS).items()) {
            csv.printRecord(cells(rows.of(correction)));
        }
        csv.flush();
    }

    @GetMapping("/{id}")
    View show(@PathVariable long id) {
        return show(id, "", Map.of(), HttpStatus.OK);
    }

    @PostMapping("/{id}/answer")
    View answer(@PathVariable long id, @RequestParam String answer, RedirectAttributes flash) {
        try {
            answering.answer(officers.get(), new CorrectionId(id), answer);
        } catch (BadInput wrong) {
            return show(id, answer, wrong.fields(), HttpStatus.BAD_REQUEST);
        }
        flash.addFlashAttribute(Pages.NOTICE, "已答复，读者凭回执码可以看到。");
        var to = new RedirectView("/console/dialogue/corrections");
        to.setStatusCode(HttpStatus.SEE_OTHER);
        return to;
    }

    private View show(long id, String typed, Map<String, String> errors, HttpStatus status) {
        var correction = corrections.get(new CorrectionId(id));
        policy.require(officers.get(), Permission.READ_ITEMS, correction.reported().organ());
        return pages.show("dialogue/console/show")
                .status(status.value())
                .with("row", rows.of(correction))
                .with("typed", typed)
                .with("errors", errors);
    }

    private CorrectionQuery query(String state) {
        var officer = officers.get();
        policy.requireSomewhere(officer, Permission.READ_ITEMS);
        var scope = policy.scope(officer, Permission.READ_ITEMS);
        return new CorrectionQuery(scope.everywhere(), scope.organs(), state.equals("open"));
    }

    private static @Nullable String key(@Nullable String after) {
        if (after != null && !after.matches("\\d{1,18}")) {
            throw new BadInput("after", "翻页位置不对，请从第一页看起");
        }
        return after;
    }

    private static Object[] cells(CorrectionRow row) {
        var reported = row.correction().reported();
        var answer = row.correction().answer();
        return new Object[]{reported.receipt(), row.organ(), SpreadsheetText.harmless(reported.page()), row.kind(),
                SpreadsheetText.harmless(reported.report()), reported.reportedAt(), row.dueOn(),
                answer == null ? "" : SpreadsheetText.harmless(answer.text()), answer == null ? "" : answer.at(),
                row.late() ? "是" : ""};
    }
}
