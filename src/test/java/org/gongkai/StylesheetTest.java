package org.gongkai;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** A brace lost in a merge silences every rule behind it, and no page says so. */
class StylesheetTest {
    @Test
    void everyBraceIsClosed() throws IOException {
        try (var sheets = Files.list(Path.of("src/main/resources/static/assets"))) {
            assertThat(sheets.filter(file -> file.toString().endsWith(".css"))).isNotEmpty()
                    .allSatisfy(sheet -> assertThat(openAtEnd(Files.readString(sheet))).as(sheet.toString()).isZero());
        }
    }

    private static int openAtEnd(String sheet) {
        int open = 0;
        for (int symbol : sheet.replaceAll("(?s)/\\*.*?\\*/", "").replaceAll("\"[^\"]*\"", "").chars().toArray()) {
            open += symbol == '{' ? 1 : symbol == '}' ? -1 : 0;
            assertThat(open).isNotNegative();
        }
        return open;
    }
}
