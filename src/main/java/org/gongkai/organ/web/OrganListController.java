package org.gongkai.organ.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.gongkai.law.BadInput;
import org.gongkai.organ.Organ;
import org.gongkai.organ.OrganKind;
import org.gongkai.organ.OrganPermits;
import org.gongkai.organ.OrganPermits.Deed;
import org.gongkai.organ.Organs;
import org.gongkai.organ.application.ImportingOrgans;
import org.gongkai.organ.application.OrganList;
import org.gongkai.organ.application.ReorganisingOrgans;
import org.gongkai.organ.domain.ImportReport;
import org.gongkai.web.Pages;
import org.gongkai.web.Spreadsheet;
import org.gongkai.web.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The list of organs: find, export, register, import. */
@Controller
@RequestMapping("/console/organs")
class OrganListController {
    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final Organs organs;
    private final OrganList list;
    private final ReorganisingOrgans reorganising;
    private final ImportingOrgans importing;
    private final OrganPermits permits;
    private final Clock clock;
    private final Words words;
    private final Pages pages;

    OrganListController(Organs organs, OrganList list, ReorganisingOrgans reorganising, ImportingOrgans importing,
            OrganPermits permits, Clock clock, Words words, Pages pages) {
        this.organs = organs;
        this.list = list;
        this.reorganising = reorganising;
        this.importing = importing;
        this.permits = permits;
        this.clock = clock;
        this.words = words;
        this.pages = pages;
    }

    @GetMapping
    View list(OrganFilter filter) {
        return pages.show("organ/organs")
                .with("rows", found(filter).stream().map(this::row).toList())
                .with("filter", filter)
                .with("kinds", List.of(OrganKind.values()))
                .with("mayEdit", permits.may(Deed.REORGANISE, organs.county().id()))
                .with("words", words);
    }

    @GetMapping("/export.csv")
    ResponseEntity<byte[]> csv(OrganFilter filter) {
        return download("单位.csv", CSV, list.csv(found(filter)).getBytes(StandardCharsets.UTF_8));
    }

    @GetMapping("/export.xlsx")
    View excel(OrganFilter filter) {
        return new Spreadsheet("单位", OrganList.HEADER,
                row -> found(filter).forEach(organ -> row.accept(list.values(organ))));
    }

    @GetMapping("/new")
    View blank() {
        permits.require(Deed.REORGANISE, organs.county().id());
        return form(new NewOrganForm("", "", OrganKind.DEPARTMENT, organs.county().id().value(), "", "",
                LocalDate.now(clock).toString(), false, true), Map.of());
    }

    @PostMapping
    Object register(NewOrganForm form, RedirectAttributes flash) {
        try {
            reorganising.register(form.typed((organs.list().size() + 1) * 10));
        } catch (BadInput refused) {
            return form(form, refused.fields());
        }
        flash.addFlashAttribute(Pages.NOTICE, "已登记“" + form.name() + "”，请接着填写公开工作机构。");
        return "redirect:/console/organs/" + form.slug();
    }

    @GetMapping("/import")
    View importPage() {
        permits.require(Deed.REORGANISE, organs.county().id());
        return importPage("", null, Map.of());
    }

    /** Shows what the list would do; only the confirmed list is taken over. */
    @PostMapping("/import")
    Object importList(@RequestParam(defaultValue = "") String csv, @RequestParam @Nullable MultipartFile file,
            @RequestParam(defaultValue = "false") boolean confirmed, RedirectAttributes flash) throws IOException {
        String typed = file == null || file.isEmpty() ? csv : new String(file.getBytes(), StandardCharsets.UTF_8);
        try {
            var report = confirmed ? importing.run(typed) : importing.rehearse(typed);
            if (!confirmed || !report.isClean()) {
                return importPage(typed, report, Map.of());
            }
            flash.addFlashAttribute(Pages.NOTICE, "已导入 " + report.rows().size() + " 个单位。");
            return "redirect:/console/organs";
        } catch (BadInput refused) {
            return importPage(typed, null, refused.fields());
        }
    }

    private View importPage(String csv, @Nullable ImportReport report, Map<String, String> errors) {
        return pages.show("organ/import")
                .status(errors.isEmpty() ? 200 : 400)
                .with("csv", csv)
                .with("report", report)
                .with("errors", errors)
                .with("header", String.join(",", OrganList.HEADER));
    }

    private View form(NewOrganForm form, Map<String, String> errors) {
        return pages.show("organ/new")
                .status(errors.isEmpty() ? 200 : 400)
                .with("form", form)
                .with("errors", errors)
                .with("rows", organs.list().stream().filter(organ -> !organ.isClosed()).map(this::row).toList())
                .with("kinds", List.of(OrganKind.values()))
                .with("words", words);
    }

    private List<Organ> found(OrganFilter filter) {
        return organs.list().stream().filter(filter::takes).toList();
    }

    private OrganRow row(Organ organ) {
        int depth = 0;
        for (var above = organ.parent(); above != null; above = organs.get(above).parent()) {
            depth++;
        }
        return new OrganRow(organ, depth, words.of("organ.kind", organ.kind()));
    }

    private static ResponseEntity<byte[]> download(String name, MediaType type, byte[] content) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name, StandardCharsets.UTF_8).build().toString())
                .contentType(type)
                .body(content);
    }
}
