package org.gongkai.search.web;

import java.util.List;
import org.gongkai.search.application.SearchAnswer.How;
import org.gongkai.search.domain.Passages.Piece;
import org.jspecify.annotations.Nullable;

/**
 * What the search page shows.
 *
 * @param direct organs and columns whose name is what was typed
 * @param percent how far the building of the index has come; 100 when it is complete
 * @param literal address of the same search without correction
 */
public record SearchPage(String words, SearchForm form, How how, @Nullable String corrected, String literal,
        long total, boolean estimated, long whole, List<ResultView> results, List<FacetView> facets, List<Chip> chips,
        List<Link> orders,
        List<Link> direct, @Nullable String next, @Nullable String previous, int percent, boolean afterFirst,
        List<Link> help) {
    public SearchPage {
        results = List.copyOf(results);
        facets = List.copyOf(facets);
        chips = List.copyOf(chips);
        orders = List.copyOf(orders);
        direct = List.copyOf(direct);
        help = List.copyOf(help);
    }

    /** @param here whether it is what is shown now */
    public record Link(String label, String url, boolean here) {}

    /** A choice made, and the address without it. */
    public record Chip(String label, String without) {}

    /** @param open whether it is unfolded from the start */
    public record FacetView(String label, List<Choice> choices, List<Choice> more, boolean open) {
        public FacetView {
            choices = List.copyOf(choices);
            more = List.copyOf(more);
        }
    }

    public record Choice(String label, long count, String url, boolean chosen) {}

    /** @param validity 失效, 废止 or 已修改; null while in force @param kind what it is, where it is no item */
    public record ResultView(List<Piece> title, String url, @Nullable String validity, @Nullable String kind,
            String organ, List<Piece> notes, @Nullable String day, @Nullable String dayIso, List<PassageView> passages,
            boolean files) {
        public ResultView {
            title = List.copyOf(title);
            notes = List.copyOf(notes);
            passages = List.copyOf(passages);
        }
    }

    /** @param file name of the attachment it stands in, null for the text itself; @param page there, where known */
    public record PassageView(List<Piece> pieces, @Nullable String file, @Nullable String fileUrl,
            @Nullable Integer page) {
        public PassageView {
            pieces = List.copyOf(pieces);
        }
    }
}
