package org.gongkai.file.domain;

import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.gongkai.law.UnreadableFile;

/** Whether a PDF or picture opens at all: its first bytes only say what it means to be. */
public final class WholeFile {
    private WholeFile() {}

    /** @throws UnreadableFile saying what to do */
    public static void require(String name, Path content, FileKind kind) {
        boolean opens = switch (kind) {
            case PDF -> opensAsPdf(content);
            case JPG, PNG, GIF -> opensAsPicture(content);
            default -> true;
        };
        if (!opens) {
            throw broken(name);
        }
    }

    /** The same words wherever a file turns out to be broken. */
    public static UnreadableFile broken(String name) {
        return new UnreadableFile("file", "“%s”已损坏或者不完整，无法打开。请重新导出、拍照或者扫描后再上传。".formatted(name));
    }

    private static boolean opensAsPdf(Path content) {
        try (var pdf = Loader.loadPDF(content.toFile())) {
            return pdf.getNumberOfPages() > 0;
        } catch (InvalidPasswordException locked) {
            return true;
        } catch (IOException | RuntimeException broken) { // the parser throws whatever the garbage led it to
            return false;
        }
    }

    private static boolean opensAsPicture(Path content) {
        try (var in = ImageIO.createImageInputStream(content.toFile())) {
            var readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return false;
            }
            var reader = readers.next();
            try {
                reader.setInput(in, true, true);
                return reader.getWidth(0) > 0 && reader.getHeight(0) > 0;
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException broken) { // as above
            return false;
        }
    }
}
