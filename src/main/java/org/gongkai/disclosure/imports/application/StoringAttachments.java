package org.gongkai.disclosure.imports.application;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.gongkai.disclosure.imports.ImportMode;
import org.gongkai.disclosure.imports.domain.ImportField;
import org.gongkai.disclosure.imports.domain.ImportJob;
import org.gongkai.disclosure.imports.domain.Imports;
import org.gongkai.disclosure.imports.domain.Imports.StoredRow;
import org.gongkai.disclosure.imports.domain.LegacyText;
import org.gongkai.disclosure.imports.domain.Problem;
import org.gongkai.disclosure.imports.domain.RowCheck;
import org.gongkai.disclosure.imports.domain.RowState;
import org.gongkai.file.Archives;
import org.gongkai.file.FileId;
import org.gongkai.file.Files;
import org.gongkai.law.BadInput;
import org.jsoup.Jsoup;
import org.springframework.stereotype.Component;

/**
 * Takes the files of rows out of the archives, row by row and before any transaction opens: reading a file takes seconds,
 * and what was stored once is found again after a crash.
 */
@Component
class StoringAttachments {
    private final Imports imports;
    private final Archives archives;
    private final Files files;

    StoringAttachments(Imports imports, Archives archives, Files files) {
        this.imports = imports;
        this.archives = archives;
        this.files = files;
    }

    /** @return whether there were any rows left to store files of */
    boolean storeSome(ImportJob job, int limit) throws IOException {
        var rows = imports.rows(job.id(), Set.of(RowState.GOOD), 0, limit);
        try (var shelf = AttachmentShelf.open(job.upload().archives(), archives, files)) {
            for (var row : rows) {
                store(job, row, shelf);
            }
        }
        return !rows.isEmpty();
    }

    private void store(ImportJob job, StoredRow row, AttachmentShelf shelf) throws IOException {
        try {
            var attachments = new ArrayList<FileId>();
            for (String name : RowCheck.attachmentsOf(row.source())) {
                attachments.add(shelf.store(name).id());
            }
            imports.ready(job.id(), row.source().number(), attachments, body(row, shelf));
        } catch (BadInput refused) {
            String why = String.valueOf(refused.getMessage());
            if (job.mode() == ImportMode.ALL_OR_NOTHING) {
                throw new BadInput("row", "第 " + row.source().number() + " 行：" + why);
            }
            imports.refused(job.id(), row.source().number(),
                    List.of(new Problem(ImportField.ATTACHMENTS.label(), why, "换成可接受的文件")));
        }
    }

    /** Pictures whose files were packed along stay in the text. */
    private static String body(StoredRow row, AttachmentShelf shelf) throws IOException {
        String typed = row.source().get(ImportField.BODY);
        if (!typed.contains("<img")) {
            return LegacyText.clean(typed);
        }
        var document = Jsoup.parseBodyFragment(typed);
        for (var image : document.select("img[src]")) {
            String source = image.attr("src").replaceFirst("[?#].*", "");
            String name = source.substring(source.lastIndexOf('/') + 1);
            if (!name.isEmpty() && shelf.count(name) == 1) {
                image.attr("src", "file:" + shelf.store(name).id());
            }
        }
        return LegacyText.clean(document.body().html());
    }
}
