package org.gongkai.file.domain.redact;

import java.awt.RenderingHints;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.gongkai.file.Redactor.Sheet;
import org.gongkai.law.BadInput;

/** A picture as a document of one page, no larger than a sheet of A4. */
final class PictureSource implements PageSource {
    private static final double A4_WIDTH = 595.28;
    private static final double A4_HEIGHT = 841.89;
    private final BufferedImage image;

    PictureSource(Path content) throws IOException {
        var read = ImageIO.read(content.toFile());
        if (read == null) {
            throw new BadInput("file", "图片无法打开，请另存为 JPG 或者 PNG。");
        }
        image = read;
    }

    @Override
    public int count() {
        return 1;
    }

    @Override
    public Sheet sheet(int page) {
        boolean wide = image.getWidth() > image.getHeight();
        double fit = Math.min((wide ? A4_HEIGHT : A4_WIDTH) / image.getWidth(),
                (wide ? A4_WIDTH : A4_HEIGHT) / image.getHeight());
        return new Sheet(page, image.getWidth() * fit, image.getHeight() * fit);
    }

    @Override
    public BufferedImage picture(int page, int dpi) {
        double scale = sheet(page).width() * dpi / 72 / image.getWidth();
        int width = Math.max(1, (int) Math.round(image.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(image.getHeight() * scale));
        var copy = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = copy.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION,
                RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, width, height);
        pen.drawImage(image, 0, 0, width, height, null);
        pen.dispose();
        return copy;
    }

    @Override
    public List<PageWords.Glyph> words(int page) {
        return List.of();
    }

    @Override
    public void close() {
        // all in memory
    }
}
