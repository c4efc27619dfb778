package org.gongkai.disclosure.imports.web;

import org.springframework.http.HttpStatus;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gongkai.catalogue.ColumnId;
import org.gongkai.disclosure.imports.ImportId;
import org.gongkai.disclosure.imports.ImportMode;
import org.gongkai.disclosure.imports.application.CheckingImports;
import org.gongkai.disclosure.imports.application.CheckingImports.Incoming;
import org.gongkai.disclosure.imports.application.SteeringImports;
import org.gongkai.identity.CurrentOfficer;
import org.gongkai.law.BadInput;
import org.gongkai.organ.OrganId;
import org.gongkai.web.Cursor;
import org.gongkai.web.Pages;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/** Upload and trial, report, start, stop. */
@Controller
@RequestMapping(ImportPages.PATH)
class ImportsController {
    private final ImportPages pages;
    private final CheckingImports checking;
    private final SteeringImports steering;
    private final CurrentOfficer officer;

    ImportsController(ImportPages pages, CheckingImports checking, SteeringImports steering, CurrentOfficer officer) {
        this.pages = pages;
        this.checking = checking;
        this.steering = steering;
        this.officer = officer;
    }

    @GetMapping
    View list(@RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable String before) {
        return pages.list(officer.get(), Cursor.of(after, before), Map.of(), Map.of());
    }

    @PostMapping
    View check(@RequestParam @Nullable MultipartFile table,
            @RequestParam(required = false) @Nullable List<MultipartFile> archives,
            @RequestParam Map<String, String> form, RedirectAttributes flash) throws IOException {
        try {
            var id = checking.check(officer.get(), incoming(table), incoming(archives), organ(form), column(form));
            flash.addFlashAttribute(Pages.NOTICE, "试导入完成，还没有写入任何信息。请看下面的报告。");
            return to(id);
        } catch (BadInput wrong) {
            return pages.list(officer.get(), Cursor.START, form, wrong.fields());
        }
    }

    @GetMapping("/{id}")
    View show(@PathVariable long id, @RequestParam(defaultValue = "bad") String which,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable String before) {
        return pages.show(officer.get(), new ImportId(id), which, Cursor.of(after, before), Map.of());
    }

    @PostMapping("/{id}/start")
    View start(@PathVariable long id, @RequestParam(defaultValue = "SKIP_BAD") ImportMode mode,
            RedirectAttributes flash) {
        var job = new ImportId(id);
        try {
            steering.start(officer.get(), job, mode);
        } catch (BadInput wrong) {
            return pages.show(officer.get(), job, "bad", Cursor.START, wrong.fields());
        }
        flash.addFlashAttribute(Pages.NOTICE, "已开始导入。可以离开本页，导入会在后台继续。");
        return to(job);
    }

    @PostMapping("/{id}/cancellation")
    View cancel(@PathVariable long id, RedirectAttributes flash) {
        steering.cancel(officer.get(), new ImportId(id));
        flash.addFlashAttribute(Pages.NOTICE, "正在停止。逐行导入时已写入的信息会保留，之后可以继续导入其余的行。");
        return to(new ImportId(id));
    }

    @PostMapping("/{id}/disposal")
    View discard(@PathVariable long id, RedirectAttributes flash) {
        steering.discard(officer.get(), new ImportId(id));
        flash.addFlashAttribute(Pages.NOTICE, "已放弃这次导入，没有写入任何信息。");
        return see(ImportPages.PATH);
    }

    private static Incoming incoming(@Nullable MultipartFile file) throws IOException {
        if (file == null || file.isEmpty()) {
            throw new BadInput("table", "请选择要导入的表格。");
        }
        return new Incoming(String.valueOf(file.getOriginalFilename()), file.getInputStream());
    }

    private static List<Incoming> incoming(@Nullable List<MultipartFile> archives) throws IOException {
        var incoming = new ArrayList<Incoming>();
        for (var archive : archives == null ? List.<MultipartFile>of() : archives) {
            if (!archive.isEmpty()) {
                incoming.add(incoming(archive));
            }
        }
        return incoming;
    }

    private static @Nullable OrganId organ(Map<String, String> form) {
        String chosen = form.getOrDefault("organ", "");
        return chosen.matches("\\d{1,18}") ? new OrganId(Long.parseLong(chosen)) : null;
    }

    private static @Nullable ColumnId column(Map<String, String> form) {
        String chosen = form.getOrDefault("column", "");
        return chosen.matches("\\d{1,18}") ? new ColumnId(Long.parseLong(chosen)) : null;
    }

    private static View to(ImportId id) {
        return see(ImportPages.PATH + "/" + id);
    }

    private static View see(String path) {
        var redirect = new RedirectView(path);
        redirect.setStatusCode(HttpStatus.SEE_OTHER);
        return redirect;
    }
}
