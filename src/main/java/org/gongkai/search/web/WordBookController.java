package org.gongkai.search.web;

import java.util.Map;
import org.gongkai.identity.CurrentOfficer;
import org.gongkai.law.BadInput;
import org.gongkai.search.application.KeepingTheWordBook;
import org.gongkai.search.domain.Plain;
import org.gongkai.search.domain.WordBooks.Line;
import org.gongkai.web.Pages;
import org.gongkai.web.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Synonyms and stop words: looking through them, adding, changing, taking out. */
@Controller
@RequestMapping(WordBookController.PATH)
class WordBookController {
    static final String PATH = SearchDoor.PATH + "/words";
    private final KeepingTheWordBook keeping;
    private final CurrentOfficer officer;
    private final Words words;
    private final Pages pages;

    WordBookController(KeepingTheWordBook keeping, CurrentOfficer officer, Words words, Pages pages) {
        this.keeping = keeping;
        this.officer = officer;
        this.words = words;
        this.pages = pages;
    }

    @GetMapping
    View list(@RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "false") boolean stop,
            @RequestParam(name = "words", defaultValue = "") String proposed) {
        return list(q, stop, new LineForm(proposed, "", stop, 0), Map.of(), 200);
    }

    private View list(String q, boolean stop, LineForm form, Map<String, String> errors, int status) {
        var plain = Plain.of(q.strip());
        return pages.show("search/console/words")
                .status(status)
                .with("lines", keeping.list(officer.get())
                        .stream()
                        .filter(line -> line.stop() == stop && (plain.isEmpty()
                                || line.words().stream().anyMatch(word -> Plain.of(word).contains(plain))))
                        .toList())
                .with("q", q)
                .with("stop", stop)
                .with("form", form)
                .with("errors", errors);
    }

    @PostMapping
    Object add(LineForm form, RedirectAttributes flash) {
        try {
            keeping.add(officer.get(), form.isStop(), form.typed(), form.remark());
        } catch (BadInput refused) {
            return list("", form.isStop(), form, refused.fields(), 400);
        }
        return done("search.words.added", form.isStop(), flash);
    }

    @GetMapping("/{id}")
    View show(@PathVariable long id) {
        var line = keeping.get(officer.get(), id);
        return line(line, LineForm.of(line), Map.of(), 200);
    }

    @PostMapping("/{id}")
    Object change(@PathVariable long id, LineForm form, RedirectAttributes flash) {
        var line = keeping.get(officer.get(), id);
        try {
            keeping.change(officer.get(), id, form.versionSeen(), form.typed(), form.remark());
        } catch (BadInput refused) {
            return line(line, form, refused.fields(), 400);
        }
        return done("search.words.changed", line.stop(), flash);
    }

    @PostMapping("/{id}/removal")
    String remove(@PathVariable long id, @RequestParam int version, RedirectAttributes flash) {
        var line = keeping.get(officer.get(), id);
        keeping.remove(officer.get(), id, version);
        return done("search.words.removed", line.stop(), flash);
    }

    private String done(String notice, boolean stop, RedirectAttributes flash) {
        flash.addFlashAttribute(Pages.NOTICE, words.of(notice));
        return "redirect:" + PATH + (stop ? "?stop=true" : "");
    }

    private View line(Line line, LineForm form, Map<String, String> errors, int status) {
        return pages.show("search/console/line")
                .status(status)
                .with("line", line)
                .with("form", form)
                .with("errors", errors);
    }
}
