package org.gongkai.statistics.application;

import org.apache.poi.UnsupportedFileFormatException;
import org.apache.poi.ooxml.POIXMLException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.NumberToTextConverter;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.gongkai.law.BadInput;
import org.jspecify.annotations.Nullable;

/**
 * The spreadsheet figures kept outside come in: columns are found by their headings, a number is taken as it is stored and not as
 * it is shown, a line of the template nobody filled in is passed over.
 */
public final class EntrySheet {
    static final String ORGAN = "单位";
    static final String YEAR = "年度";
    static final String METRIC = "指标";
    static final String PART = "分项";
    static final String VALUE = "数值";
    static final String SOURCE = "数据来源";
    static final String RESPONSIBLE = "责任人";
    static final String NOTE = "说明";
    public static final List<String> HEADINGS = List.of(ORGAN, YEAR, METRIC, PART, VALUE, SOURCE, RESPONSIBLE, NOTE);
    private static final List<String> FILLED_IN = List.of(VALUE, SOURCE, RESPONSIBLE);
    private static final int MOST_ROWS = 5_000;

    private EntrySheet() {}

    /** @param number as the spreadsheet counts, the headings being the first */
    record Row(int number, Map<String, String> cells) {
        String get(String heading) {
            return cells.getOrDefault(heading, "");
        }

        private boolean isFilledIn() {
            return FILLED_IN.stream().anyMatch(heading -> !get(heading).isEmpty());
        }
    }

    static List<Row> rows(byte[] file) throws IOException {
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            return rows(book.getSheetAt(0));
        } catch (UnsupportedFileFormatException | POIXMLException unreadable) {
            throw new BadInput("file", "请上传 .xlsx 表格，可以先下载模板。");
        }
    }

    private static List<Row> rows(Sheet sheet) {
        var shown = new DataFormatter();
        shown.setUseCachedValuesForFormulaCells(true);
        if (sheet.getLastRowNum() > MOST_ROWS) {
            throw new BadInput("file", "一次最多导入 %d 行。".formatted(MOST_ROWS));
        }
        var columns = columns(sheet.getRow(0), shown);
        var rows = new ArrayList<Row>();
        for (var line : sheet) {
            var row = new Row(line.getRowNum() + 1, columns.entrySet()
                    .stream()
                    .collect(Collectors.toMap(Map.Entry::getKey,
                            column -> text(line.getCell(column.getValue()), shown))));
            if (line.getRowNum() > 0 && row.isFilledIn()) {
                rows.add(row);
            }
        }
        return rows;
    }

    private static Map<String, Integer> columns(org.apache.poi.ss.usermodel.@Nullable Row head,
            DataFormatter shown) {
        var columns = new HashMap<String, Integer>();
        if (head != null) {
            head.forEach(cell -> columns.put(text(cell, shown), cell.getColumnIndex()));
        }
        columns.keySet().retainAll(HEADINGS);
        var missing = HEADINGS.stream().filter(heading -> !columns.containsKey(heading)).toList();
        if (!missing.isEmpty()) {
            throw new BadInput("file", "第一行缺少表头“%s”，请使用模板的表头。".formatted(String.join("”“", missing)));
        }
        return columns;
    }

    private static String text(@Nullable Cell cell, DataFormatter shown) {
        if (cell == null) {
            return "";
        }
        var type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        if (type == CellType.NUMERIC) {
            return number(cell);
        }
        return shown.formatCellValue(cell).strip();
    }

    /** A cell may show 1235 for 1234.5, and 95.3 % is stored as 0.953. */
    private static String number(Cell cell) {
        double stored = cell.getNumericCellValue();
        boolean percent = cell.getCellStyle().getDataFormatString().contains("%");
        return NumberToTextConverter.toText(percent ? Math.round(stored * 1e10) / 1e8 : stored);
    }
}
