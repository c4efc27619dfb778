package org.gongkai.search.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.gongkai.catalogue.Catalogue;
import org.gongkai.disclosure.Validity;
import org.gongkai.law.BadInput;
import org.gongkai.organ.Organs;
import org.gongkai.search.application.SearchQuery;
import org.gongkai.search.domain.Facet;
import org.gongkai.search.domain.Key;
import org.gongkai.search.domain.Lookup.Mark;
import org.gongkai.search.domain.Lookup.Order;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Turns what stands in an address into a question; what makes no sense is refused, not ignored. */
@Component
class SearchForms {
    static final Set<Facet> COUNTED = EnumSet.of(Facet.ORGAN, Facet.COLUMN, Facet.FIELD, Facet.THEME, Facet.GENRE,
            Facet.YEAR, Facet.VALIDITY, Facet.FILES);
    private final Organs organs;
    private final Catalogue catalogue;

    SearchForms(Organs organs, Catalogue catalogue) {
        this.organs = organs;
        this.catalogue = catalogue;
    }

    SearchQuery query(SearchForm form, int limit, Set<Facet> counted) {
        return new SearchQuery(form.words(), chosen(form), day("from", form.from()), day("to", form.to()), order(form),
                "1".equals(SearchForm.given(form.exact())), after(form), limit, counted);
    }

    /** The first page of it with what is new first, whatever order the reader looks at. */
    SearchQuery newest(SearchForm form, int limit, Set<Facet> counted) {
        return new SearchQuery(form.words(), chosen(form), day("from", form.from()), day("to", form.to()),
                Order.NEWEST, true, null, limit, counted);
    }

    private static @Nullable Mark after(SearchForm form) {
        var key = SearchForm.given(form.after());
        return key == null ? null : Mark.read(key);
    }

    private Map<Facet, Set<String>> chosen(SearchForm form) {
        var chosen = new EnumMap<Facet, Set<String>>(Facet.class);
        for (var facet : Facet.values()) {
            var value = form.chosen(facet);
            if (value != null) {
                chosen.put(facet, values(facet, value));
            }
        }
        return chosen;
    }

    private Set<String> values(Facet facet, String typed) {
        return switch (facet) {
            case ORGAN -> Set.of(organs.findBySlug(typed)
                    .orElseThrow(() -> new BadInput("organ", "没有代号为“" + typed + "”的单位"))
                    .id()
                    .toString());
            case COLUMN -> Set.of(catalogue.findBySlug(typed)
                    .or(() -> catalogue.findFormerSlug(typed))
                    .orElseThrow(() -> new BadInput("column", "没有代号为“" + typed + "”的栏目"))
                    .id()
                    .toString());
            case YEAR -> Set.of(year(typed));
            case VALIDITY -> validity(typed);
            case KIND -> Set.of(typed.equals("guide") ? Key.Kind.GUIDE.name() : Key.Kind.ITEM.name());
            case FIELD, THEME, GENRE, FILES -> Set.of(typed);
        };
    }

    private static String year(String typed) {
        if (!typed.matches("(19|20)\\d\\d")) {
            throw new BadInput("year", "年份应是四位数字，如 2025");
        }
        return typed;
    }

    private static Set<String> validity(String typed) {
        return Arrays.stream(Validity.values())
                .map(Validity::name)
                .filter(typed::equals)
                .findFirst()
                .map(Set::of)
                .orElseThrow(() -> new BadInput("validity", "没有这种有效性"));
    }

    /** Without words, what is new comes first. */
    static Order order(SearchForm form) {
        return switch (form.sort() == null ? "" : form.sort().strip()) {
            case "new" -> Order.NEWEST;
            case "old" -> Order.OLDEST;
            default -> form.words().isEmpty() ? Order.NEWEST : Order.RELEVANT;
        };
    }

    private static @Nullable LocalDate day(String field, @Nullable String typed) {
        var day = SearchForm.given(typed);
        if (day == null) {
            return null;
        }
        try {
            var parsed = LocalDate.parse(day);
            if (parsed.getYear() < 1900 || parsed.getYear() > 2200) {
                throw new BadInput(field, "日期应在 1900 年到 2200 年之间");
            }
            return parsed;
        } catch (DateTimeException e) {
            throw new BadInput(field, "日期应写成 2025-03-08 这样");
        }
    }
}
