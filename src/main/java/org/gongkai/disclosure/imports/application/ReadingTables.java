package org.gongkai.disclosure.imports.application;

import java.io.UncheckedIOException;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.commons.csv.CSVFormat;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler.SheetContentsHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.gongkai.disclosure.imports.domain.SourceTable;
import org.gongkai.disclosure.imports.domain.SourceTable.Line;
import org.gongkai.file.Files;
import org.gongkai.file.PlainText;
import org.gongkai.file.StoredFile;
import org.gongkai.law.BadInput;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Reads tables line by line: the first sheet of a workbook, or comma separated text in any of the usual encodings. */
@Component
class ReadingTables {
    private static final int MOST_LINES = SourceTable.MOST_ROWS + 10;
    private final Files files;

    ReadingTables(Files files) {
        this.files = files;
    }

    SourceTable read(StoredFile file) throws IOException {
        try (var in = files.open(file.id())) {
            return SourceTable.of(switch (file.extension()) {
                case "XLSX" -> workbook(in);
                case "CSV", "TXT" -> separated(PlainText.decode(in.readAllBytes()));
                default -> throw new BadInput("table", "只能导入 .xlsx 或 .csv 表格。“" + file.name() + "”请另存为 .xlsx。");
            });
        }
    }

    private static List<Line> separated(String text) throws IOException {
        var lines = new ArrayList<Line>();
        boolean tabs = text.lines().findFirst().orElse("").contains("\t");
        var format = (tabs ? CSVFormat.TDF : CSVFormat.DEFAULT).builder().setIgnoreEmptyLines(false).get();
        try (var parser = format.parse(new StringReader(text))) {
            for (var record : parser) {
                add(lines, new Line((int) record.getRecordNumber(), record.toList()));
            }
        } catch (IOException | UncheckedIOException malformed) {
            throw new BadInput("table", "CSV 格式有误，约在第 " + (lines.size() + 1) + " 行：引号没有成对。");
        }
        return lines;
    }

    private static List<Line> workbook(InputStream in) throws IOException {
        var lines = new ArrayList<Line>();
        try (var workbook = OPCPackage.open(in)) {
            var reader = new XSSFReader(workbook);
            var sheets = reader.getSheetsData();
            if (!sheets.hasNext()) {
                throw new BadInput("table", "工作簿中没有工作表。");
            }
            var parser = XMLHelper.newXMLReader();
            parser.setContentHandler(new XSSFSheetXMLHandler(reader.getStylesTable(),
                    new ReadOnlySharedStringsTable(workbook), new Rows(lines), new IsoDates(), false));
            try (var sheet = sheets.next()) {
                parser.parse(new InputSource(sheet));
            }
            return lines;
        } catch (OpenXML4JException | SAXException | ParserConfigurationException unreadable) {
            throw new BadInput("table", "工作簿无法读取，可能已损坏，请用 Excel 或 WPS 打开后另存一份。");
        }
    }

    private static void add(List<Line> lines, Line line) {
        if (lines.size() >= MOST_LINES) {
            throw new BadInput("table", "一次最多导入 " + SourceTable.MOST_ROWS + " 行，请把表格分成几份。");
        }
        lines.add(line);
    }

    /** Collects cells into lines; empty cells in between are filled in. */
    private static final class Rows implements SheetContentsHandler {
        private final List<Line> lines;
        private final List<String> cells = new ArrayList<>();

        Rows(List<Line> lines) {
            this.lines = lines;
        }

        @Override
        public void startRow(int row) {
            cells.clear();
        }

        @Override
        public void endRow(int row) {
            add(lines, new Line(row + 1, cells));
        }

        @Override
        public void cell(@Nullable String reference, @Nullable String value, @Nullable XSSFComment comment) {
            int column = reference == null ? cells.size() : new CellReference(reference).getCol();
            while (cells.size() < column) {
                cells.add("");
            }
            cells.add(value == null ? "" : value);
        }
    }

    /** Days as 2021-03-05, whichever way the sheet shows them: 3/5/21 would have to be guessed at. */
    private static final class IsoDates extends DataFormatter {
        @Override
        public String formatRawCellContents(double value, int formatIndex, @Nullable String formatString,
                boolean since1904) {
            if (DateUtil.isADateFormat(formatIndex, formatString) && DateUtil.isValidExcelDate(value)) {
                LocalDateTime day = DateUtil.getLocalDateTime(value, since1904);
                return day.toLocalTime().equals(LocalTime.MIDNIGHT)
                        ? day.toLocalDate().toString()
                        : day.withNano(0).toString().replace('T', ' ');
            }
            return super.formatRawCellContents(value, formatIndex, formatString, since1904);
        }
    }
}
