package org.gongkai.file.application;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.gongkai.file.Archives;
import org.gongkai.file.FileId;
import org.gongkai.file.Files;
import org.gongkai.file.domain.ContentFolder;
import org.gongkai.file.domain.FileKind;
import org.gongkai.file.domain.Zip;
import org.gongkai.law.BadInput;
import org.gongkai.law.NoSuchRecord;
import org.springframework.stereotype.Service;

/** Opens stored zips; their entries were checked when they came in. */
@Service
class OpeningArchives implements Archives {
    private final Files files;
    private final ContentFolder folder;

    OpeningArchives(Files files, ContentFolder folder) {
        this.files = files;
        this.folder = folder;
    }

    @Override
    public Archive open(FileId id) throws IOException {
        var file = files.get(id);
        if (!file.mediaType().equals(FileKind.ZIP.mediaType())) {
            throw new BadInput("file", "“" + file.name() + "”不是 zip 压缩包。");
        }
        return new OpenArchive(Zip.open(folder.path(file.sha256())));
    }

    private static final class OpenArchive implements Archive {
        private final Zip zip;
        private final Map<Entry, ZipArchiveEntry> entries = new LinkedHashMap<>();

        OpenArchive(Zip zip) {
            this.zip = zip;
            zip.entries()
                    .stream()
                    .filter(entry -> !entry.isDirectory())
                    .forEach(entry -> entries.putIfAbsent(new Entry(Zip.nameOf(entry), entry.getSize()), entry));
        }

        @Override
        public List<Entry> entries() {
            return List.copyOf(entries.keySet());
        }

        @Override
        public InputStream open(Entry entry) throws IOException {
            ZipArchiveEntry packed = entries.get(entry);
            if (packed == null) {
                throw new NoSuchRecord("压缩包中没有“" + entry.path() + "”");
            }
            return zip.open(packed);
        }

        @Override
        public void close() throws IOException {
            zip.close();
        }
    }
}
