package org.gongkai.portal.web;

import java.util.List;

/** What the selects above a list offer. */
public record FilterChoices(List<Choice> organs, List<Choice> themes, List<Choice> genres, List<Choice> years,
        List<Choice> validities) {
    public FilterChoices {
        organs = List.copyOf(organs);
        themes = List.copyOf(themes);
        genres = List.copyOf(genres);
        years = List.copyOf(years);
        validities = List.copyOf(validities);
    }

    /** @param value what the address carries */
    public record Choice(String value, String label) {}
}
