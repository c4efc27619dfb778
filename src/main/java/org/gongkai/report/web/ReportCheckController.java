package org.gongkai.report.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gongkai.law.BadInput;
import org.gongkai.report.application.CheckingReports;
import org.gongkai.report.application.SentFile;
import org.gongkai.report.application.UnpackingReports;
import org.gongkai.report.domain.form.ReportForms;
import org.gongkai.web.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** 年度报告核对: anyone drops in published reports and sees what does not add up. Nothing is kept. */
@Controller
class ReportCheckController {
    private static final TypeReference<List<List<List<String>>>> SHEETS = new TypeReference<>() {
    };
    private final CheckingReports checking;
    private final UnpackingReports unpacking;
    private final CheckResults results;
    private final ReportForms forms;
    private final JsonMapper json;
    private final Pages pages;

    ReportCheckController(CheckingReports checking, UnpackingReports unpacking, CheckResults results, ReportForms forms,
            JsonMapper json, Pages pages) {
        this.checking = checking;
        this.unpacking = unpacking;
        this.results = results;
        this.forms = forms;
        this.json = json;
        this.pages = pages;
    }

    @GetMapping("/report-check")
    View form() {
        return form(Map.of(), "");
    }

    @PostMapping("/report-check")
    View check(@RequestParam(required = false) List<MultipartFile> file,
            @RequestParam(required = false) List<MultipartFile> previous, @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "false") boolean consolidated) {
        try {
            var files = new ArrayList<>(SentFiles.of(file == null ? List.of() : file));
            if (!text.isBlank()) {
                files.add(SentFiles.pasted(text));
            }
            if (files.isEmpty()) {
                throw new BadInput("file", "请选择报告文件，或把报告全文粘贴到下面的框里。");
            }
            return results(files, SentFiles.of(previous == null ? List.of() : previous), consolidated);
        } catch (BadInput wrong) {
            return form(wrong.fields(), text).status(wrong.status());
        }
    }

    private View results(List<SentFile> files, List<SentFile> previous, boolean consolidated) {
        var reports = unpacking.unpack(files);
        var before = unpacking.unpack(previous);
        if (reports.size() > 1) {
            return new StreamedCheck(pages.show("report/check/progress").with("reports", reports.size()),
                    progress -> results.page("report/check/outcome", results.of(checking.check(reports, before,
                            consolidated, progress))));
        }
        var checked = checking.check(reports, before, consolidated);
        var refused = checked.getFirst().refused();
        if (refused != null) {
            throw checked.getFirst().name().equals(SentFiles.PASTED) ? refused.at("text") : refused;
        }
        return results.page("report/check/result", results.of(checked));
    }

    private Pages.Page form(Map<String, String> errors, String text) {
        return pages.show("report/check/form").with("errors", errors).with("text", text).with("forms", forms.all());
    }

    /** The results come back from the page that showed them, since nothing was kept here. */
    @PostMapping("/report-check/export")
    View export(@RequestParam(defaultValue = "") String sheets) {
        try {
            List<List<List<String>>> read = json.readValue(sheets, SHEETS);
            return new CheckWorkbook(read.stream()
                    .map(sheet -> sheet.stream().map(ReportCheckController::cells).toList())
                    .toList());
        } catch (JacksonException | IllegalArgumentException | NullPointerException broken) { // a null anywhere is as broken
            throw new BadInput("sheets", "没有可以导出的核对结果，请重新核对后再导出。");
        }
    }

    private static List<String> cells(List<String> line) {
        return line.stream().map(String::valueOf).toList();
    }
}
