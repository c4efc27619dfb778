package org.gongkai.search.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.catalogue.Catalogue;
import org.gongkai.catalogue.Column;
import org.gongkai.catalogue.ColumnId;
import org.gongkai.catalogue.Vocabularies;
import org.gongkai.catalogue.Vocabulary;
import org.gongkai.organ.Organ;
import org.gongkai.organ.OrganId;
import org.gongkai.organ.Organs;
import org.gongkai.search.domain.Facet;
import org.gongkai.search.web.SearchPage.Chip;
import org.gongkai.search.web.SearchPage.Choice;
import org.gongkai.search.web.SearchPage.FacetView;
import org.gongkai.web.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Counts as choices with names and addresses. */
@Component
class FacetViews {
    private static final int SHOWN_AT_ONCE = 8;
    private static final List<Facet> IN_ORDER = List.of(Facet.ORGAN, Facet.COLUMN, Facet.YEAR, Facet.FIELD, Facet.GENRE,
            Facet.THEME, Facet.VALIDITY, Facet.FILES);
    private final Organs organs;
    private final Catalogue catalogue;
    private final Vocabularies vocabularies;
    private final Words words;

    FacetViews(Organs organs, Catalogue catalogue, Vocabularies vocabularies, Words words) {
        this.organs = organs;
        this.catalogue = catalogue;
        this.vocabularies = vocabularies;
        this.words = words;
    }

    List<FacetView> of(SearchForm form, Map<Facet, Map<String, Integer>> counts) {
        return IN_ORDER.stream()
                .map(facet -> of(facet, form, counts.getOrDefault(facet, Map.of())))
                .filter(facet -> !facet.choices().isEmpty())
                .toList();
    }

    private FacetView of(Facet facet, SearchForm form, Map<String, Integer> counts) {
        var choices = counts.isEmpty() ? List.<Choice>of() : choices(facet, form, counts);
        int shown = Math.min(choices.size(), SHOWN_AT_ONCE);
        boolean hiddenChoice = choices.subList(shown, choices.size()).stream().anyMatch(Choice::chosen);
        return new FacetView(words.of("search.facet", facet), choices.subList(0, shown),
                choices.subList(shown, choices.size()), hiddenChoice);
    }

    private List<Choice> choices(Facet facet, SearchForm form, Map<String, Integer> counts) {
        var parameter = SearchForm.parameter(facet);
        var address = form.before(parameter);
        var chosen = form.chosen(facet);
        var sorted = new ArrayList<>(counts.entrySet());
        sorted.sort(order(facet));
        var choices = new ArrayList<Choice>();
        for (var count : sorted) {
            named(facet, count.getKey()).ifPresent(named -> {
                boolean here = named.inAddress().equals(chosen);
                choices.add(new Choice(named.label(), count.getValue(), here ? form.with(parameter, null)
                        : address + SearchForm.encode(named.inAddress()), here));
            });
        }
        return choices;
    }

    private static Comparator<Map.Entry<String, Integer>> order(Facet facet) {
        return facet == Facet.YEAR
                ? Map.Entry.<String, Integer>comparingByKey().reversed()
                : Map.Entry.<String, Integer>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey());
    }

    /** What narrows the results now, each with the address without it. */
    List<Chip> chips(SearchForm form) {
        var chips = new ArrayList<Chip>();
        for (var facet : Facet.values()) {
            var value = form.chosen(facet);
            if (value != null) {
                chips.add(new Chip(chipLabel(facet, value), form.with(SearchForm.parameter(facet), null)));
            }
        }
        addDay(chips, form, "from", form.from());
        addDay(chips, form, "to", form.to());
        return chips;
    }

    private void addDay(List<Chip> chips, SearchForm form, String name, @Nullable String day) {
        var given = SearchForm.given(day);
        if (given != null) {
            chips.add(new Chip(words.of("search.chip." + name, given), form.with(name, null)));
        }
    }

    private String chipLabel(Facet facet, String inAddress) {
        return switch (facet) {
            case ORGAN -> organs.findBySlug(inAddress).map(Organ::shortName).orElse(inAddress);
            case COLUMN -> catalogue.findBySlug(inAddress).map(Column::name).orElse(inAddress);
            default -> named(facet, inAddress).map(Named::label).orElse(inAddress);
        };
    }

    private record Named(String inAddress, String label) {}

    /** Columns at the top hold nearly everything; choosing one would narrow nothing. */
    private Optional<Named> named(Facet facet, String value) {
        return switch (facet) {
            case ORGAN -> organs.find(new OrganId(Long.parseLong(value)))
                    .map(organ -> new Named(organ.slug(), organ.shortName()));
            case COLUMN -> catalogue.find(new ColumnId(Long.parseLong(value)))
                    .filter(column -> !column.hidden() && column.parent() != null)
                    .map(column -> new Named(column.slug(), column.name()));
            case FIELD -> Optional.of(new Named(value, vocabularies.nameOf(Vocabulary.FIELD, value)));
            case THEME -> Optional.of(new Named(value, vocabularies.nameOf(Vocabulary.THEME, value)));
            case GENRE -> Optional.of(new Named(value, vocabularies.nameOf(Vocabulary.GENRE, value)));
            case YEAR -> Optional.of(new Named(value, words.of("search.year", value)));
            case VALIDITY -> Optional.of(new Named(value, words.of("portal.validity." + value)));
            case FILES -> Optional.of(new Named(value, words.of("search.files")));
            case KIND -> Optional.of(new Named(value, words.of("search.guides")));
        };
    }
}
