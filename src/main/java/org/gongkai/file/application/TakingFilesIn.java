package org.gongkai.file.application;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.file.Consignment;
import org.gongkai.file.StoredFile;
import org.gongkai.file.UploadLimits;
import org.gongkai.file.domain.ContentFolder;
import org.gongkai.file.domain.ContentFolder.Arrival;
import org.gongkai.file.domain.ContentFolder.Kept;
import org.gongkai.file.domain.FileKind;
import org.gongkai.file.domain.FileName;
import org.gongkai.file.domain.FileRecords;
import org.gongkai.file.domain.FileRecords.Content;
import org.gongkai.file.domain.FileRecords.Named;
import org.gongkai.file.domain.FileRecords.ReadContent;
import org.gongkai.file.domain.PhotoPlace;
import org.gongkai.file.domain.VirusScanner;
import org.springframework.stereotype.Component;

/**
 * What happens to files on their way in: looked at as they come, then kept, read and recorded. No transaction spans it: slow
 * work must not hold a connection.
 */
@Component
class TakingFilesIn {
    /** Texts are recorded so many at a time, so that those of a large consignment are never all in memory. */
    private static final int READ_TOGETHER = 32;
    private final UploadLimits limits;
    private final ContentFolder folder;
    private final Admission admission;
    private final VirusScanner scanner;
    private final ReadingContents reading;
    private final FileRecords records;
    private final Clock clock;

    private record Received(FileName name, FileKind kind, String scannedBy, Arrival arrival) {}

    private record Unread(Received file, Kept kept) {}

    TakingFilesIn(UploadLimits limits, ContentFolder folder, Admission admission, VirusScanner scanner,
            ReadingContents reading, FileRecords records, Clock clock) {
        this.limits = limits;
        this.folder = folder;
        this.admission = admission;
        this.scanner = scanner;
        this.reading = reading;
        this.records = records;
        this.clock = clock;
    }

    Consignment begin() {
        return new Arriving();
    }

    private Received received(FileName name, Arrival arrival) throws IOException {
        var kind = admission.admit(name, arrival.path());
        String scannedBy = scanner.scan(arrival.path());
        if (kind.isPhoto()) {
            PhotoPlace.removeFrom(arrival.path(), kind);
        }
        return new Received(name, kind, scannedBy, arrival);
    }

    private List<StoredFile> keep(List<Received> files) throws IOException {
        var kept = folder.keep(files.stream().map(Received::arrival).toList());
        var unread = new LinkedHashMap<String, Unread>();
        var names = new ArrayList<Named>();
        for (int i = 0; i < files.size(); i++) {
            unread.put(kept.get(i).sha256(), new Unread(files.get(i), kept.get(i)));
            names.add(new Named(files.get(i).name(), kept.get(i).sha256()));
        }
        unread.keySet().removeAll(records.known(unread.keySet()));
        read(List.copyOf(unread.values()));
        return records.addFiles(names, clock.instant());
    }

    private void read(List<Unread> contents) {
        for (int from = 0; from < contents.size(); from += READ_TOGETHER) {
            var some = contents.subList(from, Math.min(contents.size(), from + READ_TOGETHER));
            var begun = some.stream()
                    .map(content -> reading.begin(folder.path(content.kept().sha256()), content.file().kind()))
                    .toList();
            var read = new ArrayList<ReadContent>();
            for (int i = 0; i < some.size(); i++) {
                read.add(new ReadContent(contentOf(some.get(i)), begun.get(i).get()));
            }
            records.addContents(read);
        }
    }

    private Content contentOf(Unread content) {
        return new Content(content.kept().sha256(), content.kept().size(), content.file().kind().mediaType(),
                content.file().scannedBy(), clock.instant());
    }

    private final class Arriving implements Consignment {
        private final List<Received> files = new ArrayList<>();
        private final List<Arrival> arrivals = new ArrayList<>();

        @Override
        public Receipt receive(String name, InputStream content) throws IOException {
            var cleanName = FileName.of(name);
            var arrival = folder.receive(content, limits.maxBytes());
            synchronized (this) {
                arrivals.add(arrival);
            }
            var file = received(cleanName, arrival);
            synchronized (this) {
                files.add(file);
                return new Receipt(files.size() - 1);
            }
        }

        @Override
        public synchronized Map<Receipt, StoredFile> keep() throws IOException {
            var stored = files.isEmpty() ? List.<StoredFile>of() : TakingFilesIn.this.keep(files);
            var kept = new HashMap<Receipt, StoredFile>();
            for (int i = 0; i < stored.size(); i++) {
                kept.put(new Receipt(i), requireNonNull(stored.get(i)));
            }
            return kept;
        }

        @Override
        public synchronized void close() throws IOException {
            for (var arrival : arrivals) {
                arrival.close();
            }
        }
    }
}
