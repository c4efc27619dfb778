package org.gongkai.file;

import java.io.IOException;
import java.util.List;

/** Turns a Word document (.docx) into clean HTML. */
public interface WordImport {
    /**
     * Headings, numbering (also automatic), tables with merged cells, alignment, indents, emphasis, footnotes and images are
     * kept; fonts, colours and everything else is left behind. Images become stored files, referred to as
     * {@code <img src="file:ID">}.
     *
     * @throws org.gongkai.law.BadInput when the file is not a .docx
     */
    ImportedText toHtml(FileId docx) throws IOException;

    /**
     * @param title the document's title, taken from its title style or its first centred line; empty if none
     * @param documentNumber a document number (文号) found above the text; empty if none
     * @param html the text, within the vocabulary of {@link RichText}
     * @param warnings what could not be kept, in Chinese
     */
    record ImportedText(String title, String documentNumber, String html, List<StoredFile> images,
            List<String> warnings) {}
}
