package org.gongkai.report.domain.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.gongkai.report.domain.read.Block.Grid;
import org.gongkai.report.domain.read.Block.Line;
import org.gongkai.report.domain.read.Block.Slot;

/** Plain text, where tables are lines with tabs or pipes, or all of it lines of a spreadsheet saved with commas (CSV). */
final class PlainSource {
    private static final Pattern RULE = Pattern.compile("[|+\\-=:─━┌┬┐├┼┤└┴┘│┃\\s]+");
    private static final Pattern PIPES = Pattern.compile("[|｜│┃¦]");
    private static final Pattern TAB = Pattern.compile("\t");
    private static final int FEWEST_PIPES = 2;
    /** What Markdown puts around words and before headings. */
    private static final Pattern MARKS = Pattern.compile("(?m)\\*\\*|^#{1,6}\\s+|^>\\s+");
    private static final Pattern BREAK = Pattern.compile("(?i)<br\\s*/?>");
    private static final Pattern OF_SPREADSHEET = Pattern.compile("(?m)^[^。\\n]*?(?:,[^,。\\n]*){3,}$");
    private static final int SPREADSHEET_LINES = 10;

    private PlainSource() {}

    static Source read(String text) {
        String lines = text.replace("\r\n", "\n").replace('\r', '\n').replace('\f', '\n');
        boolean spreadsheet = OF_SPREADSHEET.matcher(lines)
                .results()
                .limit(SPREADSHEET_LINES)
                .count() == SPREADSHEET_LINES;
        return ofLines(spreadsheet ? withTabs(lines)
                : BREAK.matcher(MARKS.matcher(lines).replaceAll("")).replaceAll(""));
    }

    /** A line that has only one filled box is a line of text. */
    private static String withTabs(String csv) {
        try (var records = CSVParser.parse(csv, CSVFormat.EXCEL)) {
            return records.stream()
                    .map(record -> record.stream().filter(box -> !box.isBlank()).count() == 1
                            ? String.join("", record)
                            : record.stream().map(box -> box.replace('\n', ' ')).collect(Collectors.joining("\t")))
                    .collect(Collectors.joining("\n"));
        } catch (IOException | UncheckedIOException unreadable) { // a quote that never closes
            return csv.replace(',', '\t');
        }
    }

    private static Source ofLines(String text) {
        var blocks = new ArrayList<Block>();
        var rows = new ArrayList<List<Slot>>();
        for (String line : text.split("\n")) {
            var slots = slots(line);
            if (slots.size() > 1) {
                rows.add(slots);
            } else if (!(RULE.matcher(line).matches() && line.contains("-") && !rows.isEmpty())) {
                flush(blocks, rows);
                blocks.add(new Line(line.strip()));
            }
        }
        flush(blocks, rows);
        return new Source(titles(blocks), blocks);
    }

    private static void flush(List<Block> blocks, List<List<Slot>> rows) {
        if (!rows.isEmpty()) {
            blocks.add(new Grid(rows, true));
            rows.clear();
        }
    }

    /** One for a line of text. */
    private static List<Slot> slots(String line) {
        if (RULE.matcher(line).matches() && line.contains("-")) {
            return List.of();
        }
        long pipes = PIPES.matcher(line).results().count();
        if (pipes >= FEWEST_PIPES) {
            String inner = line.strip().replaceFirst("^[|｜│┃¦]", "").replaceFirst("[|｜│┃¦]$", "");
            return split(inner, PIPES);
        }
        return line.stripLeading().contains("\t") ? split(line, TAB)
                : List.of();
    }

    private static List<Slot> split(String line, Pattern by) {
        return Arrays.stream(by.split(line, -1)).map(String::strip).map(Slot::of).toList();
    }

    private static List<String> titles(List<Block> blocks) {
        return blocks.stream()
                .filter(Line.class::isInstance)
                .map(block -> ((Line) block).text())
                .filter(text -> !text.isBlank())
                .limit(12)
                .toList();
    }
}
