package org.gongkai.file;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The forms in which a document leaves the house. */
public enum PrintForm {
    PDF("application/pdf"), DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    OFD("application/ofd");

    private final String mediaType;

    PrintForm(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    /** Lower case, without the dot. */
    public String extension() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<PrintForm> ofExtension(String extension) {
        return Arrays.stream(values()).filter(form -> form.extension().equalsIgnoreCase(extension)).findFirst();
    }
}
