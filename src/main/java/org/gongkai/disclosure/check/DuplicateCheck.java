package org.gongkai.disclosure.check;

import java.util.List;
import java.util.Optional;

/** Items that may be the same: the same number, a nearly identical title, a nearly identical text. */
final class DuplicateCheck implements Check {
    static final double SAME_TITLE = 0.8;
    static final double SAME_BODY = 0.75;
    private static final int SHOWN = 5;

    @Override
    public List<Finding> on(CheckedText text, Surroundings around) {
        return around.similar()
                .stream()
                .filter(item -> !item.id().equals(text.id()))
                .flatMap(item -> finding(text, item).stream())
                .limit(SHOWN)
                .toList();
    }

    private static Optional<Finding> finding(CheckedText text, SimilarItem item) {
        boolean sameNumber = text.documentNumber() != null && text.documentNumber().equals(item.documentNumber());
        boolean sameBody = item.bodyLikeness() >= SAME_BODY;
        boolean sameTitle = item.titleLikeness() >= SAME_TITLE;
        if (sameNumber) {
            return Optional.of(finding(item, Severity.WARN, Place.of("documentNumber"), "文号相同"));
        }
        if (sameTitle && sameBody) {
            return Optional.of(finding(item, Severity.WARN, Place.of("title"), "标题和正文都几乎相同"));
        }
        if (sameBody) {
            return Optional.of(finding(item, Severity.WARN, Place.of("body"), "正文几乎相同"));
        }
        // Titles of yearly and monthly papers differ by a digit or two; alone they prove nothing.
        return sameTitle ? Optional.of(finding(item, Severity.INFO, Place.of("title"), "标题相近")) : Optional.empty();
    }

    private static Finding finding(SimilarItem item, Severity severity, Place place, String how) {
        return new Finding(CheckRule.DUPLICATE, severity, place, item.title(),
                "与%s的信息（编号 %s）%s".formatted(item.published() ? "已公开" : "本单位起草中", item.id(), how), null,
                "确认不是重复发布；是同一信息的新版本时，请在原信息上修订", null);
    }
}
