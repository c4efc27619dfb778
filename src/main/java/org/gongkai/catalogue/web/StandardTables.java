package org.gongkai.catalogue.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Locale;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.NotOfficeXmlFileException;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.gongkai.law.BadInput;
import org.springframework.web.multipart.MultipartFile;

/** Tables as they are uploaded and as they wait, as text, for a confirmation. */
final class StandardTables {
    private static final int MOST_ROWS = 5_000;

    private StandardTables() {}

    static List<List<String>> read(MultipartFile file) throws IOException {
        var name = String.valueOf(file.getOriginalFilename()).toLowerCase(Locale.ROOT);
        if (name.endsWith(".csv")) {
            return read(new String(file.getBytes(), StandardCharsets.UTF_8));
        }
        try (var in = file.getInputStream()) {
            return workbook(in);
        } catch (NotOfficeXmlFileException | POIXMLException | IOException unreadable) {
            throw new BadInput("table", "只能导入 .xlsx 或 .csv（UTF-8）表格，旧的 .xls 请另存为 .xlsx");
        }
    }

    static List<List<String>> read(String csv) {
        try (var lines = CSVFormat.DEFAULT.parse(new StringReader(csv.replace("\uFEFF", "")))) {
            return lines.stream().map(CSVRecord::toList).limit(MOST_ROWS).toList();
        } catch (IOException | UncheckedIOException e) {
            throw new BadInput("table", "不是能读的 CSV 表格");
        }
    }

    static String write(List<List<String>> lines) {
        var text = new StringBuilder();
        lines.forEach(line -> text.append(CSVFormat.DEFAULT.format(line.toArray())).append("\r\n"));
        return text.toString();
    }

    private static List<List<String>> workbook(InputStream in) throws IOException {
        var lines = new ArrayList<List<String>>();
        try (var book = new XSSFWorkbook(in)) {
            var sheet = book.getSheetAt(0);
            var words = new DataFormatter();
            for (int row = 0; row <= Math.min(sheet.getLastRowNum(), MOST_ROWS); row++) {
                var cells = new ArrayList<String>();
                var line = sheet.getRow(row);
                for (int column = 0; line != null && column < line.getLastCellNum(); column++) {
                    cells.add(words.formatCellValue(line.getCell(column)).strip());
                }
                lines.add(cells);
            }
            fillMerged(sheet, lines);
        }
        return lines;
    }

    /** What is written once over several cells holds for each of them. */
    private static void fillMerged(Sheet sheet, List<List<String>> lines) {
        for (var region : sheet.getMergedRegions()) {
            var text = at(lines, region.getFirstRow(), region.getFirstColumn());
            for (int row = region.getFirstRow(); row <= Math.min(region.getLastRow(), lines.size() - 1); row++) {
                var cells = lines.get(row);
                for (int column = region.getFirstColumn(); column <= region.getLastColumn(); column++) {
                    while (cells.size() <= column) {
                        cells.add("");
                    }
                    cells.set(column, text);
                }
            }
        }
    }

    private static String at(List<List<String>> lines, int row, int column) {
        return row < lines.size() && column < lines.get(row).size() ? lines.get(row).get(column) : "";
    }
}
