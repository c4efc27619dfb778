package org.gongkai.channel.web;

import java.time.LocalDate;
import org.gongkai.channel.domain.ItemFilter;
import org.gongkai.disclosure.PublicationChannel;
import org.gongkai.law.BadInput;
import org.gongkai.organ.Organs;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/** The filters as they stand in the address. */
public record DeliveryFilters(@Nullable PublicationChannel kind, @Nullable String organ, @Nullable Boolean awaiting,
        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate from,
        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate to) {
    ItemFilter filter(Organs organs) {
        var only = organ == null || organ.isBlank() ? null
                : organs.findBySlug(organ).orElseThrow(() -> new BadInput("organ", "没有这个单位。")).id();
        return new ItemFilter(kind, only, isAwaiting(), from, to);
    }

    /** A box left unticked is not sent at all. */
    public boolean isAwaiting() {
        return Boolean.TRUE.equals(awaiting);
    }

    /** The same filters again, for the next page and the export. */
    public String query() {
        return "kind=" + (kind == null ? "" : kind) + "&organ=" + OutletForm.text(organ) + "&awaiting=" + isAwaiting()
                + "&from=" + (from == null ? "" : from) + "&to=" + (to == null ? "" : to);
    }
}
