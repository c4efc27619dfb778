package org.gongkai.file.domain.redact;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.gongkai.file.Redactor.Sheet;
import org.gongkai.law.BadInput;

/** Pages of a PDF as a reader sees them: turned as they are turned, cut as they are cut, remarks included. */
final class PdfSource implements PageSource {
    private static final double MOST_PIXELS = 14_000_000;
    private final PDDocument document;
    private final PDFRenderer renderer;

    PdfSource(Path content) throws IOException {
        document = open(content);
        if (document.getNumberOfPages() > MOST_PAGES) {
            int pages = document.getNumberOfPages();
            document.close();
            throw new BadInput("file", "文件有 %d 页，超过 %d 页的请先拆分再涂黑。".formatted(pages, MOST_PAGES));
        }
        renderer = new PDFRenderer(document);
        renderer.setSubsamplingAllowed(true);
    }

    private static PDDocument open(Path content) throws IOException {
        try {
            return Loader.loadPDF(content.toFile());
        } catch (InvalidPasswordException locked) {
            throw new BadInput("file", "文件设有打开密码，请先取消密码再涂黑。");
        }
    }

    @Override
    public int count() {
        return document.getNumberOfPages();
    }

    @Override
    public Sheet sheet(int page) {
        var box = document.getPage(page - 1).getCropBox();
        boolean turned = document.getPage(page - 1).getRotation() % 180 != 0;
        return new Sheet(page, turned ? box.getHeight() : box.getWidth(), turned ? box.getWidth() : box.getHeight());
    }

    @Override
    public BufferedImage picture(int page, int dpi) throws IOException {
        var sheet = sheet(page);
        double pixels = sheet.width() * sheet.height() * dpi * dpi / (72.0 * 72.0);
        double shrink = pixels > MOST_PIXELS ? Math.sqrt(MOST_PIXELS / pixels) : 1;
        return renderer.renderImageWithDPI(page - 1, (float) (dpi * shrink), ImageType.RGB);
    }

    @Override
    public List<PageWords.Glyph> words(int page) throws IOException {
        return PageWords.on(document, page);
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
