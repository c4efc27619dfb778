package org.gongkai.statistics.web;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gongkai.file.FileId;
import org.gongkai.file.FileResponses;
import org.gongkai.file.Files;
import org.gongkai.identity.AccessPolicy;
import org.gongkai.identity.CurrentOfficer;
import org.gongkai.identity.Permission;
import org.gongkai.law.BadInput;
import org.gongkai.law.NoSuchRecord;
import org.gongkai.organ.Organs;
import org.gongkai.statistics.EntryId;
import org.gongkai.statistics.EntryKey;
import org.gongkai.statistics.FigureDesk.NewEntry;
import org.gongkai.statistics.application.EnteringFigures;
import org.gongkai.statistics.domain.FigureEntries;
import org.gongkai.statistics.domain.FigureEntries.EntryFilter;
import org.gongkai.statistics.domain.FigureEntry;
import org.gongkai.statistics.domain.OutsideMetrics;
import org.gongkai.web.NavigationEntry;
import org.gongkai.web.Pages;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/** Where figures kept outside are entered and reviewed (填报数据). */
@Controller
@RequestMapping("/console/figures")
class EntriesController {
    private static final String BASE = "/console/figures";
    private static final int PAGE = 50;
    private final EnteringFigures entering;
    private final FigureEntries entries;
    private final EntryRows rows;
    private final OutsideMetrics metrics;
    private final Organs organs;
    private final Files files;
    private final FileResponses responses;
    private final EvidenceFiles evidence;
    private final AccessPolicy policy;
    private final CurrentOfficer officers;
    private final Clock clock;
    private final Pages pages;

    EntriesController(EnteringFigures entering, FigureEntries entries, EntryRows rows, OutsideMetrics metrics,
            Organs organs, Files files, FileResponses responses, EvidenceFiles evidence, AccessPolicy policy,
            CurrentOfficer officers, Clock clock, Pages pages) {
        this.entering = entering;
        this.entries = entries;
        this.rows = rows;
        this.metrics = metrics;
        this.organs = organs;
        this.files = files;
        this.responses = responses;
        this.evidence = evidence;
        this.policy = policy;
        this.officers = officers;
        this.clock = clock;
        this.pages = pages;
    }

    @Bean
    static NavigationEntry entriesNavigation() {
        return new NavigationEntry("统计", "填报数据", BASE, 410, Set.of(Permission.ENTER_FIGURES.name(),
                Permission.REVIEW_FIGURES.name()));
    }

    @GetMapping
    View list(EntryListForm form, @RequestParam(required = false) @Nullable String after) {
        var officer = officers.get();
        var permission = policy.scope(officer, Permission.ENTER_FIGURES).isEmpty() ? Permission.REVIEW_FIGURES
                : Permission.ENTER_FIGURES;
        policy.requireSomewhere(officer, permission);
        var filter = new EntryFilter(policy.scope(officer, permission), form.organId(organs), form.yearNumber(), form
                .stateValue());
        return pages.show("statistics/entries/list")
                .with("slice", entries.list(filter, after, PAGE).map(rows::of))
                .with("form", form)
                .with("organs", choices(permission))
                .with("reviews", policy.scope(officer, Permission.REVIEW_FIGURES))
                .with("me", officer.id());
    }

    /** What was ticked in the list, without an opinion each. */
    @PostMapping("/acceptance")
    View acceptAll(@RequestParam(defaultValue = "") List<Long> pick, RedirectAttributes flash) {
        if (pick.isEmpty()) {
            throw new BadInput("pick", "请先勾选要通过的填报。");
        }
        entering.acceptAll(pick.stream().map(EntryId::new).toList(), officers.get());
        flash.addFlashAttribute(Pages.NOTICE, "已审核通过 %d 条，从现在起计入数据。".formatted(pick.size()));
        return to(BASE + "?state=SUBMITTED");
    }

    @GetMapping("/new")
    View form(@RequestParam(required = false) @Nullable String organ,
            @RequestParam(required = false) @Nullable String year,
            @RequestParam(defaultValue = "") String figure) {
        var officer = officers.get();
        policy.requireSomewhere(officer, Permission.ENTER_FIGURES);
        int lastYear = LocalDate.now(clock).getYear() - 1;
        return form(
                EntryForm.of(organ == null || organ.isBlank() ? organs.get(officer.organ()).slug() : organ,
                        year == null || !year
                                .matches("2\\d{3}") ? lastYear : Integer.parseInt(year),
                        figure),
                Map.of(), HttpStatus.OK);
    }

