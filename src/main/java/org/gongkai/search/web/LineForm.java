package org.gongkai.search.web;

import org.gongkai.search.domain.WordBooks.Line;
import org.jspecify.annotations.Nullable;

/** A line of the word book as typed. */
public record LineForm(@Nullable String words, @Nullable String note, @Nullable Boolean stop,
        @Nullable Integer version) {
    static LineForm of(Line line) {
        return new LineForm(String.join(" ", line.words()), line.note(), line.stop(), line.version());
    }

    String typed() {
        return words == null ? "" : words;
    }

    String remark() {
        return note == null ? "" : note;
    }

    public boolean isStop() {
        return Boolean.TRUE.equals(stop);
    }

    int versionSeen() {
        return version == null ? 0 : version;
    }
}
