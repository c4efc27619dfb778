package org.gongkai.opendata.application;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.gongkai.opendata.domain.Field;
import org.gongkai.opendata.domain.Table;
import org.gongkai.web.SpreadsheetText;
import org.jspecify.annotations.Nullable;

/** As RFC 4180 wants it, with the mark by which spreadsheets know UTF-8. */
final class CsvFile implements TableFile {
    private final CSVPrinter out;

    CsvFile(Table table, Writer out) throws IOException {
        out.write('\ufeff');
        this.out = new CSVPrinter(out, CSVFormat.RFC4180);
        this.out.printRecord(table.fields().stream().map(Field::name));
    }

    @Override
    public void write(List<@Nullable Object> row) throws IOException {
        for (var value : row) {
            out.print(switch (value) {
                case List<?> words -> words.stream().map(String::valueOf).collect(Collectors.joining(";"));
                case String text -> SpreadsheetText.harmless(text);
                case null, default -> value;
            });
        }
        out.println();
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
