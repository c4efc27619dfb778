package org.gongkai.opendata.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All files of one making, so that what is fetched belongs together.
 *
 * @param folder where they lie
 * @param cursor place in the log of public changes when it began
 */
public record DumpRun(String folder, @Nullable String cursor, List<DumpFile> files) {
    public DumpRun {
        files = List.copyOf(files);
    }
}
