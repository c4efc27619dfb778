package org.gongkai.report.domain.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.gongkai.report.domain.read.Block.Grid;
import org.gongkai.report.domain.read.Block.Line;
import org.gongkai.report.domain.read.Block.Slot;

/** Plain text, where tables are lines with tabs or pipes. */
final class PlainSource {
    private static final Pattern RULE = Pattern.compile("[|+\\-=:─━┌┬┐├┼┤└┴┘│┃\\s]+");
    private static final Pattern PIPES = Pattern.compile("[|｜│┃¦]");
    private static final Pattern TAB = Pattern.compile("\t");
    private static final int FEWEST_PIPES = 2;

    private PlainSource() {}

    static Source read(String text) {
        var blocks = new ArrayList<Block>();
        var rows = new ArrayList<List<Slot>>();
        for (String line : text.replace("\r\n", "\n").replace('\r', '\n').replace('\f', '\n').split("\n")) {
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
