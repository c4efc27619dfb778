package org.gongkai.report.domain.read;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gongkai.report.domain.form.Heading;
import org.gongkai.report.domain.form.Heading.Path;
import org.jspecify.annotations.Nullable;

/** Finds the row of the form that some labels name. */
final class RowLabels {
    private static final double GOOD = 0.72;

    private RowLabels() {}

    /** @param labels of a line, outermost first; the innermost is the row's own */
    static Optional<Path> find(List<Path> rows, List<String> labels) {
        if (labels.isEmpty()) {
            return Optional.empty();
        }
        var texts = labels.stream().map(Spelling::plain).filter(text -> !text.isEmpty()).toList();
        String joined = String.join("", texts);
        var group = texts.size() < 2 ? null : groupNamed(texts.get(texts.size() - 2), rows);
        Path best = null;
        double most = 0;
        for (var row : rows) {
            boolean ofAnotherGroup = group != null && !row.headings().contains(group);
            double likeness = ofAnotherGroup ? 0 : likeness(row, texts, joined);
            if (likeness > most) {
                most = likeness;
                best = row;
            }
        }
        return most >= GOOD ? Optional.ofNullable(best) : Optional.empty();
    }

    /** The own label decides; the group's name beside it settles between equals. */
    private static double likeness(Path row, List<String> texts, String joined) {
        if (texts.isEmpty()) {
            return 0;
        }
        double own = Spelling.likeness(texts.getLast(), row.leaf());
        double whole = Spelling.likeness(joined, full(row));
        boolean grouped = texts.size() > 1 && row.headings().size() > 1
                && Spelling.likeness(texts.get(texts.size() - 2), row.headings().get(row.headings().size() - 2)) > 0.9;
        double best = Math.max(own, whole);
        return best == 0 ? 0 : best + (grouped ? 0.05 : 0);
    }

    /** 合计 within （三）不予公开 is not （七）总计: only rows of the group named are meant. */
    private static @Nullable Heading groupNamed(String text, List<Path> rows) {
        return rows.stream()
                .flatMap(path -> path.headings().subList(0, path.headings().size() - 1).stream())
                .filter(heading -> Spelling.same(text, heading))
                .findFirst()
                .orElse(null);
    }

    private static String full(Path row) {
        return row.headings().stream().map(Heading::label).map(Spelling::plain).collect(Collectors.joining());
    }
}
