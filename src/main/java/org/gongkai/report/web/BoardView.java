package org.gongkai.report.web;

import static java.net.URLEncoder.encode;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import org.gongkai.report.application.FilingBoard;
import org.gongkai.report.application.FilingState;

/**
 * The filing board of a year.
 *
 * @param all every filer the officer sees, for the counts
 * @param lines those that were asked for
 */
public record BoardView(int year, List<Integer> years, List<FilingBoard.Line> all, List<FilingBoard.Line> lines,
        String state, String words) {
    public List<FilingState> states() {
        return List.of(FilingState.values());
    }

    public long count(FilingState of) {
        return all.stream().filter(of::holdsFor).count();
    }

    /** Everything after the question mark, for a narrowing of this page. */
    public String query(String stateKey) {
        return "year=" + year + "&state=" + stateKey + (words.isBlank() ? "" : "&q=" + encode(words, UTF_8));
    }
}
