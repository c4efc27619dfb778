package org.gongkai.statistics.web;

import java.io.IOException;
import java.io.Writer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.gongkai.statistics.FigureQuery;
import org.gongkai.statistics.Figures;
import org.gongkai.statistics.RecordRow;
import org.gongkai.web.Site;
import org.gongkai.web.SpreadsheetText;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes all records behind a figure as a table for spreadsheets, slice by slice. */
@Component
class RecordsCsv {
    private static final int SLICE = 1000;
    /** Spreadsheets in Chinese offices take UTF-8 for GBK without it. */
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private final Figures figures;
    private final Site site;

    RecordsCsv(Figures figures, Site site) {
        this.figures = figures;
        this.site = site;
    }

    void write(FigureQuery query, Writer out) throws IOException {
        out.write(BYTE_ORDER_MARK);
        var table = new CSVPrinter(out, CSVFormat.EXCEL);
        table.printRecord("标题", "公开日期", "网址", "说明");
        @Nullable
        String after = null;
        do {
            var slice = figures.records(query, after, SLICE);
            for (var row : slice.items()) {
                print(row, table);
            }
            after = slice.next();
        } while (after != null);
        table.flush();
    }

    private void print(RecordRow row, CSVPrinter table) throws IOException {
        table.printRecord(SpreadsheetText.harmless(row.title()), row.date(),
                row.url() == null ? "" : site.baseUrl() + row.url(), SpreadsheetText.harmless(
                        String.join("；", row.notes())));
    }
}
