package org.gongkai.web;

import java.util.List;

/**
 * Something that waits for the officer signed in: a count on the workbench that opens exactly the list it counts.
 *
 * @param why what lies there, in a few words, with the article where there is one
 * @param urgent whether a term is over
 */
public record Pile(String label, String why, long count, String path, boolean urgent) {
    /** What a module puts on the workbench of whoever is signed in; empty for those who have nothing to do with it. */
    @FunctionalInterface
    public interface Source {
        List<Pile> piles();
    }
}
