package org.gongkai.file;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;

/** Many files coming in together: each is looked at by itself, and all wait for the disk as long as one would alone. */
public interface Consignment extends AutoCloseable {
    /** Stands for a file of it until that is kept. */
    record Receipt(int number) {}

    /**
     * Receives a file by the rules of {@link Files#store}; several may come at the same time.
     *
     * @throws org.gongkai.law.BadInput with what is wrong and what is accepted; the others are not touched by it
     */
    Receipt receive(String name, InputStream content) throws IOException;

    /** Keeps what was received. After this it is on the disk and recorded for good; to be called once. */
    Map<Receipt, StoredFile> keep() throws IOException;

    /** Throws away what was received and not kept. */
    @Override
    void close() throws IOException;
}
