package org.gongkai.search.domain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds what was looked for in texts, whichever width, case or form of character either is written in. */
public final class Passages {
    private static final int LENGTH = 110;
    private static final int LEAD = 24;
    private static final int MOST_LOOKED_AT = 400;

    /** A stretch of text; marked where it was looked for. */
    public record Piece(String text, boolean marked) {}

    /**
     * A passage.
     *
     * @param page counted from 1 within an attachment, null where pages are not known
     * @param marks how many different marks stand in it
     */
    public record Passage(List<Piece> pieces, @Nullable Integer page, int marks) {
        public Passage {
            pieces = List.copyOf(pieces);
        }
    }

    private record At(int start, int end, int mark) {}

    private final List<String> marks;

    /** @param marks plain words, the longest first */
    public Passages(List<String> marks) {
        this.marks = List.copyOf(marks);
    }

    /** The whole of a short text, such as a title. */
    public List<Piece> whole(String text) {
        return pieces(text, 0, text.length(), places(Plain.of(text)));
    }

    /** The stretch of a long text with most of the marks; empty when it has none. */
    public Optional<Passage> best(String text) {
        var places = places(Plain.of(text));
        if (places.isEmpty()) {
            return Optional.empty();
        }
        int best = 0;
        int most = 0;
        for (int i = 0; i < Math.min(places.size(), MOST_LOOKED_AT); i++) {
            int different = different(places, i);
            if (different > most) {
                most = different;
                best = i;
            }
        }
        return Optional.of(around(text, places, places.get(best).start(), most));
    }

    private static int different(List<At> places, int from) {
        var seen = new HashSet<Integer>();
        int end = places.get(from).start() + LENGTH - LEAD;
        for (int i = from; i < places.size() && places.get(i).end() <= end; i++) {
            seen.add(places.get(i).mark());
        }
        return seen.size();
    }

    private static Passage around(String text, List<At> places, int at, int different) {
        int from = beginningOfSentence(text, at);
        int to = Math.min(text.length(), from + LENGTH);
        int pageEnd = text.indexOf('\f', at);
        if (pageEnd >= 0) {
            to = Math.min(to, pageEnd);
        }
        var pieces = new ArrayList<>(pieces(text, from, to, places));
        if (from > 0) {
            pieces.addFirst(new Piece("…", false));
        }
        if (to < text.length()) {
            pieces.add(new Piece("…", false));
        }
        return new Passage(pieces, pageOf(text, at), different);
    }

    /** Not further back than a few characters, so that what was looked for stands near the front. */
    private static int beginningOfSentence(String text, int at) {
        int earliest = Math.max(0, at - LEAD);
        for (int i = at - 1; i >= earliest; i--) {
            if ("。；！？\n\f".indexOf(text.charAt(i)) >= 0) {
                return i + 1;
            }
        }
        return earliest;
    }

    private static @Nullable Integer pageOf(String text, int at) {
        if (text.indexOf('\f') < 0) {
            return null;
        }
        return 1 + (int) text.chars().limit(at).filter(c -> c == '\f').count();
    }

    private static List<Piece> pieces(String text, int from, int to, List<At> places) {
        var pieces = new ArrayList<Piece>();
        int done = from;
        for (var place : places) {
            if (place.start() >= done && place.end() <= to) {
                addPlain(pieces, text, done, place.start());
                pieces.add(new Piece(text.substring(place.start(), place.end()), true));
                done = place.end();
            }
        }
        addPlain(pieces, text, done, to);
        return pieces;
    }

    private static void addPlain(List<Piece> pieces, String text, int from, int to) {
        if (from < to) {
            pieces.add(new Piece(text.substring(from, to).replace('\n', ' ').replace('\f', ' '), false));
        }
    }

    /** In the order of the text, none overlapping; where several begin, the longest. */
    private List<At> places(String plain) {
        var places = new ArrayList<At>();
        for (int mark = 0; mark < marks.size(); mark++) {
            var word = marks.get(mark);
            for (int at = plain.indexOf(word); at >= 0
                    && !word.isEmpty(); at = plain.indexOf(word, at + word.length())) {
                places.add(new At(at, at + word.length(), mark));
            }
        }
        places.sort((a, b) -> a.start() != b.start() ? a.start() - b.start() : b.end() - a.end());
        var apart = new ArrayList<At>();
        int end = 0;
        for (var place : places) {
            if (place.start() >= end) {
                apart.add(place);
                end = place.end();
            }
        }
        return apart;
    }
}
