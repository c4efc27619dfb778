package org.gongkai.search.web;

import java.util.List;
import java.util.Map;
import org.gongkai.identity.CurrentOfficer;
import org.gongkai.law.BadInput;
import org.gongkai.search.application.KeepingTheWordBook;
import org.gongkai.search.application.TryingWords;
import org.gongkai.search.application.TryingWords.Effect;
import org.gongkai.search.domain.Plain;
import org.gongkai.search.domain.WordBooks.Kind;
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
    private final TryingWords trying;
    private final CurrentOfficer officer;
    private final Words words;
    private final Pages pages;

    WordBookController(KeepingTheWordBook keeping, TryingWords trying, CurrentOfficer officer, Words words,
            Pages pages) {
        this.keeping = keeping;
        this.trying = trying;
        this.officer = officer;
        this.words = words;
        this.pages = pages;
    }

    @GetMapping
    View list(@RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "SAME") Kind kind,
            @RequestParam(name = "words", defaultValue = "") String proposed) {
        return list(q, kind, new LineForm(proposed, "", kind, null, 0), Map.of(), List.of());
    }

    private View list(String q, Kind kind, LineForm form, Map<String, String> errors, List<Effect> effects) {
        var plain = Plain.of(q.strip());
        return pages.show("search/console/words")
                .with("words", words)
                .status(errors.isEmpty() ? 200 : 400)
                .with("lines", keeping.list(officer.get())
                        .stream()
                        .filter(line -> line.kind() == kind && (plain.isEmpty()
                                || line.words().stream().anyMatch(word -> Plain.of(word).contains(plain))))
                        .toList())
                .with("q", q)
                .with("kind", kind)
                .with("form", form)
                .with("errors", errors)
                .with("effects", effects);
    }

    @PostMapping
    Object add(LineForm form, RedirectAttributes flash) {
        try {
            keeping.add(officer.get(), form.kindOrSame(), form.typed(), form.remark());
        } catch (BadInput refused) {
            return list("", form.kindOrSame(), form, refused.fields(), List.of());
        }
        return done("search.words.added", form.kindOrSame(), flash);
    }

    /** What the line would do, without keeping it. */
    @PostMapping("/trial")
    View tryNew(LineForm form) {
        try {
            return list("", form.kindOrSame(), form, Map.of(), effects(0, form.kindOrSame(), form));
        } catch (BadInput refused) {
            return list("", form.kindOrSame(), form, refused.fields(), List.of());
        }
    }

    @PostMapping("/{id}/trial")
    View tryChanged(@PathVariable long id, LineForm form) {
        var line = keeping.get(officer.get(), id);
        try {
            return line(line, form, Map.of(), effects(id, line.kind(), form));
        } catch (BadInput refused) {
            return line(line, form, refused.fields(), List.of());
        }
    }

    private List<Effect> effects(long id, Kind kind, LineForm form) {
        return trying.effects(officer.get(), keeping.draft(officer.get(), id, kind, form.typed()), form.tried());
    }

    @GetMapping("/{id}")
    View show(@PathVariable long id) {
        var line = keeping.get(officer.get(), id);
        return line(line, LineForm.of(line), Map.of(), List.of());
    }

    @PostMapping("/{id}")
    Object change(@PathVariable long id, LineForm form, RedirectAttributes flash) {
        var line = keeping.get(officer.get(), id);
        try {
            keeping.change(officer.get(), id, form.versionSeen(), form.typed(), form.remark());
        } catch (BadInput refused) {
            return line(line, form, refused.fields(), List.of());
        }
        return done("search.words.changed", line.kind(), flash);
    }

    @PostMapping("/{id}/removal")
    String remove(@PathVariable long id, @RequestParam int version, RedirectAttributes flash) {
        var line = keeping.get(officer.get(), id);
        keeping.remove(officer.get(), id, version);
        return done("search.words.removed", line.kind(), flash);
    }

    private String done(String notice, Kind kind, RedirectAttributes flash) {
        flash.addFlashAttribute(Pages.NOTICE, words.of(notice));
        return "redirect:" + PATH + (kind == Kind.SAME ? "" : "?kind=" + kind);
    }

    private View line(Line line, LineForm form, Map<String, String> errors, List<Effect> effects) {
        return pages.show("search/console/line")
                .with("words", words)
                .status(errors.isEmpty() ? 200 : 400)
                .with("line", line)
                .with("form", form)
                .with("errors", errors)
                .with("effects", effects);
    }
}
