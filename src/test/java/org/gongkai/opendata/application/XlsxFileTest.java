package org.gongkai.opendata.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.gongkai.opendata.domain.Table;
import org.gongkai.testing.RealDatabaseTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** A workbook goes on in another sheet where one is full, and other programs open it. */
@RealDatabaseTest
class XlsxFileTest {
    @TempDir
    Path folder;
    @Autowired
    TableWords words;

    @Test
    void goesOnInAFurtherSheet() throws Exception {
        var file = written(25, 10);

        try (var book = new XSSFWorkbook(Files.newInputStream(file))) {
            assertThat(book.getNumberOfSheets()).isEqualTo(4);
            assertThat(book.getSheetAt(0).getLastRowNum()).isEqualTo(9);
            assertThat(book.getSheetAt(1).getRow(0).getCell(1).getStringCellValue()).isEqualTo("名称");
            assertThat(book.getSheetAt(1).getRow(1).getCell(1).getStringCellValue()).isEqualTo("机构9");
            assertThat(book.getSheetAt(2).getLastRowNum()).isEqualTo(7);
        }
    }

    @Test
    void libreOfficeReadsItToo() throws Exception {
        var file = written(3, 10);

        assumeThat(converted(file)).as("LibreOffice is here").isTrue();

        assertThat(Files.readString(folder.resolve("organs.csv"))).contains("名称", "机构0", "机构2");
    }

    private Path written(int rows, int perSheet) throws IOException {
        var place = folder.resolve("organs.xlsx");
        try (var file = new XlsxFile(Table.ORGANS, words, Files.newOutputStream(place), perSheet)) {
            for (int n = 0; n < rows; n++) {
                file.write(Arrays.asList("dm" + n, "机构" + n, "机构" + n, "DEPARTMENT", null, true,
                        "http://localhost/xxgk/dm" + n + "/"));
            }
        }
        return place;
    }

    private boolean converted(Path file) throws InterruptedException {
        try {
            var office = new ProcessBuilder(List.of("soffice", "--headless", "-env:UserInstallation="
                    + folder.resolve("profile").toUri(), "--convert-to", "csv:Text - txt - csv (StarCalc):44,34,76",
                    "--outdir", folder.toString(), file.toString())).redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return office.waitFor(60, TimeUnit.SECONDS) && office.exitValue() == 0;
        } catch (IOException notInstalled) {
            return false;
        }
    }
}
