package org.gongkai.disclosure.domain;

import java.util.List;
import java.util.stream.Stream;
import org.gongkai.catalogue.ColumnId;
import org.jspecify.annotations.Nullable;

/**
 * Where an item is to be found.
 *
 * @param column the column it stands in, null while undecided
 * @param alsoIn columns that show it by reference; it stays one item and is withdrawn in one act
 * @param theme code of the 主题分类, likewise genre and field
 */
public record Classification(@Nullable ColumnId column, List<ColumnId> alsoIn, @Nullable String theme,
        @Nullable String genre, @Nullable String field, List<String> keywords) {
    public static final Classification BLANK = new Classification(null, List.of(), null, null, null, List.of());

    public Classification {
        alsoIn = alsoIn.stream().filter(other -> !other.equals(column)).distinct().toList();
        keywords = keywords.stream().map(String::strip).filter(word -> !word.isEmpty()).distinct().toList();
    }

    public static Classification in(ColumnId column) {
        return new Classification(column, List.of(), null, null, null, List.of());
    }

    /** The column it stands in first, then the others. */
    public List<ColumnId> columns() {
        return Stream.concat(Stream.ofNullable(column), alsoIn.stream()).toList();
    }
}
