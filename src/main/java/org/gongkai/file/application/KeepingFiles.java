package org.gongkai.file.application;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.gongkai.file.FileId;
import org.gongkai.file.Files;
import org.gongkai.file.HiddenData;
import org.gongkai.file.StoredFile;
import org.gongkai.file.UploadLimits;
import org.gongkai.file.domain.ContentFolder;
import org.gongkai.file.domain.FileName;
import org.gongkai.file.domain.FileRecords;
import org.gongkai.file.domain.PhotoPlace;
import org.gongkai.file.domain.VirusScanner;
import org.gongkai.law.NoSuchRecord;
import org.springframework.stereotype.Service;

/** Takes files in and hands them out. No transaction spans the upload: slow work must not hold a connection. */
@Service
class KeepingFiles implements Files {
    private final UploadLimits limits;
    private final ContentFolder folder;
    private final Admission admission;
    private final VirusScanner scanner;
    private final ReadingContents reading;
    private final FileRecords records;
    private final Clock clock;

    KeepingFiles(UploadLimits limits, ContentFolder folder, Admission admission, VirusScanner scanner,
            ReadingContents reading, FileRecords records, Clock clock) {
        this.limits = limits;
        this.folder = folder;
        this.admission = admission;
        this.scanner = scanner;
        this.reading = reading;
        this.records = records;
        this.clock = clock;
    }

    @Override
    public StoredFile store(String name, InputStream content) throws IOException {
        var cleanName = FileName.of(name);
        try (var arrival = folder.receive(content, limits.maxBytes())) {
            var kind = admission.admit(cleanName, arrival.path());
            String scannedBy = scanner.scan(arrival.path());
            if (kind.isPhoto()) {
                PhotoPlace.removeFrom(arrival.path(), kind);
            }
            var kept = arrival.keep();
            if (!records.knowsContent(kept.sha256())) {
                var found = reading.read(folder.path(kept.sha256()), kind);
                records.addContent(new FileRecords.Content(kept.sha256(), kept.size(), kind.mediaType(), scannedBy,
                        clock.instant()), found);
            }
            return records.addFile(cleanName, kept.sha256(), clock.instant());
        }
    }

    @Override
    public StoredFile get(FileId id) {
        return records.find(id).orElseThrow(() -> new NoSuchRecord("没有编号为 " + id + " 的文件"));
    }

    @Override
    public List<StoredFile> list(Collection<FileId> ids) {
        return records.list(ids);
    }

    @Override
    public InputStream open(FileId id) throws IOException {
        return folder.open(get(id).sha256());
    }

    @Override
    public String textOf(FileId id) {
        return records.textOf(id);
    }

    @Override
    public Map<FileId, String> textsOf(Collection<FileId> ids) {
        return records.textsOf(ids);
    }

    @Override
    public List<HiddenData> hiddenDataIn(FileId id) {
        return records.hiddenDataIn(id);
    }
}
