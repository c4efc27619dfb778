package org.gongkai.statistics.web;

import org.gongkai.statistics.FigureAddress;
import org.gongkai.organ.Organ;
import org.gongkai.organ.OrganId;
import org.gongkai.organ.Organs;
import org.gongkai.statistics.domain.FigureEntry;
import org.jspecify.annotations.Nullable;

/** What the list of entries is narrowed to. */
public record EntryListForm(@Nullable String organ, @Nullable String year, @Nullable String state) {
    @Nullable
    OrganId organId(Organs organs) {
        return organs.findBySlug(EntryForm.text(organ)).map(Organ::id).orElse(null);
    }

    @Nullable
    Integer yearNumber() {
        return EntryForm.text(year).matches("2\\d{3}") ? Integer.valueOf(EntryForm.text(year)) : null;
    }

    FigureEntry.@Nullable State stateValue() {
        for (var known : FigureEntry.State.values()) {
            if (known.name().equals(EntryForm.text(state))) {
                return known;
            }
        }
        return null;
    }

    /** Of the address, to page on. */
    public String query() {
        return "organ=%s&year=%s&state=%s".formatted(FigureAddress.encoded(EntryForm.text(organ)),
                FigureAddress.encoded(
                        EntryForm.text(year)),
                FigureAddress.encoded(EntryForm.text(state)));
    }
}
