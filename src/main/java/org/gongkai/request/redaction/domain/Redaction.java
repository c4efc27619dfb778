package org.gongkai.request.redaction.domain;

import java.util.Comparator;
import java.util.List;
import org.gongkai.file.FileId;
import org.gongkai.organ.OrganId;
import org.gongkai.request.CaseNumber;
import org.jspecify.annotations.Nullable;

/**
 * Material of a case with the parts marked that are withheld.
 *
 * @param original as it was found; stays as it is
 * @param pages what is marked: the original, or the PDF an office file became
 * @param copy the newest public copy, null before the first
 */
public record Redaction(long id, CaseNumber caseNumber, OrganId organ, String name, FileId original, FileId pages,
        List<BlackBox> boxes, @Nullable FileId copy, int version) {
    public Redaction {
        boxes = boxes.stream()
                .sorted(Comparator.comparingInt((BlackBox one) -> one.box().page())
                        .thenComparingDouble(one -> one.box().top())
                        .thenComparingDouble(one -> one.box().left()))
                .toList();
    }

    /** A copy made from other boxes is no copy of this any more: it would give away what is now withheld, or hide what is not. */
    public Redaction marked(List<BlackBox> now) {
        var marked = new Redaction(id, caseNumber, organ, name, original, pages, now, null, version);
        return covers(marked.boxes) ? new Redaction(id, caseNumber, organ, name, original, pages, now, copy, version)
                : marked;
    }

    private boolean covers(List<BlackBox> others) {
        return boxes.stream().map(BlackBox::box).toList().equals(others.stream().map(BlackBox::box).toList());
    }

    public Redaction released(FileId made) {
        return new Redaction(id, caseNumber, organ, name, original, pages, boxes, made, version);
    }
}
