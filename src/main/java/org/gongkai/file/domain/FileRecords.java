package org.gongkai.file.domain;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gongkai.file.FileId;
import org.gongkai.file.HiddenData;
import org.gongkai.file.StoredFile;

/** All files we keep, and the contents they name. */
public interface FileRecords {
    /** Those of the contents that are recorded. */
    Set<String> known(Collection<String> sha256);

    /** Records contents; nothing happens to one that another upload of the same recorded meanwhile. */
    void addContents(List<ReadContent> contents);

    /** Records names for contents, in the order given; the same name for the same content is one file. */
    List<StoredFile> addFiles(List<Named> names, Instant at);

    Optional<StoredFile> find(FileId id);

    List<StoredFile> list(Collection<FileId> ids);

    String textOf(FileId id);

    Map<FileId, String> textsOf(Collection<FileId> ids);

    List<HiddenData> hiddenDataIn(FileId id);

    /** Contents whose checksum was compared longest ago. */
    List<String> leastRecentlyVerified(int limit);

    void verified(String sha256, boolean intact, Instant at);

    /** @param scannedBy name of the virus scanner that passed it, empty when none is configured */
    record Content(String sha256, long size, String mediaType, String scannedBy, Instant storedAt) {}

    /** A content with what was read in it. */
    record ReadContent(Content content, Reading reading) {}

    /** A name for a content. */
    record Named(FileName name, String sha256) {}
}
