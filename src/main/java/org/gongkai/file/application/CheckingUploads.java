package org.gongkai.file.application;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.gongkai.file.UploadCheck;
import org.gongkai.file.UploadLimits;
import org.gongkai.file.domain.ContentFolder;
import org.gongkai.file.domain.FileName;
import org.gongkai.file.domain.PhotoPlace;
import org.gongkai.file.domain.VirusScanner;
import org.gongkai.file.domain.WholeFile;
import org.springframework.stereotype.Service;

/** The way of {@link KeepingFiles} as far as the door: received, looked at, and gone again. */
@Service
class CheckingUploads implements UploadCheck {
    private final UploadLimits limits;
    private final ContentFolder folder;
    private final Admission admission;
    private final VirusScanner scanner;

    CheckingUploads(UploadLimits limits, ContentFolder folder, Admission admission, VirusScanner scanner) {
        this.limits = limits;
        this.folder = folder;
        this.admission = admission;
        this.scanner = scanner;
    }

    @Override
    public Checked check(String name, byte[] content) {
        var cleanName = FileName.of(name);
        try (var arrival = folder.receive(new ByteArrayInputStream(content), limits.maxBytes())) {
            var kind = admission.admit(cleanName, arrival.path());
            scanner.scan(arrival.path());
            WholeFile.require(cleanName.value(), arrival.path(), kind);
            if (kind.isPhoto()) {
                PhotoPlace.removeFrom(arrival.path(), kind);
            }
            return new Checked(cleanName.value(), kind.mediaType(), Files.readAllBytes(arrival.path()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
