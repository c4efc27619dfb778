package org.gongkai.opendata.application;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A data set on its way into one form, row by row, so that its length does not matter. Closing it writes its end. */
interface TableFile extends AutoCloseable {
    void write(List<@Nullable Object> row) throws IOException;

    @Override
    void close() throws IOException;
}
