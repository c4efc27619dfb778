package org.gongkai.statistics.web;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.gongkai.identity.AccessPolicy;
import org.gongkai.identity.CurrentOfficer;
import org.gongkai.identity.Permission;
import org.gongkai.law.BadInput;
import org.gongkai.organ.Organs;
import org.gongkai.statistics.application.EntrySheet;
import org.gongkai.statistics.application.ImportingFigures;
import org.gongkai.statistics.domain.OutsideMetrics;
import org.gongkai.web.Pages;
import org.gongkai.web.Spreadsheet;
import org.jspecify.annotations.Nullable;
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
    private final EntryRows rows;
    private final EvidenceFiles documents;
    private final Clock clock;
    private final AccessPolicy policy;
    private final CurrentOfficer officers;
    private final Pages pages;

    EntryImportController(ImportingFigures importing, OutsideMetrics metrics, Organs organs, EntryRows rows,
            EvidenceFiles documents, Clock clock, AccessPolicy policy, CurrentOfficer officers, Pages pages) {
        this.importing = importing;
        this.metrics = metrics;
        this.organs = organs;
        this.rows = rows;
        this.documents = documents;
        this.clock = clock;
        this.policy = policy;
        this.officers = officers;
        this.pages = pages;
    }

    @GetMapping
    View form() {
        policy.requireSomewhere(officers.get(), Permission.ENTER_FIGURES);
        return page(HttpStatus.OK, Map.of(), List.of());
    }

    /** Every figure as a line, for last year: what is filled in is taken, the rest passed over. */
    @GetMapping("/template.xlsx")
    View template() {
        var organ = organs.get(officers.get().organ()).name();
        String year = Integer.toString(LocalDate.now(clock).getYear() - 1);
        return new Spreadsheet("填报数据", EntrySheet.HEADINGS, out -> metrics.all()
                .forEach(metric -> metric.entries()
                        .keySet()
                        .forEach(part -> out.accept(List.of(organ, year, metric.label(), metric.partLabel(part), "", "",
                                "", "")))));
    }

    /** Takes the sheet, or only says what it would take. */
    @PostMapping
    View take(@RequestParam MultipartFile file, @RequestParam(required = false) @Nullable String check,
            @RequestParam(required = false) @Nullable List<MultipartFile> evidence, RedirectAttributes flash)
            throws IOException {
        try {
            if (check != null) {
                var lines = rows.coming(importing.read(file.getBytes(), officers.get()));
                return page(HttpStatus.OK, Map.of(), lines);
            }
            int taken = importing.take(String.valueOf(file.getOriginalFilename()), file.getBytes(),
                    documents.store(evidence == null ? List.of() : evidence), officers.get());
            flash.addFlashAttribute(Pages.NOTICE, "已导入 %d 条，等待其他人审核后计入数据。".formatted(taken));
        } catch (BadInput wrong) {
            return page(HttpStatus.BAD_REQUEST, wrong.fields(), List.of());
        }
        var to = new RedirectView("/console/figures?state=SUBMITTED");
        to.setStatusCode(HttpStatus.SEE_OTHER);
        return to;
    }

    private View page(HttpStatus status, Map<String, String> errors, List<ComingEntry> coming) {
        return pages.show("statistics/entries/import")
                .status(status.value())
                .with("errors", errors)
                .with("coming", coming);
    }
}
