package org.gongkai.report.domain.form;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A label of a table with the narrower labels under it.
 *
 * @param label to the letter
 * @param key null for a label that only groups others
 * @param also other spellings, accepted when reading
 * @param unit in which the numbers under it are given; null for plain counts
 * @param signed whether its numbers may be negative (本年增/减)
 * @param decimal whether its numbers may have decimals (amounts of money)
 */
public record Heading(String label, @Nullable String key, List<Heading> children, List<String> also,
        @Nullable String unit, boolean signed, boolean decimal) {
    public Heading {
        children = List.copyOf(children);
        also = List.copyOf(also);
    }

    public boolean isLeaf() {
        return children.isEmpty();
    }

    /** How many numbers it spans. */
    public int span() {
        return isLeaf() ? 1 : children.stream().mapToInt(Heading::span).sum();
    }

    /** How many levels of labels, itself included. */
    public int depth() {
        return 1 + children.stream().mapToInt(Heading::depth).max().orElse(0);
    }

    /** Not of all that stands below it: it is asked for with every box of every table read. */
    @Override
    public int hashCode() {
        return label.hashCode();
    }

    /** The ways down to each number, in order. */
    public List<Path> paths() {
        return paths(List.of()).toList();
    }

    private Stream<Path> paths(List<Heading> above) {
        var here = new ArrayList<>(above);
        here.add(this);
        return isLeaf() ? Stream.of(new Path(here)) : children.stream().flatMap(child -> child.paths(here));
    }

    /** From the outermost label down to one number. */
    public record Path(List<Heading> headings) {
        public Path {
            headings = List.copyOf(headings);
        }

        public Heading leaf() {
            return headings.getLast();
        }

        /** The key of the number, or of the nearest group above it when {@code group} is asked for. */
        public @Nullable String groupKey() {
            return headings.subList(0, headings.size() - 1)
                    .reversed()
                    .stream()
                    .map(Heading::key)
                    .filter(key -> key != null)
                    .findFirst()
                    .orElse(null);
        }
    }
}
