package org.gongkai.file.application;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.gongkai.file.Archives;
import org.gongkai.file.FileId;
import org.gongkai.file.Files;
import org.gongkai.file.domain.ContentFolder;
import org.gongkai.file.domain.FileKind;
import org.gongkai.file.domain.Zip;
import org.gongkai.file.domain.ZipCheck;
import org.gongkai.law.BadInput;
import org.gongkai.law.NoSuchRecord;
import org.springframework.stereotype.Service;

/** Opens zips: stored ones, whose entries were checked when they came in, and ones just sent, which are checked first. */
@Service
class OpeningArchives implements Archives {
    private final Files files;
    private final ContentFolder folder;
    private final FileSettings settings;

    OpeningArchives(Files files, ContentFolder folder, FileSettings settings) {
        this.files = files;
        this.folder = folder;
        this.settings = settings;
    }

    @Override
    public Archive open(FileId id) throws IOException {
        var file = files.get(id);
        if (!file.mediaType().equals(FileKind.ZIP.mediaType())) {
            throw new BadInput("file", "“" + file.name() + "”不是 zip 压缩包。");
        }
        return new OpenArchive(Zip.open(folder.path(file.sha256())));
    }

    @Override
    public Archive inspect(Path zip) throws IOException {
        try {
            new ZipCheck(settings.maxUnpacked().toBytes()).check(zip, FileKind.ZIP);
        } catch (ZipException broken) {
            throw new BadInput("file", "压缩包已损坏，无法打开，请重新打包后上传。");
        }
        return new OpenArchive(Zip.open(zip));
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
