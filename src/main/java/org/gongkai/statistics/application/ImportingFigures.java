package org.gongkai.statistics.application;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.gongkai.file.Files;
import org.gongkai.identity.Officer;
import org.gongkai.law.BadInput;
import org.gongkai.law.NotPermitted;
import org.gongkai.organ.Organ;
import org.gongkai.organ.Organs;
import org.gongkai.statistics.EntryKey;
import org.gongkai.statistics.FigureDesk.NewEntry;
import org.gongkai.statistics.domain.OutsideMetrics;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes figures kept outside from a spreadsheet: every line is right, or none is taken. */
@Service
public class ImportingFigures {
    public static final List<String> HEADINGS = List.of("单位", "年度", "指标", "分项", "数值", "数据来源", "责任人", "说明");
    private static final int MOST_ROWS = 5_000;
    private final OutsideMetrics metrics;
    private final Organs organs;
    private final EnteringFigures entering;
    private final Files files;

    ImportingFigures(OutsideMetrics metrics, Organs organs, EnteringFigures entering, Files files) {
        this.metrics = metrics;
        this.organs = organs;
        this.entering = entering;
        this.files = files;
    }

    /**
     * How many entries were made.
     *
     * @throws BadInput with everything that is wrong, line by line
     */
    @Transactional
    public int take(String name, byte[] sheet, Officer officer) throws IOException {
        var rows = read(sheet);
        var entries = new ArrayList<NewEntry>();
        var wrong = new ArrayList<String>();
        for (int line = 0; line < rows.size(); line++) {
            try {
                entries.add(entry(rows.get(line)));
            } catch (BadInput | NotPermitted refused) {
                wrong.add("第 %d 行：%s".formatted(line + 2, refused.getMessage()));
            }
        }
        if (!wrong.isEmpty() || entries.isEmpty()) {
            throw new BadInput("file", wrong.isEmpty() ? "表格里没有数据行。" : String.join("\n", wrong));
        }
        var evidence = files.store(name, new java.io.ByteArrayInputStream(sheet)).id();
        entering.enterAll(entries, evidence, officer);
        return entries.size();
    }

    private NewEntry entry(List<String> cells) {
        var metric = metrics.require(cells.get(2));
        var organ = organs.disclosing()
                .stream()
                .filter(o -> o.name().equals(cells.getFirst()) || o.shortName().equals(cells.getFirst()))
                .map(Organ::id)
                .findFirst()
                .orElseThrow(() -> new BadInput("organ", "没有名为“%s”的单位。".formatted(cells.getFirst())));
        if (!cells.get(1).matches("2\\d{3}")) {
            throw new BadInput("year", "年度应为四位数字，现为“%s”。".formatted(cells.get(1)));
        }
        var key = new EntryKey(metric.name(), organ, Integer.parseInt(cells.get(1)), metric.part(cells.get(3)));
        return new NewEntry(key, metric.value(cells.get(4)), cells.get(5), cells.get(6), cells.get(7), List.of());
    }

    private static List<List<String>> read(byte[] sheet) throws IOException {
        var format = new DataFormatter();
        try (InputStream in = new java.io.ByteArrayInputStream(sheet); var book = new XSSFWorkbook(in)) {
            var first = book.getSheetAt(0);
            if (first.getLastRowNum() > MOST_ROWS) {
                throw new BadInput("file", "一次最多导入 %d 行。".formatted(MOST_ROWS));
            }
            return IntStream.rangeClosed(1, first.getLastRowNum())
                    .mapToObj(first::getRow)
                    .filter(row -> row != null)
                    .map(row -> cells(row, format))
                    .filter(cells -> cells.stream().anyMatch(cell -> !cell.isEmpty()))
                    .toList();
        } catch (org.apache.poi.UnsupportedFileFormatException | org.apache.poi.ooxml.POIXMLException unreadable) {
            throw new BadInput("file", "请上传 .xlsx 表格，可以先下载模板。");
        }
    }

    private static List<String> cells(Row row, DataFormatter format) {
        return IntStream.range(0, HEADINGS.size())
                .mapToObj(column -> format.formatCellValue(row.getCell(column)).strip())
                .toList();
    }
}
