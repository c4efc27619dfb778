package org.gongkai.statistics.application;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.file.FileId;
import org.gongkai.file.Files;
import org.gongkai.identity.Officer;
import org.gongkai.law.BadInput;
import org.gongkai.law.NotPermitted;
import org.gongkai.organ.Organ;
import org.gongkai.organ.OrganId;
import org.gongkai.organ.Organs;
import org.gongkai.statistics.EntryKey;
import org.gongkai.statistics.FigureDesk.NewEntry;
import org.gongkai.statistics.domain.OutsideMetrics;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes figures kept outside from a spreadsheet: every line is right, or none is taken. */
@Service
public class ImportingFigures {
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

    /** A line as it would be entered. @param number as the spreadsheet counts */
    public record Line(int number, NewEntry entry) {}

    /**
     * What the sheet says, without anything being kept.
     *
     * @throws BadInput with everything that is wrong, line by line
     */
    public List<Line> read(byte[] sheet, Officer officer) throws IOException {
        var lines = new ArrayList<Line>();
        var wrong = new ArrayList<String>();
        var seen = new HashMap<EntryKey, Integer>();
        for (var row : EntrySheet.rows(sheet)) {
            try {
                lines.add(new Line(row.number(), checked(row, seen, officer)));
            } catch (BadInput | NotPermitted refused) {
                wrong.add("第 %d 行：%s".formatted(row.number(), refused.getMessage()));
            }
        }
        if (!wrong.isEmpty() || lines.isEmpty()) {
            throw new BadInput("file", wrong.isEmpty() ? "表格里没有填了数值的行。" : String.join("\n", wrong));
        }
        return lines;
    }

    private NewEntry checked(EntrySheet.Row row, Map<EntryKey, Integer> seen, Officer officer) {
        var entry = entry(row);
        Integer before = seen.putIfAbsent(entry.key(), row.number());
        if (before != null) {
            throw new BadInput("figure", "与第 %d 行是同一单位、年度、指标和分项，只能有一行。".formatted(before));
        }
        entering.require(entry, officer);
        return entry;
    }

    /**
     * How many entries were made.
     *
     * @param evidence further documents beside the sheet, for every line
     * @throws BadInput as {@link #read} does
     */
    @Transactional
    public int take(String name, byte[] sheet, List<FileId> evidence, Officer officer) throws IOException {
        var entries = read(sheet, officer).stream().map(Line::entry).toList();
        var all = new ArrayList<>(List.of(files.store(name, new ByteArrayInputStream(sheet)).id()));
        all.addAll(evidence);
        entering.enterAll(entries, all, officer);
        return entries.size();
    }

    private NewEntry entry(EntrySheet.Row row) {
        var metric = metrics.require(row.get(EntrySheet.METRIC));
        String year = row.get(EntrySheet.YEAR);
        if (!year.matches("2\\d{3}")) {
            throw new BadInput("year", "年度应为四位数字，现为“%s”。".formatted(year));
        }
        var key = new EntryKey(metric.name(), organ(row.get(EntrySheet.ORGAN)), Integer.parseInt(year),
                metric.part(row.get(EntrySheet.PART)));
        return new NewEntry(key, metric.value(row.get(EntrySheet.VALUE)), row.get(EntrySheet.SOURCE),
                row.get(EntrySheet.RESPONSIBLE), row.get(EntrySheet.NOTE), List.of());
    }

    private OrganId organ(String name) {
        return organs.disclosing()
                .stream()
                .filter(organ -> organ.name().equals(name) || organ.shortName().equals(name))
                .map(Organ::id)
                .findFirst()
                .orElseThrow(() -> new BadInput("organ", "没有名为“%s”的单位。".formatted(name)));
    }
}
