package org.gongkai.portal.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import org.gongkai.catalogue.ColumnId;
import org.gongkai.disclosure.PublicQuery;
import org.gongkai.disclosure.Validity;
import org.gongkai.law.BadInput;
import org.gongkai.organ.OrganId;
import org.gongkai.organ.Organs;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Turns what a reader typed into an address into a question; what makes no sense is refused, not ignored. */
@Component
public class PublicQueries {
    private static final int LONGEST_WORDS = 80;
    private final Organs organs;

    PublicQueries(Organs organs) {
        this.organs = organs;
    }

    PublicQuery of(ListFilter filter, Set<OrganId> within, Set<ColumnId> columns) {
        String organ = given(filter.organ());
        return new PublicQuery(organ == null ? within : Set.of(organ(organ)), columns, words(filter.q()),
                given(filter.theme()), given(filter.genre()), null, year(given(filter.year())),
                validity(given(filter.validity())), day("from", filter.from()), day("to", filter.to()),
                "1".equals(filter.files()));
    }

    public OrganId organ(String slug) {
        return organs.findBySlug(slug)
                .orElseThrow(() -> new BadInput("organ", "没有代号为“" + slug + "”的单位"))
                .id();
    }

    public static String words(@Nullable String typed) {
        String words = typed == null ? "" : typed.strip();
        return words.length() > LONGEST_WORDS ? words.substring(0, LONGEST_WORDS) : words;
    }

    public static @Nullable LocalDate day(String field, @Nullable String typed) {
        String day = given(typed);
        if (day == null) {
            return null;
        }
        try {
            return LocalDate.parse(day);
        } catch (DateTimeException e) {
            throw new BadInput(field, "日期应写成 2025-03-08 这样");
        }
    }

    private static @Nullable Integer year(@Nullable String typed) {
        if (typed == null) {
            return null;
        }
        if (!typed.matches("(19|20)\\d\\d")) {
            throw new BadInput("year", "年份应是四位数字，如 2025");
        }
        return Integer.valueOf(typed);
    }

    private static @Nullable Validity validity(@Nullable String typed) {
        if (typed == null) {
            return null;
        }
        return Arrays.stream(Validity.values())
                .filter(v -> v.name().equals(typed))
                .findFirst()
                .orElseThrow(() -> new BadInput("validity", "没有这种有效性"));
    }

    private static @Nullable String given(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }
}
