package org.gongkai.file.domain;

import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.gongkai.file.SampleFiles;
import org.gongkai.law.BadInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ZipCheckTest {
    private static final long MEGABYTE = 1024 * 1024;
    @TempDir
    Path folder;

    private Path zip(String name, byte[] content) throws IOException {
        return Files.write(folder.resolve("a.zip"), SampleFiles.zip(StandardCharsets.UTF_8, Map.of(name, content)));
    }

    @Test
    void aBombIsRefusedByWhatItUnpacksTo() throws IOException {
        var zeros = zip("零.txt", new byte[(int) (40 * MEGABYTE)]);

        assertThatThrownBy(() -> new ZipCheck(512 * MEGABYTE).check(zeros, FileKind.ZIP)).isInstanceOf(BadInput.class)
                .hasMessageContaining("疑似压缩炸弹");
        assertThatThrownBy(() -> new ZipCheck(30 * MEGABYTE).check(zeros, FileKind.DOCX)).isInstanceOf(BadInput.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"../a.txt", "/etc/a.txt", "a/../../b.txt", "C:/a.txt", "a\\..\\..\\b.txt"})
    void aPathThatLeavesTheFolderIsRefused(String path) throws IOException {
        var leaving = zip(path, new byte[]{1});

        assertThatThrownBy(() -> new ZipCheck(MEGABYTE).check(leaving, FileKind.ZIP)).isInstanceOf(BadInput.class)
                .hasMessageContaining("非法路径");
    }

    @Test
    void anOrdinaryZipPasses() throws IOException {
        var ordinary = zip("2024年/附件..说明.txt", new byte[]{1});

        assertThatNoException().isThrownBy(() -> new ZipCheck(MEGABYTE).check(ordinary, FileKind.ZIP));
    }
}
