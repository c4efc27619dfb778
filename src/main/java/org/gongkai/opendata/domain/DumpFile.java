package org.gongkai.opendata.domain;

import java.time.Instant;

/**
 * A dump as it lies ready.
 *
 * @param bytes as it is fetched, compressed
 * @param sha256 of those bytes, lower-case hexadecimal
 */
public record DumpFile(String name, long rows, long bytes, String sha256, Instant madeAt) {}
