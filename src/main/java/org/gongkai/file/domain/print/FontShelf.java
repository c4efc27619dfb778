package org.gongkai.file.domain.print;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.jspecify.annotations.Nullable;

/**
 * The fonts, parsed once and kept. An office that owns 仿宋_GB2312 and its kin puts them into a folder ({@code fangsong.ttf},
 * {@code xiaobiaosong.ttf}, {@code heiti.ttf}, {@code kaiti.ttf}); what is missing there comes with the product.
 */
public final class FontShelf {
    private final @Nullable Path folder;
    private final Map<Face, TrueTypeFont> fonts = new EnumMap<>(Face.class);

    public FontShelf(@Nullable Path folder) {
        this.folder = folder;
    }

    public synchronized TrueTypeFont font(Face face) {
        return fonts.computeIfAbsent(face, this::parse);
    }

    /** The face a font inside a PDF came from; subsets carry a tag of six letters before the name. */
    Optional<Face> faceOf(String fontName) {
        String name = fontName.replaceFirst("^[A-Z]{6}\\+", "");
        return Arrays.stream(Face.values()).filter(face -> nameOf(face).equals(name)).findFirst();
    }

    String nameOf(Face face) {
        try {
            return font(face).getName();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private TrueTypeFont parse(Face face) {
        try (var in = open(face)) {
            return new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("font for " + face, unreadable);
        }
    }

    private InputStream open(Face face) throws IOException {
        if (folder != null && Files.isRegularFile(folder.resolve(face.family() + ".ttf"))) {
            return Files.newInputStream(folder.resolve(face.family() + ".ttf"));
        }
        var shipped = FontShelf.class.getResourceAsStream("/fonts/" + face.resource());
        if (shipped == null) {
            throw new IOException("no font /fonts/" + face.resource());
        }
        return shipped;
    }
}
