package org.gongkai.file.domain;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;

/** Where the bytes are kept, under their hash. */
public interface ContentFolder {
    /**
     * Writes what comes in to a temporary place.
     *
     * @throws org.gongkai.law.BadInput when it is empty or longer than allowed
     */
    Arrival receive(InputStream content, long maxBytes) throws IOException;

    /** After this the contents are on the disk for good, in the order given; the same content is kept once. */
    List<Kept> keep(List<Arrival> arrivals) throws IOException;

    InputStream open(String sha256) throws IOException;

    /** For libraries that need a file; not to be written to. */
    Path path(String sha256);

    /** Whether what is kept under this hash still has it. */
    boolean isIntact(String sha256) throws IOException;

    /** Something that came in and is not kept yet; closing it throws away what was not kept. */
    interface Arrival extends AutoCloseable {
        Path path();

        @Override
        void close() throws IOException;
    }

    record Kept(String sha256, long size) {}
}
