package org.gongkai.statistics.web;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.gongkai.file.FileId;
import org.gongkai.file.Files;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** Documents sent along with an entry. */
@Component
class EvidenceFiles {
    private final Files files;

    EvidenceFiles(Files files) {
        this.files = files;
    }

    List<FileId> store(List<MultipartFile> sent) throws IOException {
        var stored = new ArrayList<FileId>();
        for (var file : sent) {
            if (!file.isEmpty()) {
                try (var content = file.getInputStream()) {
                    stored.add(files.store(String.valueOf(file.getOriginalFilename()), content).id());
                }
            }
        }
        return stored;
    }
}
