package org.gongkai.search.web;

import org.gongkai.search.domain.WordBooks.Kind;
import org.gongkai.search.domain.WordBooks.Line;
import org.jspecify.annotations.Nullable;

/** A line of the word book as typed. */
public record LineForm(@Nullable String words, @Nullable String note, @Nullable Kind kind, @Nullable String trial,
        @Nullable Integer version) {
    static LineForm of(Line line) {
        return new LineForm(String.join(" ", line.words()), line.note(), line.kind(), null, line.version());
    }

    String typed() {
        return words == null ? "" : words;
    }

    /** What is to be tried with it. */
    public String tried() {
        return trial == null ? "" : trial;
    }

    String remark() {
        return note == null ? "" : note;
    }

    /** Synonyms where nothing else is said. */
    Kind kindOrSame() {
        return kind == null ? Kind.SAME : kind;
    }

    int versionSeen() {
        return version == null ? 0 : version;
    }
}
