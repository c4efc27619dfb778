package org.gongkai.disclosure.check;

import java.util.List;
import org.gongkai.web.Cursor;
import org.gongkai.web.Slice;
import org.jspecify.annotations.Nullable;

/** All words the checks look for. Read with every check, so answers come from memory and are dropped on every change. */
public interface WordList {
    List<DisclosureWord> all();

    /** By word. @param kind null for any @param part looked for in word, suggestion and note */
    Slice<KeptWord> list(@Nullable WordKind kind, String part, Cursor from, int limit);

    /** @throws org.gongkai.law.NoSuchRecord when it is not in the list */
    KeptWord get(WordId id);

    WordId add(DisclosureWord word);

    /** @throws org.gongkai.law.NewerVersionExists when somebody else saved first */
    void save(KeptWord changed);

    void remove(KeptWord word);

    /** Adds new words and replaces those that are there; gives how many of each. */
    Merged merge(List<DisclosureWord> words);

    /** What an import did. */
    record Merged(int added, int changed) {}
}
