package org.gongkai.file;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * What may be uploaded, for hints beside upload fields.
 *
 * @param extensions lower case, without the dot
 * @param maxBytes of one file
 */
public record UploadLimits(List<String> extensions, long maxBytes) {
    private static final long MEGABYTE = 1024L * 1024;

    public UploadLimits {
        extensions = List.copyOf(extensions);
    }

    /** One sentence for people. */
    public String hint() {
        var names = extensions.stream().map(e -> e.toUpperCase(Locale.ROOT)).collect(Collectors.joining("、"));
        return "可上传 %s，单个文件不超过 %s。".formatted(names, size());
    }

    /** For the {@code accept} attribute of a file field. */
    public String accept() {
        return extensions.stream().map(e -> "." + e).collect(Collectors.joining(","));
    }

    public String size() {
        return maxBytes < MEGABYTE ? maxBytes / 1024 + " KB" : maxBytes / MEGABYTE + " MB";
    }
}
