package org.gongkai.file;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** All files we keep. */
public interface Files {
    /**
     * Takes a file in: detects what it is, checks size, kind and (where configured) viruses, strips a photo's place and keeps
     * the content once. Safe to repeat.
     *
     * @throws org.gongkai.law.BadInput with what is wrong and what is accepted
     */
    StoredFile store(String name, InputStream content) throws IOException;

    /** For many files at once. */
    Consignment consignment();

    StoredFile get(FileId id);

    List<StoredFile> list(Collection<FileId> ids);

    InputStream open(FileId id) throws IOException;

    /** The text within, empty when there is none or the kind has none. */
    String textOf(FileId id);

    /** The texts within these, for those that have any. */
    Map<FileId, String> textsOf(Collection<FileId> ids);

    List<HiddenData> hiddenDataIn(FileId id);
}
