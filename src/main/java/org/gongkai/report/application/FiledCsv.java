package org.gongkai.report.application;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.gongkai.file.PlainText;
import org.gongkai.law.UnreadableFile;
import org.gongkai.report.domain.form.CellRef;
import org.gongkai.report.domain.form.ReportForm;
import org.gongkai.report.domain.form.ReportTables;
import org.springframework.stereotype.Component;

/** The tables of a report, a cell a line, as we export them ({@code .csv}), also when a spreadsheet saved them again. It has no words. */
@Component
class FiledCsv {
    /** Columns by which it is known; what else stands in it is for people. */
    static final String ORGAN = "单位";
    static final String YEAR = "年度";
    static final String VALUE = "数值";
    static final String CELL = "单元格";
    private static final int HEAD = 400;
    private static final CSVFormat TABLE = CSVFormat.EXCEL.builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setTrim(true)
            .setIgnoreEmptyLines(true)
            .get();
    private final FiledParts parts;

    FiledCsv(FiledParts parts) {
        this.parts = parts;
    }

    static boolean is(byte[] file) {
        String first = PlainText.decode(file).lines().findFirst().orElse("");
        return first.length() < HEAD && List.of(ORGAN, YEAR, VALUE, CELL).stream().allMatch(first::contains);
    }

    FiledReport read(byte[] file) {
        var lines = lines(PlainText.decode(file));
        var organ = parts.organ(null, only(lines, ORGAN));
        int year = parts.year(whole(only(lines, YEAR)));
        var form = parts.form(year);
        return new FiledReport(organ, year, form, tables(lines, form), parts.texts("", form.chapters()
                .stream()
                .map(chapter -> "")
                .toList()));
    }

    private static List<CSVRecord> lines(String text) {
        try (var csv = CSVParser.parse(text.replaceFirst("(?s)^\\uFEFF", ""), TABLE)) {
            var lines = csv.getRecords();
            if (lines.isEmpty()) {
                throw new UnreadableFile("file", "CSV 文件只有表头，没有数据。");
            }
            return lines;
        } catch (IOException | UncheckedIOException | IllegalArgumentException broken) {
            throw new UnreadableFile("file", "CSV 文件读不下去，请重新导出，保留第一行表头。");
        }
    }

    private static String only(List<CSVRecord> lines, String column) {
        var said = lines.stream()
                .map(line -> text(line, column))
                .filter(text -> !text.isEmpty())
                .collect(Collectors
                        .toSet());
        if (said.size() != 1) {
            throw new UnreadableFile("file", "“%s”一列应当只有一个，文件里有 %d 个。一次只导入一份报告。".formatted(column, said.size()));
        }
        return said.iterator().next();
    }

    private static int whole(String year) {
        if (!year.matches("\\d{4}(?:\\.0)?年?")) {
            throw new UnreadableFile("file", "年度：“%s”不是年份。".formatted(year));
        }
        return Integer.parseInt(year.substring(0, 4));
    }

    private static ReportTables tables(List<CSVRecord> lines, ReportForm form) {
        var numbers = new LinkedHashMap<CellRef, BigDecimal>();
        Map<String, CellRef> cells = form.cells()
                .keySet()
                .stream()
                .collect(Collectors.toMap(CellRef::toString,
                        ref -> ref));
        for (var line : lines) {
            var ref = cells.get(text(line, CELL));
            if (ref == null) {
                throw new UnreadableFile("file",
                        "第 %d 行：%s格式没有单元格“%s”。".formatted(line.getRecordNumber() + 1, form.id(),
                                text(line, CELL)));
            }
            if (!text(line, VALUE).isEmpty() && numbers.put(ref, number(line, form.label(ref))) != null) {
                throw new UnreadableFile("file",
                        "第 %d 行：单元格 %s（%s）出现了两次。".formatted(line.getRecordNumber() + 1, ref, form
                                .label(ref)));
            }
        }
        if (numbers.isEmpty()) {
            throw new UnreadableFile("file", "“数值”一列没有一个数字。");
        }
        return ReportTables.of(numbers);
    }

    private static BigDecimal number(CSVRecord line, String label) {
        String digits = text(line, VALUE).replace(",", "");
        if (!digits.matches("[+-]?\\d{1,12}(?:\\.\\d{1,6})?")) {
            throw new UnreadableFile("file",
                    "第 %d 行：%s的数值“%s”不是数字。".formatted(line.getRecordNumber() + 1, label, text(line,
                            VALUE)));
        }
        return new BigDecimal(digits);
    }

    private static String text(CSVRecord line, String column) {
        return line.isSet(column) ? line.get(column) : "";
    }
}
