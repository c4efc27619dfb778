package org.gongkai.disclosure.web;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.gongkai.disclosure.application.DraftingDisclosures;
import org.gongkai.disclosure.application.Seen;
import org.gongkai.disclosure.application.UploadingFiles;
import org.gongkai.disclosure.domain.Content;
import org.gongkai.disclosure.domain.Disclosure;
import org.gongkai.disclosure.domain.Document;
import org.gongkai.disclosure.domain.DocumentNumber;
import org.gongkai.file.WordImport;
import org.gongkai.file.WordImport.ImportedText;
import org.gongkai.identity.Officer;
import org.gongkai.law.BadInput;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** A Word document becomes the text of an item; what is already filled in stays. */
@Component
class WordIntoItem {
    private final WordImport importer;
    private final UploadingFiles uploading;
    private final DraftingDisclosures drafting;

    WordIntoItem(WordImport importer, UploadingFiles uploading, DraftingDisclosures drafting) {
        this.importer = importer;
        this.uploading = uploading;
        this.drafting = drafting;
    }

    /** Saves the imported text into the item and says what could not be kept. */
    List<String> into(Disclosure item, MultipartFile word, Officer officer) throws IOException {
        var imported = read(item, word, officer);
        var edition = ItemPages.shown(item);
        drafting.save(new Seen(item.id(), item.version()), filled(edition.content(), imported), edition.changeNote(),
                edition.minor(), officer);
        return imported.warnings();
    }

    /** The form with the imported text in it, for a page that is being edited. */
    ItemForm into(Disclosure item, ItemForm form, MultipartFile word, Officer officer, List<String> warnings)
            throws IOException {
        var imported = read(item, word, officer);
        warnings.addAll(imported.warnings());
        return form.withImported(imported.title(), imported.documentNumber(), imported.html());
    }

    private ImportedText read(Disclosure item, MultipartFile word, Officer officer) throws IOException {
        var name = word.getOriginalFilename();
        if (name == null || word.isEmpty()) {
            throw new BadInput("word", "请先选择一个 .docx 文档");
        }
        try (var content = word.getInputStream()) {
            var imported = importer.toHtml(uploading.upload(item, name, content, officer).id());
            uploading.claim(item, new ArrayList<>(imported.images()), officer);
            return imported;
        }
    }

    private static Content filled(Content now, ImportedText imported) {
        var document = now.document();
        var number = document.number() == null ? DocumentNumber.normalised(imported.documentNumber())
                : document.number();
        return now.saying(now.title().isEmpty() ? imported.title() : now.title(), imported.html(), new Document(number,
                document.formedOn(), document.effectiveOn(), document.voidOn(), document.normative()));
    }
}
