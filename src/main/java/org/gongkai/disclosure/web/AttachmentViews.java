package org.gongkai.disclosure.web;

import java.util.List;
import org.gongkai.file.FileId;
import org.gongkai.file.Files;
import org.gongkai.file.StoredFile;
import org.gongkai.web.Words;
import org.springframework.stereotype.Component;

/** Attachments with what is hidden in them. */
@Component
class AttachmentViews {
    private final Files files;
    private final Words words;

    AttachmentViews(Files files, Words words) {
        this.files = files;
        this.words = words;
    }

    List<AttachmentView> of(List<FileId> ids) {
        return files.list(ids).stream().map(this::of).toList();
    }

    AttachmentView of(StoredFile file) {
        var hidden = files.hiddenDataIn(file.id())
                .stream()
                .map(found -> words.of("file.hidden", found.kind())
                        + (found.where().isEmpty() ? "" : "（" + found.where() + "）"))
                .toList();
        return new AttachmentView(file.id().value(), file.name(), file.extension() + " " + size(file.size()), hidden);
    }

    static String size(long bytes) {
        return bytes < 1024 * 1024 ? (bytes + 1023) / 1024 + " KB" : "%.1f MB".formatted(bytes / (1024.0 * 1024));
    }
}
