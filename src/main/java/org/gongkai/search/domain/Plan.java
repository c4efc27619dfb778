package org.gongkai.search.domain;

import java.util.ArrayList;
import java.util.List;

/**
 * What was typed, understood.
 *
 * @param typed as it was typed, tidied
 * @param parts what it consists of, in order
 * @param exact what stands before everything else: the whole as a title or as a number
 */
public record Plan(String typed, List<Part> parts, Clause exact, List<Clause> bonus) {
    private static final double MOST_OF_THEM = 0.6;
    /** More than one rare word is worth against two common ones. */
    private static final float EACH = 15;
    private static final float NAME = 25;

    /**
     * One word, number, day or run of pinyin.
     *
     * @param text plain, as it stands in what was typed
     * @param optional whether results may do without it, as without 怎么办
     * @param named whether it names an organ: of several words the one results should least do without
     * @param marks what is marked in results
     */
    public record Part(String text, Clause clause, boolean optional, boolean named, List<String> marks) {
        public Part {
            marks = List.copyOf(marks);
        }

        Part(String text, Clause clause, boolean optional, List<String> marks) {
            this(text, clause, optional, false, marks);
        }

        Part asName() {
            return new Part(text, clause, false, true, marks);
        }
    }

    public Plan {
        parts = List.copyOf(parts);
        bonus = List.copyOf(bonus);
    }

    public boolean isEmpty() {
        return parts.isEmpty();
    }

    /** The same without some of its words. */
    public Plan without(List<Part> some) {
        return new Plan(typed, parts.stream().filter(part -> !some.contains(part)).toList(), exact, bonus);
    }

    /** Everything that matters must be there. */
    public Clause strict() {
        return wrapped(new Clause.All(needed(), welcome()));
    }

    /** Most of it must be there, and the more of it the better; what to fall back on when nothing has it all. */
    public Clause loose() {
        var needed = needed();
        int atLeast = Math.max(1, (int) Math.floor(needed.size() * MOST_OF_THEM));
        var welcome = new ArrayList<>(welcome());
        if (needed.size() > 2) { // of two, what has both is found first anyway
            welcome.addAll(eachByItself());
        }
        return wrapped(new Clause.All(List.of(new Clause.Some(atLeast, needed)), welcome));
    }

    private List<Clause> eachByItself() {
        return parts.stream()
                .filter(part -> !part.optional())
                .<Clause>map(part -> new Clause.Fixed(part.clause(), part.named() ? NAME : EACH))
                .toList();
    }

    public boolean canBeLoosened() {
        return needed().size() > 1;
    }

    private Clause wrapped(Clause main) {
        return new Clause.Some(1, List.of(exact, main));
    }

    private List<Clause> needed() {
        var needed = clauses(false);
        return needed.isEmpty() ? clauses(true) : needed;
    }

    private List<Clause> welcome() {
        var welcome = new ArrayList<>(bonus);
        if (!clauses(false).isEmpty()) {
            welcome.addAll(clauses(true));
        }
        return welcome;
    }

    private List<Clause> clauses(boolean optional) {
        return parts.stream().filter(part -> part.optional() == optional).map(Part::clause).toList();
    }

    /** What is to be marked in results, the longest first; stop words only where there is nothing else. */
    public List<String> marks() {
        boolean any = parts.stream().anyMatch(part -> !part.optional());
        return parts.stream()
                .filter(part -> !any || !part.optional())
                .flatMap(part -> part.marks().stream())
                .distinct()
                .sorted((a, b) -> b.length() - a.length())
                .toList();
    }
}
