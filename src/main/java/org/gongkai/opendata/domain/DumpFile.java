package org.gongkai.opendata.domain;

import java.time.Instant;

/**
 * A file as it lies ready.
 *
 * @param bytes as it is fetched
 * @param sha256 of those bytes, lower-case hexadecimal
 */
public record DumpFile(Table table, Form form, long rows, long bytes, String sha256, Instant madeAt) {
    public String name() {
        return table.file(form);
    }

    public boolean isPacked() {
        return name().endsWith(".gz");
    }
}
