package org.gongkai.search.domain;

import java.util.List;

/** What an entry must have to be found, in the few forms every engine knows. */
public sealed interface Clause {
    /** These pieces one after the other in a field, or the one whole value. */
    record Match(Field field, List<String> pieces) implements Clause {
        public Match {
            pieces = List.copyOf(pieces);
        }
    }

    /** These pieces not further apart than so many others, all counted. */
    record Near(Field field, List<String> pieces, int apart) implements Clause {
        public Near {
            pieces = List.copyOf(pieces);
        }
    }

    /** A whole value that begins with this. */
    record Beginning(Field field, String with) implements Clause {}

    /** It bears this value of a facet. */
    record Bearing(Facet facet, String value) implements Clause {}

    /** The best of several ways counts. */
    record Best(List<Clause> of) implements Clause {
        public Best {
            of = List.copyOf(of);
        }
    }

    /** All of the first and as many as possible of the others; what is found adds up. */
    record All(List<Clause> needed, List<Clause> welcome) implements Clause {
        public All {
            needed = List.copyOf(needed);
            welcome = List.copyOf(welcome);
        }
    }

    /** At least so many of them. */
    record Some(int atLeast, List<Clause> of) implements Clause {
        public Some {
            of = List.copyOf(of);
        }
    }

    /** Counts so many times as much. */
    record Weighed(Clause clause, float weight) implements Clause {}

    /** Counts exactly this, however often it stands there. */
    record Fixed(Clause clause, float score) implements Clause {}

    /** Every entry. */
    record Everything() implements Clause {}

    static Match match(Field field, String... pieces) {
        return new Match(field, List.of(pieces));
    }

    default Clause times(float weight) {
        return new Weighed(this, weight);
    }
}
