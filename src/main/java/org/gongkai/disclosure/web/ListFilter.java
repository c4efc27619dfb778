package org.gongkai.disclosure.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongkai.catalogue.Catalogue;
import org.gongkai.catalogue.ColumnId;
import org.gongkai.disclosure.Standing;
import org.gongkai.disclosure.Tray;
import org.gongkai.disclosure.application.StaffQuery;
import org.gongkai.disclosure.domain.Stage;
import org.gongkai.identity.AccountId;
import org.gongkai.identity.Officer;
import org.gongkai.organ.OrganId;
import org.jspecify.annotations.Nullable;

/**
 * The filters of the staff list as they stand in the address.
 *
 * @param mine only what I wrote on
 */
public record ListFilter(@Nullable Tray tray, @Nullable Long organ, @Nullable Long column, @Nullable Stage stage,
        @Nullable Standing standing, @Nullable Integer year, Boolean mine, @Nullable Integer show, @Nullable String q) {
    public static final List<Integer> SIZES = List.of(30, 100, 300);

    /** A box that was not ticked is not sent at all. */
    public ListFilter {
        mine = Boolean.TRUE.equals(mine);
    }

    StaffQuery query(Officer officer, Catalogue catalogue) {
        return new StaffQuery(tray, organ == null ? Set.of() : Set.of(new OrganId(organ)),
                stage == null ? Set.of() : Set.of(stage), standing,
                column == null ? Set.of() : catalogue.subtree(new ColumnId(column)),
                mine ? new AccountId(officer.id().value()) : null, year, q == null ? "" : q);
    }

    /** How many items a page shows; many, when many are to be acted on at once. */
    public int perPage() {
        return show != null && SIZES.contains(show) ? show : SIZES.getFirst();
    }

    public boolean isEmpty() {
        return parameters().isEmpty();
    }

    public String words() {
        return q == null ? "" : q;
    }

    /** The same filters for another address, such as the next page or the export. */
    public String suffix(String first) {
        var all = parameters();
        return all.isEmpty() ? ""
                : first + all.entrySet()
                        .stream()
                        .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), UTF_8))
                        .collect(Collectors.joining("&"));
    }

    private Map<String, String> parameters() {
        var all = new LinkedHashMap<String, @Nullable Object>();
        all.put("tray", tray);
        all.put("organ", organ);
        all.put("column", column);
        all.put("stage", stage);
        all.put("standing", standing);
        all.put("year", year);
        all.put("show", show == null || perPage() == SIZES.getFirst() ? null : show);
        all.put("mine", mine ? "true" : null);
        all.put("q", q == null || q.isBlank() ? null : q);
        var given = new LinkedHashMap<String, String>();
        all.forEach((name, value) -> {
            if (value != null) {
                given.put(name, value.toString());
            }
        });
        return given;
    }
}
