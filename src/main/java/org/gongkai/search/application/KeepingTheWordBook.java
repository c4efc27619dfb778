package org.gongkai.search.application;

import java.util.LinkedHashSet;
import java.util.List;
import org.gongkai.identity.AccessPolicy;
import org.gongkai.identity.Officer;
import org.gongkai.identity.Permission;
import org.gongkai.law.BadInput;
import org.gongkai.law.NoSuchRecord;
import org.gongkai.search.WordBookChanged;
import org.gongkai.search.domain.Plain;
import org.gongkai.search.domain.WordBooks;
import org.gongkai.search.domain.WordBooks.Kind;
import org.gongkai.search.domain.WordBooks.Line;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeping synonyms, colloquial words and stop words. They are used when a question is understood, so a change needs no new index. */
@Service
public class KeepingTheWordBook {
    private static final int LONGEST_WORD = 20;
    private static final int MOST_WORDS = 20;
    private final WordBooks books;
    private final Understanding understanding;
    private final AccessPolicy policy;
    private final ApplicationEventPublisher events;

    KeepingTheWordBook(WordBooks books, Understanding understanding, AccessPolicy policy,
            ApplicationEventPublisher events) {
        this.books = books;
        this.understanding = understanding;
        this.policy = policy;
        this.events = events;
    }

    public List<Line> list(Officer officer) {
        policy.requireSomewhere(officer, Permission.EDIT_CATALOGUE);
        return books.list();
    }

    public Line get(Officer officer, long id) {
        policy.requireSomewhere(officer, Permission.EDIT_CATALOGUE);
        return books.find(id).orElseThrow(() -> new NoSuchRecord("词库里没有这一行。"));
    }

    @Transactional
    public void add(Officer officer, Kind kind, String typed, String note) {
        policy.requireSomewhere(officer, Permission.EDIT_CATALOGUE);
        var words = words(typed, kind);
        refuseTwice(words, kind, 0);
        changed("ADDED", books.add(new Line(0, kind, words, note.strip(), 0)), words);
    }

    @Transactional
    public void change(Officer officer, long id, int version, String typed, String note) {
        var line = get(officer, id);
        var words = words(typed, line.kind());
        refuseTwice(words, line.kind(), id);
        books.save(new Line(id, line.kind(), words, note.strip(), version));
        changed("CHANGED", id, words);
    }

    @Transactional
    public void remove(Officer officer, long id, int version) {
        var line = get(officer, id);
        books.remove(new Line(id, line.kind(), line.words(), line.note(), version));
        changed("REMOVED", id, line.words());
    }

    private void changed(String what, long id, List<String> words) {
        understanding.forget();
        events.publishEvent(new WordBookChanged(what, id, String.join("、", words)));
    }

    /** As a line would be kept, to be tried first. */
    public Line draft(Officer officer, long id, Kind kind, String typed) {
        policy.requireSomewhere(officer, Permission.EDIT_CATALOGUE);
        return new Line(id, kind, words(typed, kind), "", 0);
    }

    private static List<String> words(String typed, Kind kind) {
        var words = new LinkedHashSet<String>();
        for (var word : typed.split("[\\s,，、;；=]+")) {
            var plain = Plain.of(word).strip();
            if (plain.length() > LONGEST_WORD) {
                throw new BadInput("words", "每个词不超过 " + LONGEST_WORD + " 字");
            }
            if (!plain.isEmpty()) {
                words.add(plain);
            }
        }
        if (words.isEmpty() || kind != Kind.STOP && words.size() < 2) {
            throw new BadInput("words", kind == Kind.STOP ? "请填写停用词" : "请至少填写两个词，用空格或顿号隔开");
        }
        if (words.size() > MOST_WORDS) {
            throw new BadInput("words", "一行不超过 " + MOST_WORDS + " 个词");
        }
        return List.copyOf(words);
    }

    /** A word in two lines would make everything in both mean the same. */
    private void refuseTwice(List<String> words, Kind kind, long except) {
        books.list()
                .stream()
                .filter(line -> line.id() != except && line.kind() == kind)
                .flatMap(line -> line.words().stream().map(Plain::of))
                .filter(words::contains)
                .findFirst()
                .ifPresent(word -> {
                    throw new BadInput("words", "“" + word + "”已在词库的另一行");
                });
    }
}
