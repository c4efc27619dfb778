package org.gongkai.audit.web;

import java.util.List;
import org.gongkai.audit.application.SearchingTheTrail;
import org.gongkai.identity.AccessPolicy;
import org.gongkai.identity.CurrentOfficer;
import org.gongkai.identity.Permission;
import org.gongkai.web.Cursor;
import org.gongkai.web.Pages;
import org.gongkai.web.Spreadsheet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The trail as the audit administrator reads it. */
@Controller
@RequestMapping("/console/audit")
class TrailController {
    private static final List<String> HEADINGS = List.of("编号", "时间", "登录名", "单位", "网络地址", "操作", "对象", "对象编号", "依据",
            "理由", "内容", "哈希");

    private final Pages pages;
    private final CurrentOfficer officer;
    private final AccessPolicy policy;
    private final SearchingTheTrail searching;
    private final TrailWords words;

    TrailController(Pages pages, CurrentOfficer officer, AccessPolicy policy, SearchingTheTrail searching,
            TrailWords words) {
        this.pages = pages;
        this.officer = officer;
        this.policy = policy;
        this.searching = searching;
        this.words = words;
    }

    @GetMapping
    View list(TrailFilterForm form, @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable String before) {
        var entries = searching.list(officer.get(), form.filter(), Cursor.of(after, before));
        return pages.show("audit/list")
                .with("entries", entries.map(words::view))
                .with("form", form)
                .with("deeds", words.deeds(searching.deeds()))
                .with("subjectTypes", words.subjectTypes(searching.subjectTypes()))
                .with("organs", words.organs());
    }

    @GetMapping("/export.xlsx")
    View export(TrailFilterForm form) {
        var by = officer.get();
        policy.requireSomewhere(by, Permission.READ_AUDIT); // before the first byte is out
        return new Spreadsheet("审计日志", HEADINGS, row -> searching.export(by, form.filter(), form.query(),
                entry -> row.accept(words.cells(entry))));
    }

    @GetMapping("/{id}")
    View show(@PathVariable long id) {
        return pages.show("audit/entry").with("entry", words.view(searching.get(officer.get(), id)));
    }
}
