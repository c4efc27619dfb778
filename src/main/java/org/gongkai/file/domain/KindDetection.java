package org.gongkai.file.domain;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipException;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.NotOLE2FileException;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;
import org.gongkai.file.PlainText;
import org.gongkai.law.BadInput;

/** What a file really is, told from its bytes; its name is not asked. */
public final class KindDetection {
    private static final MimeTypes MAGIC = MimeTypes.getDefaultMimeTypes();
    private static final int LARGEST_CONTENT_TYPES = 1 << 20;
    private static final int HEAD = 64 * 1024;

    private KindDetection() {}

    /** @return empty when it is none of the kinds we know */
    public static Optional<FileKind> of(Path path) throws IOException {
        byte[] head = headOf(path);
        return PlainText.isProse(head) ? Optional.of(FileKind.TXT) : byMagic(path, head);
    }

    private static Optional<FileKind> byMagic(Path path, byte[] head) throws IOException {
        return switch (magicOf(path)) {
            case "application/zip", "application/x-tika-ooxml" -> packed(path);
            case "application/x-tika-msoffice" -> oldOffice(path);
            case "application/pdf" -> Optional.of(FileKind.PDF);
            case "image/jpeg" -> Optional.of(FileKind.JPG);
            case "image/png" -> Optional.of(FileKind.PNG);
            case "image/gif" -> Optional.of(FileKind.GIF);
            case "image/webp" -> Optional.of(FileKind.WEBP);
            case "text/plain" -> Optional.of(FileKind.TXT);
            case "application/octet-stream" -> Optional.of(FileKind.TXT).filter(txt -> PlainText.isText(head));
            default -> Optional.empty();
        };
    }

    private static byte[] headOf(Path path) throws IOException {
        try (var in = Files.newInputStream(path)) {
            return in.readNBytes(HEAD);
        }
    }

    private static String magicOf(Path path) throws IOException {
        try (var in = new BufferedInputStream(Files.newInputStream(path), 128 * 1024)) {
            return MAGIC.detect(in, new Metadata()).toString();
        }
    }

    private static Optional<FileKind> packed(Path path) throws IOException {
        try (var zip = Zip.open(path)) {
            if (zip.find("OFD.xml").isPresent()) {
                return Optional.of(FileKind.OFD);
            }
            var types = zip.find("[Content_Types].xml");
            return types.isEmpty()
                    ? Optional.of(FileKind.ZIP)
                    : office(new String(zip.read(types.get(), LARGEST_CONTENT_TYPES), StandardCharsets.UTF_8));
        } catch (ZipException broken) {
            throw new BadInput("file", "压缩包已损坏，无法打开，请重新打包后上传。");
        }
    }

    private static Optional<FileKind> office(String contentTypes) {
        if (contentTypes.contains("macroEnabled")) {
            throw new BadInput("file", "文件含有宏，不能上传。请在 Office 中另存为不含宏的格式（docx、xlsx、pptx）。");
        }
        if (contentTypes.contains("wordprocessingml.document.main+xml")) {
            return Optional.of(FileKind.DOCX);
        }
        if (contentTypes.contains("spreadsheetml.sheet.main+xml")) {
            return Optional.of(FileKind.XLSX);
        }
        return contentTypes.contains("presentationml.presentation.main+xml")
                ? Optional.of(FileKind.PPTX)
                : Optional.empty();
    }

    private static Optional<FileKind> oldOffice(Path path) throws IOException {
        try (var container = new POIFSFileSystem(path.toFile(), true)) {
            DirectoryNode root = container.getRoot();
            if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
                throw new BadInput("file", "文件设有打开密码，读者无法阅读，请去掉密码后上传。");
            }
            if (root.hasEntryCaseInsensitive("WordDocument")) {
                return Optional.of(FileKind.DOC);
            }
            if (root.hasEntryCaseInsensitive("Workbook") || root.hasEntryCaseInsensitive("Book")) {
                return Optional.of(FileKind.XLS);
            }
            return root.hasEntryCaseInsensitive("PowerPoint Document") ? Optional.of(FileKind.PPT) : Optional.empty();
        } catch (NotOLE2FileException notAContainer) {
            return Optional.empty();
        }
    }
}
