package org.gongkai.cache.domain;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** Something a page shows, in a short form that can be told to other instances. */
public record Mark(String text) {
    /** The list of all items, and every figure over it. */
    public static final Mark ALL_ITEMS = new Mark("a");
    /** Whatever any act may change: for pages that show more than items. */
    public static final Mark ANY_ACT = new Mark("x");
    /** What this instance's full-text index answers; never told to others. */
    public static final Mark INDEX = new Mark("s");

    public static Mark item(long id) {
        return new Mark("i" + id);
    }

    /** The item's own page, apart from all else that names it. */
    public static Mark page(long id) {
        return new Mark("n" + id);
    }

    public static Mark column(long id) {
        return new Mark("c" + id);
    }

    public static Mark organ(long id) {
        return new Mark("o" + id);
    }

    /** The items of an organ in a column. */
    public static Mark place(long organ, long column) {
        return new Mark("p" + organ + "." + column);
    }

    /** What stands first or last in a place: its page gains a neighbour when one is published before or after it. */
    public static Mark edge(long organ, long column) {
        return new Mark("e" + organ + "." + column);
    }

    public static String write(Collection<Mark> marks) {
        return marks.stream().map(Mark::text).sorted().collect(Collectors.joining(" "));
    }

    public static List<Mark> read(String words) {
        return Arrays.stream(words.split(" ")).map(Mark::new).toList();
    }
}
