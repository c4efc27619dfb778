package org.gongkai.disclosure.check;

import java.util.List;
import org.gongkai.identity.AccessPolicy;
import org.gongkai.identity.Officer;
import org.gongkai.identity.Permission;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeping the word list: one word at a time, or many from a table. */
@Service
public class KeepingWords {
    private final WordList words;
    private final AccessPolicy policy;
    private final ApplicationEventPublisher events;

    KeepingWords(WordList words, AccessPolicy policy, ApplicationEventPublisher events) {
        this.words = words;
        this.policy = policy;
        this.events = events;
    }

    /** Refuses unless the officer looks after the list. */
    public void require(Officer officer) {
        policy.requireSomewhere(officer, Permission.EDIT_CATALOGUE);
    }

    @Transactional
    public WordId add(Officer officer, DisclosureWord word) {
        require(officer);
        var id = words.add(word);
        events.publishEvent(new WordListChanged("ADDED", id.value(), 1));
        return id;
    }

    @Transactional
    public void change(Officer officer, KeptWord changed) {
        require(officer);
        words.save(changed);
        events.publishEvent(new WordListChanged("CHANGED", changed.id().value(), 1));
    }

    @Transactional
    public void remove(Officer officer, KeptWord word) {
        require(officer);
        words.remove(word);
        events.publishEvent(new WordListChanged("REMOVED", word.id().value(), 1));
    }

    @Transactional
    public WordList.Merged merge(Officer officer, List<DisclosureWord> incoming) {
        require(officer);
        var merged = words.merge(incoming);
        events.publishEvent(new WordListChanged("IMPORTED", 0, incoming.size()));
        return merged;
    }
}
