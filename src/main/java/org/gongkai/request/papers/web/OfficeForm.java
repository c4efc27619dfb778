package org.gongkai.request.papers.web;

import org.gongkai.file.FileId;
import org.gongkai.request.papers.domain.Office;
import org.gongkai.request.papers.domain.PaperNumber;
import org.jspecify.annotations.Nullable;

/** The form of the office settings. */
record OfficeForm(@Nullable String codeWord, @Nullable String pattern, @Nullable String reviewAuthority,
        @Nullable String court, @Nullable String contact, @Nullable String payment, int version) {

    Office over(Office kept, @Nullable FileId seal) {
        return with(kept, pattern == null || pattern.isBlank() ? PaperNumber.STANDARD : pattern.strip(), seal);
    }

    /** To show it again; the pattern typed may not be one. */
    Office shownOver(Office kept) {
        return with(kept, kept.pattern(), kept.seal());
    }

    String shownPattern() {
        return text(pattern);
    }

    private Office with(Office kept, String numbers, @Nullable FileId seal) {
        return new Office(kept.organ(), text(codeWord), numbers, text(reviewAuthority), text(court), text(contact),
                text(payment), seal, version);
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
