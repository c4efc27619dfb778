package org.gongkai.file.application;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.locks.ReentrantLock;
import org.gongkai.file.Manuscript;
import org.gongkai.file.PrintForm;
import org.gongkai.file.Typesetting;
import org.gongkai.file.domain.print.DocxPress;
import org.gongkai.file.domain.print.FontShelf;
import org.gongkai.file.domain.print.OfdPress;
import org.gongkai.file.domain.print.PdfPress;
import org.springframework.stereotype.Service;

/** One press: parsed fonts are shared and not made for two readers at once. A page takes some tens of milliseconds. */
@Service
class SettingType implements Typesetting {
    private final ReentrantLock press = new ReentrantLock();
    private final PdfPress pdf;
    private final OfdPress ofd;
    private final DocxPress docx = new DocxPress();

    SettingType(FontShelf shelf) {
        pdf = new PdfPress(shelf);
        ofd = new OfdPress(shelf);
    }

    @Override
    public byte[] set(Manuscript manuscript, PrintForm form) {
        press.lock();
        try {
            return switch (form) {
                case PDF -> pdf.print(manuscript);
                case OFD -> ofd.print(pdf.print(manuscript), manuscript);
                case DOCX -> docx.print(manuscript);
            };
        } catch (IOException unexpected) {
            throw new UncheckedIOException(unexpected);
        } finally {
            press.unlock();
        }
    }
}
