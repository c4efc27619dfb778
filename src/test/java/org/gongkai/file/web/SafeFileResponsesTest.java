package org.gongkai.file.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpHeaders.CONTENT_DISPOSITION;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.gongkai.file.Consignment;
import org.gongkai.file.FileId;
import org.gongkai.file.Files;
import org.gongkai.file.HiddenData;
import org.gongkai.file.StoredFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.HttpHeaders;

class SafeFileResponsesTest {
    private final SafeFileResponses responses = new SafeFileResponses(new NoFiles());

    private static StoredFile file(String name, String mediaType) {
        return new StoredFile(new FileId(7), name, mediaType, 3, "ab".repeat(32), Instant.EPOCH);
    }

    @ParameterizedTest(name = "{0} is shown {1}")
    @CsvSource(textBlock = """
            application/pdf,  inline
            image/png,        inline
            image/webp,       inline
            text/plain,       attachment
            text/csv,         attachment
            text/html,        attachment
            image/svg+xml,    attachment
            application/xml,  attachment
            application/zip,  attachment
            """)
    void onlyPicturesAndPdfsAreShownInTheBrowser(String mediaType, String disposition) {
        var headers = responses.show(file("a", mediaType)).getHeaders();

        assertThat(headers.getFirst(CONTENT_DISPOSITION)).startsWith(disposition);
        assertThat(headers.getFirst("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(headers.getFirst("Content-Security-Policy")).contains("default-src 'none'");
        assertThat(headers.getFirst(HttpHeaders.CACHE_CONTROL)).isEqualTo("no-cache");
    }

    @Test
    void aDownloadBearsItsChineseNameAndItsHash() {
        var headers = responses.download(file("关于“方案”的通知.pdf", "application/pdf")).getHeaders();

        assertThat(headers.getContentDisposition().isAttachment()).isTrue();
        assertThat(headers.getContentDisposition().getFilename()).isEqualTo("关于“方案”的通知.pdf");
        assertThat(headers.getFirst(CONTENT_DISPOSITION)).contains("filename*=UTF-8''%E5%85%B3");
        assertThat(headers.getETag()).isEqualTo("\"" + "ab".repeat(32) + "\"");
    }

    /** Headers are decided without opening anything. */
    private static final class NoFiles implements Files {
        @Override
        public StoredFile store(String name, InputStream content) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Consignment consignment() {
            throw new UnsupportedOperationException();
        }

        @Override
        public StoredFile get(FileId id) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<StoredFile> list(Collection<FileId> ids) {
            return List.of();
        }

        @Override
        public InputStream open(FileId id) {
            return new ByteArrayInputStream(new byte[]{1, 2, 3});
        }

        @Override
        public String textOf(FileId id) {
            return "";
        }

        @Override
        public Map<FileId, String> textsOf(Collection<FileId> ids) {
            return Map.of();
        }

        @Override
        public List<HiddenData> hiddenDataIn(FileId id) {
            return List.of();
        }
    }
}
