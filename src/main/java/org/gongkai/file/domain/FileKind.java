package org.gongkai.file.domain;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The kinds of file we can tell apart by content; the configuration says which of them are accepted. */
public enum FileKind {
    /** Word. */
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    /** Word before 2007. */
    DOC("application/msword", "doc"),
    /** Excel. */
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    /** Excel before 2007. */
    XLS("application/vnd.ms-excel", "xls"),
    /** PowerPoint. */
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx"),
    /** PowerPoint before 2007. */
    PPT("application/vnd.ms-powerpoint", "ppt"),
    /** Portable documents. */
    PDF("application/pdf", "pdf"),
    /** 版式文档, GB/T 33190. */
    OFD("application/ofd", "ofd"),
    /** Photographs. */
    JPG("image/jpeg", "jpg", "jpeg"),
    /** Drawings and screenshots. */
    PNG("image/png", "png"),
    /** Old drawings. */
    GIF("image/gif", "gif"),
    /** Photographs of the web. */
    WEBP("image/webp", "webp"),
    /** Several files packed. */
    ZIP("application/zip", "zip"),
    /** Plain text. */
    TXT("text/plain", "txt"),
    /** A table as plain text. */
    CSV("text/csv", "csv");

    private final String mediaType;
    private final List<String> extensions;

    FileKind(String mediaType, String... extensions) {
        this.mediaType = mediaType;
        this.extensions = List.of(extensions);
    }

    public String mediaType() {
        return mediaType;
    }

    /** The usual one first; lower case. */
    public List<String> extensions() {
        return extensions;
    }

    public boolean isPhoto() {
        return this == JPG || this == PNG || this == WEBP;
    }

    /** Kinds that are zip files inside. */
    public boolean isPacked() {
        return this == DOCX || this == XLSX || this == PPTX || this == OFD || this == ZIP;
    }

    /** Whether content of this kind may bear that extension; plain text may call itself a table. */
    public boolean mayBeCalled(String extension) {
        return extensions.contains(extension) || (this == TXT && CSV.extensions.contains(extension));
    }

    public static Optional<FileKind> ofMediaType(String mediaType) {
        return Arrays.stream(values()).filter(kind -> kind.mediaType.equals(mediaType)).findFirst();
    }
}
