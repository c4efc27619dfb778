package org.gongkai.disclosure.check.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongkai.disclosure.check.DisclosureWord;
import org.gongkai.disclosure.check.KeepingWords;
import org.gongkai.disclosure.check.WordList;
import org.gongkai.disclosure.check.WordTable;
import org.gongkai.identity.CurrentOfficer;
import org.gongkai.web.Pages;
import org.gongkai.web.Spreadsheet;
import org.gongkai.web.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
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
import org.springframework.web.servlet.view.RedirectView;

/** The word list as a table: out, and in again after a look at what it would change. */
@Controller
@RequestMapping("/console/disclosure/words")
class WordTableController {
    /** Makes spreadsheets read the file as UTF-8. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final KeepingWords keeping;
    private final WordList list;
    private final CurrentOfficer officer;
    private final Pages pages;
    private final Words words;

    WordTableController(KeepingWords keeping, WordList list, CurrentOfficer officer, Pages pages, Words words) {
        this.keeping = keeping;
        this.list = list;
        this.officer = officer;
        this.pages = pages;
        this.words = words;
    }

    @GetMapping("/export.csv")
    ResponseEntity<byte[]> export() {
        requireKeeper();
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"words.csv\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body((BYTE_ORDER_MARK + WordTable.write(list.all())).getBytes(StandardCharsets.UTF_8));
    }

    @GetMapping("/export.xlsx")
    View spreadsheet() {
        requireKeeper();
        return new Spreadsheet("检查词库", List.of("词", "建议", "类别", "程度", "说明", "例外"), row -> list.all()
                .forEach(word -> row.accept(List.of(word.word(), word.suggestion(),
                        words.of("disclosure.word", word.kind()), words.of("disclosure.severity", word.severity()),
                        word.note(), String.join("、", word.unless())))));
    }

    @GetMapping("/import")
    View form() {
        requireKeeper();
        return form("", List.of());
    }

    private Pages.Page form(String text, List<String> problems) {
        return pages.show("disclosure/console/words/import").with("text", text).with("problems", problems);
    }

    @PostMapping("/import/preview")
    View preview(@RequestParam(defaultValue = "") String text,
            @RequestParam(required = false) @Nullable MultipartFile file) throws IOException {
        requireKeeper();
        String table = file == null || file.isEmpty() ? text : new String(file.getBytes(), StandardCharsets.UTF_8);
        var reading = WordTable.read(table);
        if (!reading.problems().isEmpty() || reading.words().isEmpty()) {
            return form(table, reading.problems().isEmpty() ? List.of("没有读到任何词") : reading.problems()).status(400);
        }
        var present = Set.copyOf(list.all());
        Set<String> known = present.stream().map(DisclosureWord::word).collect(Collectors.toSet());
        return pages.show("disclosure/console/words/import-preview")
                .with("text", WordTable.write(reading.words()))
                .with("fresh", reading.words().stream().filter(word -> !known.contains(word.word())).toList())
                .with("changed", reading.words()
                        .stream()
                        .filter(word -> known.contains(word.word()) && !present.contains(word))
                        .toList())
                .with("words", words);
    }

    @PostMapping("/import")
    View save(@RequestParam String text, RedirectAttributes flash) {
        var reading = WordTable.read(text);
        if (!reading.problems().isEmpty()) {
            return form(text, reading.problems()).status(400);
        }
        var merged = keeping.merge(officer.get(), reading.words());
        flash.addFlashAttribute(Pages.NOTICE, "新增 %d 个词，更新 %d 个词".formatted(merged.added(), merged.changed()));
        var answer = new RedirectView("/console/disclosure/words");
        answer.setStatusCode(HttpStatus.SEE_OTHER);
        return answer;
    }

    private void requireKeeper() {
        keeping.require(officer.get());
    }
}
