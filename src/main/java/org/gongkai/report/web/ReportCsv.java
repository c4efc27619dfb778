package org.gongkai.report.web;

import java.io.IOException;
import java.io.Writer;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.gongkai.report.application.ComposedReport;
import org.gongkai.report.domain.form.CellValue;
import org.springframework.stereotype.Component;

/** The tables of a report, a cell a line, with the names of table, row and column; takes part in any spreadsheet. */
@Component
class ReportCsv {
    void write(ComposedReport report, Writer out) throws IOException {
        out.write('\uFEFF'); // without it spreadsheets in Chinese offices take UTF-8 for GBK
        var table = new CSVPrinter(out, CSVFormat.EXCEL);
        table.printRecord("单位", "年度", "表", "行", "列", "数值", "单元格", "计量单位");
        for (var cell : report.form().cells().values()) {
            var ref = cell.ref();
            table.printRecord(report.organ(), report.report().year(), report.form().table(ref.table()).title(), cell
                    .rowLabel(), cell.columnLabel(), report.tables().find(ref).map(CellValue::shown).orElse(""),
                    ref.toString(), Objects.requireNonNullElse(cell.unit(), ""));
        }
        table.flush();
    }
}
