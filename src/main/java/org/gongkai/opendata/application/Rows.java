package org.gongkai.opendata.application;

import java.util.List;
import java.util.function.Consumer;
import org.gongkai.opendata.domain.Table;
import org.gongkai.web.Slice;
import org.jspecify.annotations.Nullable;

/**
 * Where the rows of a data set come from. A row has a value for each field, in order: a number, a text, a list of words, yes
 * or no, or nothing.
 */
interface Rows {
    Table table();

    /** Hands over every row, a few at a time, however many there are. */
    void forEach(Consumer<List<@Nullable Object>> each);

    /** A few rows to look at. */
    Slice<List<@Nullable Object>> page(@Nullable String after, int limit);
}
