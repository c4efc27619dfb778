package org.gongkai.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;

/** Looks into zip files. */
public interface Archives {
    /** @throws org.gongkai.law.BadInput when the file is not a zip */
    Archive open(FileId zip) throws IOException;

    /**
     * Opens a zip that was just sent and is not going to be kept, after checking it as if it were.
     *
     * @throws org.gongkai.law.BadInput when it is not a zip, or a bomb, or leaves its folder
     */
    Archive inspect(Path zip) throws IOException;

    /** A zip opened for reading; names are decoded whichever way the packing tool wrote them. */
    interface Archive extends AutoCloseable {
        /** The files in it, folders left out, in the order they were packed. */
        List<Entry> entries();

        InputStream open(Entry entry) throws IOException;

        @Override
        void close() throws IOException;
    }

    /** @param path with forward slashes, relative, already checked not to leave the archive */
    record Entry(String path, long size) {
        /** The last part of the path. */
        public String name() {
            return path.substring(path.lastIndexOf('/') + 1);
        }
    }
}