    @PostMapping("/new")
    View enter(@ModelAttribute EntryForm form, RedirectAttributes flash) throws IOException {
        try {
            var id = entering.enter(entry(form), officers.get());
            flash.addFlashAttribute(Pages.NOTICE, "已填报，等待其他人审核后计入数据。");
            return to(BASE + "/" + id);
        } catch (BadInput wrong) {
            return form(form, wrong.fields(), HttpStatus.BAD_REQUEST);
        }
    }

    private NewEntry entry(EntryForm form) throws IOException {
        var metric = metrics.require(form.metric());
        var organ = organs.findBySlug(EntryForm.text(form.organ()))
                .orElseThrow(() -> new BadInput("organ", "请选择单位。"));
        var key = new EntryKey(metric.name(), organ.id(), form.yearNumber(), metric.part(form.part()));
        long value = metric.value(EntryForm.text(form.value()));
        return new NewEntry(key, value, EntryForm.text(form.source()), EntryForm.text(form.responsible()), EntryForm
                .text(form.note()), evidence.store(form.files()));
    }

    private View form(EntryForm form, Map<String, String> errors, HttpStatus status) {
        return pages.show("statistics/entries/form")
                .status(status.value())
                .with("form", form)
                .with("errors", errors)
                .with("metrics", metrics.all())
                .with("organs", choices(Permission.ENTER_FIGURES));
    }

    @GetMapping("/{id}")
    View show(@PathVariable long id) {
        return show(seen(id), Map.of(), HttpStatus.OK);
    }

    @PostMapping("/{id}/acceptance")
    View accept(@PathVariable long id, @RequestParam(defaultValue = "") String opinion, RedirectAttributes flash) {
        entering.accept(new EntryId(id), opinion, officers.get());
        flash.addFlashAttribute(Pages.NOTICE, "已审核通过，从现在起计入数据。");
        return to(BASE + "/" + id);
    }

    @PostMapping("/{id}/return")
    View giveBack(@PathVariable long id, @RequestParam(defaultValue = "") String opinion, RedirectAttributes flash) {
        try {
            entering.giveBack(new EntryId(id), opinion, officers.get());
        } catch (BadInput wrong) {
            return show(seen(id), wrong.fields(), HttpStatus.BAD_REQUEST);
        }
        flash.addFlashAttribute(Pages.NOTICE, "已退回。");
        return to(BASE + "/" + id);
    }

    @GetMapping("/{id}/evidence/{file}")
    ResponseEntity<Resource> evidence(@PathVariable long id, @PathVariable long file) {
        if (!seen(id).entered().evidence().contains(new FileId(file))) {
            throw new NoSuchRecord("这条填报没有这个附件");
        }
        return responses.download(files.get(new FileId(file)));
    }

    private FigureEntry seen(long id) {
        var entry = entries.get(new EntryId(id));
        var organ = entry.entered().key().organ();
        if (!policy.may(officers.get(), Permission.ENTER_FIGURES, organ)) {
            policy.require(officers.get(), Permission.REVIEW_FIGURES, organ);
        }
        return entry;
    }

    private View show(FigureEntry entry, Map<String, String> errors, HttpStatus status) {
        var officer = officers.get();
        var row = rows.withEvidence(entry);
        return pages.show("statistics/entries/show")
                .status(status.value())
                .with("row", row)
                .with("history", rows.history(entry))
                .with("mayReview", row.mayBeAcceptedBy(officer.id(), policy.scope(officer, Permission.REVIEW_FIGURES)))
                .with("errors", errors);
    }

    private Map<String, String> choices(Permission permission) {
        var scope = policy.scope(officers.get(), permission);
        var choices = new LinkedHashMap<String, String>();
        organs.disclosing()
                .stream()
                .filter(organ -> scope.covers(organ.id()))
                .forEach(organ -> choices.put(organ.slug(), organ.name()));
        return choices;
    }

    private static RedirectView to(String path) {
        var to = new RedirectView(path);
        to.setStatusCode(HttpStatus.SEE_OTHER);
        return to;
    }
}
