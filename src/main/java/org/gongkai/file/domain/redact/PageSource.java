package org.gongkai.file.domain.redact;

import org.gongkai.file.Redactor;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.gongkai.file.Redactor.Sheet;
import org.gongkai.file.domain.FileKind;
import org.gongkai.law.BadInput;

/** A file that can be shown page by page. */
public interface PageSource extends AutoCloseable {
    int SCREEN_DPI = 110;
    int PRINT_DPI = 180;
    int MOST_PAGES = 300;

    int count();

    Sheet sheet(int page) throws IOException;

    /** Without transparency; smaller than asked when the page is very large. */
    BufferedImage picture(int page, int dpi) throws IOException;

    List<PageWords.Glyph> words(int page) throws IOException;

    @Override
    void close() throws IOException;

    /** What lies beneath each box in the original. */
    default String beneath(Redactor.Box box) throws IOException {
        return new SeenWords(words(box.page()), picture(box.page(), SCREEN_DPI), sheet(box.page())).beneath(box);
    }

    /** @throws BadInput when the kind has no pages, or the file cannot be opened */
    static PageSource open(Path content, FileKind kind) throws IOException {
        return switch (kind) {
            case PDF -> new PdfSource(content);
            case JPG, PNG, GIF -> new PictureSource(content);
            default -> throw new BadInput("file", "只有 PDF 和图片可以直接涂黑，其他文件请先转换为 PDF。");
        };
    }
}
