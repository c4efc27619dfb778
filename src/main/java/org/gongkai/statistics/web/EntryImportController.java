package org.gongkai.statistics.web;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.gongkai.identity.AccessPolicy;
import org.gongkai.identity.CurrentOfficer;
import org.gongkai.identity.Permission;
import org.gongkai.law.BadInput;
import org.gongkai.organ.Organs;
import org.gongkai.statistics.application.ImportingFigures;
import org.gongkai.statistics.domain.OutsideMetrics;
import org.gongkai.web.Pages;
import org.gongkai.web.Spreadsheet;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/** Figures kept outside from a spreadsheet, with the template that has every figure as a line. */
@Controller
@RequestMapping("/console/figures/import")
class EntryImportController {
    private final ImportingFigures importing;
    private final OutsideMetrics metrics;
    private final Organs organs;
    private final AccessPolicy policy;
    private final CurrentOfficer officers;
    private final Pages pages;

    EntryImportController(ImportingFigures importing, OutsideMetrics metrics, Organs organs, AccessPolicy policy,
            CurrentOfficer officers, Pages pages) {
        this.importing = importing;
        this.metrics = metrics;
        this.organs = organs;
        this.policy = policy;
        this.officers = officers;
        this.pages = pages;
    }

    @GetMapping
    View form() {
        policy.requireSomewhere(officers.get(), Permission.ENTER_FIGURES);
        return pages.show("statistics/entries/import").with("errors", Map.of());
    }

    @GetMapping("/template.xlsx")
    View template() {
        var organ = organs.get(officers.get().organ()).name();
        return new Spreadsheet("填报数据", ImportingFigures.HEADINGS, out -> metrics.all()
                .forEach(metric -> metric.entries()
                        .keySet()
                        .forEach(part -> out.accept(List.of(organ, "", metric.label(), metric.partLabel(part), "", "",
                                "", "")))));
    }

    @PostMapping
    View take(@RequestParam MultipartFile file, RedirectAttributes flash) throws IOException {
        try {
            int taken = importing.take(String.valueOf(file.getOriginalFilename()), file.getBytes(), officers.get());
            flash.addFlashAttribute(Pages.NOTICE, "已导入 %d 条，等待其他人审核后计入数据。".formatted(taken));
        } catch (BadInput wrong) {
            return pages.show("statistics/entries/import")
                    .status(HttpStatus.BAD_REQUEST.value())
                    .with("errors", wrong.fields());
        }
        var to = new RedirectView("/console/figures");
        to.setStatusCode(HttpStatus.SEE_OTHER);
        return to;
    }
}
