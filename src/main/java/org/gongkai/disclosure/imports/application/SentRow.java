package org.gongkai.disclosure.imports.application;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.gongkai.disclosure.imports.domain.ImportField;
import org.gongkai.disclosure.imports.domain.Imports.ReadyRow;
import org.gongkai.disclosure.imports.domain.Imports.StoredRow;
import org.gongkai.disclosure.imports.domain.LegacyText;
import org.gongkai.disclosure.imports.domain.RowCheck;
import org.gongkai.file.Consignment;
import org.gongkai.file.Consignment.Receipt;
import org.gongkai.file.FileId;
import org.gongkai.file.StoredFile;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** A row whose files are on their way. */
record SentRow(int number, List<Receipt> attachments, Function<Map<Receipt, StoredFile>, @Nullable String> body) {
    static SentRow of(StoredRow row, AttachmentShelf shelf, Consignment consignment) throws IOException {
        var attachments = new ArrayList<Receipt>();
        for (String name : RowCheck.attachmentsOf(row.source())) {
            attachments.add(shelf.send(name, consignment));
        }
        return new SentRow(row.source().number(), attachments, body(row.source().get(ImportField.BODY), shelf,
                consignment));
    }

    /** Pictures whose files were packed along stay in the text; a text without pictures needs nothing done. */
    private static Function<Map<Receipt, StoredFile>, @Nullable String> body(String typed, AttachmentShelf shelf,
            Consignment consignment) throws IOException {
        if (!typed.contains("<img")) {
            return kept -> null;
        }
        var document = Jsoup.parseBodyFragment(typed);
        var pictures = new HashMap<Element, Receipt>();
        for (var image : document.select("img[src]")) {
            String source = image.attr("src").replaceFirst("[?#].*", "");
            String name = source.substring(source.lastIndexOf('/') + 1);
            if (!name.isEmpty() && shelf.count(name) == 1) {
                pictures.put(image, shelf.send(name, consignment));
            }
        }
        return kept -> {
            pictures.forEach((image, receipt) -> image.attr("src", "file:" + idOf(receipt, kept)));
            return LegacyText.clean(document.body().html());
        };
    }

    ReadyRow ready(Map<Receipt, StoredFile> kept) {
        return new ReadyRow(number, attachments.stream().map(receipt -> idOf(receipt, kept)).toList(),
                body.apply(kept));
    }

    private static FileId idOf(Receipt receipt, Map<Receipt, StoredFile> kept) {
        return requireNonNull(kept.get(receipt)).id();
    }
}
