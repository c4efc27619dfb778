package org.gongkai.disclosure.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.gongkai.identity.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * The wording of an item at one time; once published it never changes.
 *
 * @param number 1 for the first; without gaps among the published ones
 * @param authors everyone who saved it; none of them may review it
 * @param changeNote what changed, for readers; empty on the first
 * @param minor left out of the public history
 * @param changedOn the day the change arose that a revision answers to, null on the first edition
 */
public record Edition(int number, Content content, Set<AccountId> authors, String changeNote, boolean minor,
        @Nullable LocalDate changedOn, @Nullable Instant publishedAt) {
    public Edition {
        authors = Set.copyOf(authors);
        changeNote = changeNote.strip();
    }

    static Edition first(Content content, Signature by) {
        return new Edition(1, content, Set.of(), "", false, null, null).writtenBy(by);
    }

    Edition next(LocalDate changedOn, Signature by) {
        return new Edition(number + 1, content, Set.of(), "", false, changedOn, null).writtenBy(by);
    }

    Edition saying(Content text, String note, boolean isMinor, Signature by) {
        return new Edition(number, text, authors, note, isMinor, changedOn, publishedAt).writtenBy(by);
    }

    Edition publishedAt(Instant at) {
        return new Edition(number, content, authors, changeNote, minor, changedOn, at);
    }

    public boolean isBy(@Nullable AccountId account) {
        return account != null && authors.contains(account);
    }

    private Edition writtenBy(Signature by) {
        var all = new HashSet<>(authors);
        if (by.account() != null) {
            all.add(by.account());
        }
        return new Edition(number, content, all, changeNote, minor, changedOn, publishedAt);
    }
}
