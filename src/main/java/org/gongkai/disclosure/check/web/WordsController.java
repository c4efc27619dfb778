package org.gongkai.disclosure.check.web;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import org.gongkai.disclosure.check.KeepingWords;
import org.gongkai.disclosure.check.KeptWord;
import org.gongkai.disclosure.check.WordId;
import org.gongkai.disclosure.check.WordKind;
import org.gongkai.disclosure.check.WordList;
import org.gongkai.identity.CurrentOfficer;
import org.gongkai.identity.Permission;
import org.gongkai.web.Cursor;
import org.gongkai.web.NavigationEntry;
import org.gongkai.web.Pages;
import org.gongkai.web.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/** The list of words the checks look for: looking through it, adding, changing, taking out. */
@Controller
@RequestMapping("/console/disclosure/words")
class WordsController {
    private static final String PATH = "/console/disclosure/words";
    private static final int PAGE = 50;

    private final KeepingWords keeping;
    private final WordList list;
    private final CurrentOfficer officer;
    private final Pages pages;
    private final Words words;

    WordsController(KeepingWords keeping, WordList list, CurrentOfficer officer, Pages pages, Words words) {
        this.keeping = keeping;
        this.list = list;
        this.officer = officer;
        this.pages = pages;
        this.words = words;
    }

    @Bean
    static NavigationEntry wordsNavigation() {
        return new NavigationEntry("栏目与目录", "检查词库", PATH, 260, Set.of(Permission.EDIT_CATALOGUE.name()));
    }

    @GetMapping
    View list(@RequestParam(defaultValue = "") String kind, @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable String before) {
        requireKeeper();
        return listed(kind, q, Cursor.of(after, before), WordForm.EMPTY);
    }

    private Pages.Page listed(String kind, String q, Cursor from, WordForm form) {
        var chosen = Arrays.stream(WordKind.values()).filter(k -> k.name().equals(kind)).findFirst().orElse(null);
        return pages.show("disclosure/console/words/list")
                .with("slice", list.list(chosen, q.strip(), from, PAGE))
                .with("kind", kind)
                .with("q", q)
                .with("form", form)
                .with("words", words);
    }

    @PostMapping
    View add(@RequestParam Map<String, String> fields, RedirectAttributes flash) {
        requireKeeper();
        var form = WordForm.typed(fields);
        if (form.errors().isEmpty()) {
            try {
                keeping.add(officer.get(), form.toWord());
                return back(flash, "已加入“" + form.word() + "”");
            } catch (DuplicateKeyException there) {
                form = form.wrong("word", "词库里已有这个词，请查找后修改");
            }
        }
        return listed("", "", Cursor.START, form).status(400);
    }

    @GetMapping("/{id}")
    View edit(@PathVariable long id) {
        requireKeeper();
        var kept = list.get(new WordId(id));
        return edited(kept, WordForm.of(kept));
    }

    private Pages.Page edited(KeptWord kept, WordForm form) {
        return pages.show("disclosure/console/words/edit").with("kept", kept).with("form", form).with("words", words);
    }

    @PostMapping("/{id}")
    View change(@PathVariable long id, @RequestParam int version, @RequestParam Map<String, String> fields,
            RedirectAttributes flash) {
        requireKeeper();
        var form = WordForm.typed(fields);
        if (form.errors().isEmpty()) {
            try {
                keeping.change(officer.get(), new KeptWord(new WordId(id), form.toWord(), version));
                return back(flash, "已修改“" + form.word() + "”");
            } catch (DuplicateKeyException there) {
                form = form.wrong("word", "词库里已有这个词");
            }
        }
        return edited(list.get(new WordId(id)), form).status(400);
    }

    @GetMapping("/{id}/removal")
    View confirmRemoval(@PathVariable long id) {
        requireKeeper();
        return pages.show("disclosure/console/words/removal").with("kept", list.get(new WordId(id)));
    }

    @PostMapping("/{id}/removal")
    View remove(@PathVariable long id, @RequestParam int version, RedirectAttributes flash) {
        var kept = list.get(new WordId(id));
        keeping.remove(officer.get(), new KeptWord(kept.id(), kept.word(), version));
        return back(flash, "已移除“" + kept.word().word() + "”");
    }

    private static View back(RedirectAttributes flash, String message) {
        flash.addFlashAttribute(Pages.NOTICE, message);
        var answer = new RedirectView(PATH);
        answer.setStatusCode(HttpStatus.SEE_OTHER);
        return answer;
    }

    private void requireKeeper() {
        keeping.require(officer.get());
    }
}
