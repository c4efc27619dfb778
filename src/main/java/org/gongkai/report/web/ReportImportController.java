package org.gongkai.report.web;

import java.util.List;
import java.util.Map;
import org.gongkai.identity.AccessPolicy;
import org.gongkai.identity.CurrentOfficer;
import org.gongkai.identity.Permission;
import org.gongkai.law.BadInput;
import org.gongkai.report.application.FiledReport;
import org.gongkai.report.application.ImportingReports;
import org.gongkai.report.application.ReadingFiled;
import org.gongkai.report.domain.form.ReportForms;
import org.gongkai.web.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Taking in a report made outside: the file is read and shown first; only what is confirmed is saved. */
@Controller
@RequestMapping("/console/report/import")
class ReportImportController {
    private static final int LONGEST_NAME = 100;
    private final ReadingFiled reading;
    private final ImportingReports importing;
    private final ReportForms forms;
    private final AccessPolicy policy;
    private final CurrentOfficer officers;
    private final Pages pages;

    ReportImportController(ReadingFiled reading, ImportingReports importing, ReportForms forms, AccessPolicy policy,
            CurrentOfficer officers, Pages pages) {
        this.reading = reading;
        this.importing = importing;
        this.forms = forms;
        this.policy = policy;
        this.officers = officers;
        this.pages = pages;
    }

    @GetMapping
    View form() {
        return form(Map.of());
    }

    private Pages.Page form(Map<String, String> errors) {
        policy.requireSomewhere(officers.get(), Permission.WRITE_REPORT);
        return pages.show("report/console/import").with("errors", errors).with("forms", forms.all());
    }

    @PostMapping
    View preview(@RequestParam(required = false) List<MultipartFile> file) {
        policy.requireSomewhere(officers.get(), Permission.WRITE_REPORT);
        try {
            var files = SentFiles.of(file == null ? List.of() : file);
            if (files.size() != 1) {
                throw new BadInput("file", "请选择一份报告文件。");
            }
            return preview(reading.read(files.getFirst()), shortened(files.getFirst().name()));
        } catch (BadInput wrong) {
            return form(wrong.fields()).status(wrong.status());
        }
    }

    private View preview(FiledReport filed, String name) {
        return pages.show("report/console/imported")
                .with("preview", importing.preview(filed, name, officers.get()))
                .with("name", name)
                .with("written", reading.write(filed));
    }

    /** What was read comes back from the page that showed it, since nothing was kept here; it is read as strictly again. */
    @PostMapping("/confirmation")
    View confirm(@RequestParam(defaultValue = "") String report, @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "0") int version, RedirectAttributes flash) {
        try {
            var taken = importing.take(reading.read(report), shortened(name), version, officers.get());
            flash.addFlashAttribute(Pages.NOTICE, "已导入为草稿，核对、补充正文后送审。");
            return ReportDeskController.to(ReportAddresses.staff(taken));
        } catch (BadInput wrong) {
            return form(wrong.fields()).status(wrong.status());
        }
    }

    private static String shortened(String name) {
        String last = name.substring(name.lastIndexOf('/') + 1).strip();
        return last.isEmpty() ? "未命名文件" : last.substring(0, Math.min(last.length(), LONGEST_NAME));
    }
}
