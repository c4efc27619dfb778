package org.gongkai.file.application;

import java.time.Duration;
import java.util.List;
import org.gongkai.file.UploadLimits;
import org.gongkai.file.domain.FileKind;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What is taken in, under {@code gongkai.file}.
 *
 * @param maxUnpacked of everything within one packed file
 * @param readingTime after which reading the text of a file is given up
 * @param maxText characters of text kept per file
 */
@ConfigurationProperties("gongkai.file")
record FileSettings(
        @DefaultValue({
                "docx", "doc", "xls", "xlsx", "ppt", "pptx", "pdf", "ofd", "jpg", "png", "gif", "webp", "zip",
                "txt", "csv"}) List<FileKind> accepted,
        @DefaultValue("64MB") DataSize maxSize, @DefaultValue("512MB") DataSize maxUnpacked,
        @DefaultValue("20s") Duration readingTime, @DefaultValue("500000") int maxText) {

    UploadLimits limits() {
        return new UploadLimits(accepted.stream().flatMap(kind -> kind.extensions().stream()).toList(),
                maxSize.toBytes());
    }
}
