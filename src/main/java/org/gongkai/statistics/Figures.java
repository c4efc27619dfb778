package org.gongkai.statistics;

import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Supplier;
import org.gongkai.organ.OrganId;
import org.gongkai.web.Slice;
import org.jspecify.annotations.Nullable;

/** Every figure of the house, whichever module counts it; pages, boards and reports ask here. */
public interface Figures {
    List<Metric> metrics();

    /** @throws org.gongkai.law.NoSuchRecord when nothing of that name is counted */
    Metric metric(String name);

    /** All figures of a year worth showing, metric by metric. */
    List<Figure> ofYear(int year, @Nullable OrganId organ);

    /** @throws org.gongkai.law.BadInput when the metric cannot be narrowed as asked */
    Figure get(FigureQuery query);

    /** Chinese names of the dimension values of a figure, without counting it. */
    Map<String, String> labels(FigureQuery query);

    /** The value of each part along several dimensions at once, of a whole year; parts of nothing may be missing. */
    Map<Map<String, String>, Long> parts(FigureQuery whole, Set<String> along);

    /**
     * The records behind a figure, newest first; over all slices their amounts are its value. For modules, which ask on
     * nobody's behalf; what leaves the house goes through {@link RecordAccess}.
     */
    Slice<RecordRow> records(FigureQuery query, @Nullable String after, int limit);

    /** What has become of a record that counts or counted, by its key; empty when that cannot be told. */
    Optional<RecordFate> fate(FigureQuery query, String key);

    /** The figure month by month; months without any record are left out. */
    SortedMap<YearMonth, Long> byMonth(FigureQuery query);

    /** The figure organ by organ; organs without any record are left out. */
    Map<OrganId, Long> byOrgan(FigureQuery query, Collection<OrganId> organs);

    /** Answers several questions from one state of the records, so that what they count agrees whoever writes meanwhile. */
    <T> T together(Supplier<T> questions);

    /** Where parts of a metric overlap, so that a sum would be false. */
    List<Overlap> overlaps(int year, @Nullable OrganId organ);
}
