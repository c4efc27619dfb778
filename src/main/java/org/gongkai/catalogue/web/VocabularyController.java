package org.gongkai.catalogue.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.gongkai.catalogue.Vocabulary;
import org.gongkai.catalogue.VocabularyTerm;
import org.gongkai.catalogue.application.EditingVocabularies;
import org.gongkai.catalogue.domain.Terms;
import org.gongkai.identity.CurrentOfficer;
import org.gongkai.law.BadInput;
import org.gongkai.law.NoSuchRecord;
import org.gongkai.web.Pages;
import org.gongkai.web.Spreadsheet;
import org.gongkai.web.Words;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Fields, themes and genres: list, add, change, retire, import, export. */
@Controller
@RequestMapping("/console/catalogue/vocabularies")
class VocabularyController {
    /** What was typed on the page, to be shown again when it is refused. */
    record Typed(String code, String name, String csv) {
        static final Typed NOTHING = new Typed("", "", "");
    }

    private static final List<String> HEADINGS = List.of("代码", "名称", "顺序", "状态");

    private final EditingVocabularies editing;
    private final Terms terms;
    private final CurrentOfficer officers;
    private final Words words;
    private final Pages pages;

    VocabularyController(EditingVocabularies editing, Terms terms, CurrentOfficer officers, Words words,
            Pages pages) {
        this.editing = editing;
        this.terms = terms;
        this.officers = officers;
        this.words = words;
        this.pages = pages;
    }

    @GetMapping
    String door() {
        return "redirect:/console/catalogue/vocabularies/" + Vocabulary.FIELD;
    }

    @GetMapping("/{vocabulary}")
    View list(@PathVariable Vocabulary vocabulary) {
        editing.require(officers.get());
        return page(vocabulary, Typed.NOTHING, Map.of());
    }

    @PostMapping("/{vocabulary}")
    Object add(@PathVariable Vocabulary vocabulary, @RequestParam String code, @RequestParam String name,
            RedirectAttributes flash) {
        try {
            editing.add(officers.get(), vocabulary, code.strip(), name.strip());
        } catch (BadInput refused) {
            return page(vocabulary, new Typed(code, name, ""), refused.fields());
        }
        return done(vocabulary, "已新增“" + name + "”。", flash);
    }

    @PostMapping("/{vocabulary}/terms/{code}")
    Object change(@PathVariable Vocabulary vocabulary, @PathVariable String code, @RequestParam String name,
            @RequestParam(defaultValue = "") String position, @RequestParam(defaultValue = "false") boolean retired,
            @RequestParam int version, RedirectAttributes flash) {
        try {
            editing.change(officers.get(),
                    new VocabularyTerm(vocabulary, code, name.strip(), number(position), retired), version);
        } catch (BadInput refused) {
            return term(new VocabularyTerm(vocabulary, code, name, 0, retired), position, version, refused.fields());
        }
        return done(vocabulary, "已保存“" + name + "”。", flash);
    }

    @GetMapping("/{vocabulary}/terms/{code}")
    View edit(@PathVariable Vocabulary vocabulary, @PathVariable String code) {
        editing.require(officers.get());
        var term = terms.find(vocabulary, code).orElseThrow(() -> new NoSuchRecord("没有这个分类词：" + code));
        return term(term, Integer.toString(term.position()), terms.versionOf(vocabulary, code), Map.of());
    }

    private static int number(String position) {
        if (!position.strip().matches("\\d{1,6}")) {
            throw new BadInput("position", "顺序写 0 到 999999 的整数。");
        }
        return Integer.parseInt(position.strip());
    }

    private View term(VocabularyTerm term, String position, int version, Map<String, String> errors) {
        return pages.show("catalogue/term")
                .status(errors.isEmpty() ? 200 : 400)
                .with("term", term)
                .with("position", position)
                .with("version", version)
                .with("errors", errors)
                .with("title", words.of("catalogue.vocabulary", term.vocabulary()));
    }

    @PostMapping("/{vocabulary}/import")
    Object importList(@PathVariable Vocabulary vocabulary, @RequestParam String csv, RedirectAttributes flash) {
        try {
            int taken = editing.importList(officers.get(), vocabulary, csv);
            return done(vocabulary, "已导入 " + taken + " 个词。", flash);
        } catch (BadInput refused) {
            return page(vocabulary, new Typed("", "", csv), refused.fields());
        }
    }

    @GetMapping("/{vocabulary}/export.xlsx")
    View spreadsheet(@PathVariable Vocabulary vocabulary) {
        editing.require(officers.get());
        return new Spreadsheet(words.of("catalogue.vocabulary", vocabulary), HEADINGS, writer -> terms.list(vocabulary)
                .forEach(term -> writer.accept(List.of(term.code(), term.name(), Integer.toString(term.position()),
                        term.retired() ? "停用" : "使用中"))));
    }

    @GetMapping("/{vocabulary}/export.csv")
    ResponseEntity<byte[]> export(@PathVariable Vocabulary vocabulary) {
        editing.require(officers.get());
        var csv = new StringBuilder("\uFEFF");
        terms.list(vocabulary)
                .forEach(term -> csv.append(term.code())
                        .append(",\"")
                        .append(term.name().replace("\"", "\"\""))
                        .append("\"\r\n"));
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(words.of("catalogue.vocabulary", vocabulary) + ".csv", StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .body(csv.toString().getBytes(StandardCharsets.UTF_8));
    }

    private View page(Vocabulary vocabulary, Typed typed, Map<String, String> errors) {
        return pages.show("catalogue/vocabulary")
                .status(errors.isEmpty() ? 200 : 400)
                .with("vocabulary", vocabulary)
                .with("vocabularies", List.of(Vocabulary.values()))
                .with("terms", terms.list(vocabulary))
                .with("code", typed.code())
                .with("name", typed.name())
                .with("csv", typed.csv())
                .with("errors", errors)
                .with("words", words);
    }

    private static String done(Vocabulary vocabulary, String notice, RedirectAttributes flash) {
        flash.addFlashAttribute(Pages.NOTICE, notice);
        return "redirect:/console/catalogue/vocabularies/" + vocabulary;
    }
}
