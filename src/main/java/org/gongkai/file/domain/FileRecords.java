package org.gongkai.file.domain;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.file.FileId;
import org.gongkai.file.HiddenData;
import org.gongkai.file.StoredFile;

/** All files we keep, and the contents they name. */
public interface FileRecords {
    boolean knowsContent(String sha256);

    /** Records a content; nothing happens when another upload of the same did so meanwhile. */
    void addContent(Content content, Reading reading);

    /** Records a name for a content; the same name for the same content is one file. */
    StoredFile addFile(FileName name, String sha256, Instant at);

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
}
