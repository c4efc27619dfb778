package org.gongkai.file.application;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.gongkai.file.Consignment;
import org.gongkai.file.FileId;
import org.gongkai.file.Files;
import org.gongkai.file.HiddenData;
import org.gongkai.file.StoredFile;
import org.gongkai.file.domain.ContentFolder;
import org.gongkai.file.domain.FileRecords;
import org.gongkai.law.NoSuchRecord;
import org.springframework.stereotype.Service;

/** Takes files in and hands them out. */
@Service
class KeepingFiles implements Files {
    private final TakingFilesIn taking;
    private final ContentFolder folder;
    private final FileRecords records;

    KeepingFiles(TakingFilesIn taking, ContentFolder folder, FileRecords records) {
        this.taking = taking;
        this.folder = folder;
        this.records = records;
    }

    @Override
    public StoredFile store(String name, InputStream content) throws IOException {
        try (var one = consignment()) {
            var receipt = one.receive(name, content);
            return requireNonNull(one.keep().get(receipt));
        }
    }

    @Override
    public Consignment consignment() {
        return taking.begin();
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
