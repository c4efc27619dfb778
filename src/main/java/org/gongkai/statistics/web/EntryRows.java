package org.gongkai.statistics.web;

import java.util.List;
import org.gongkai.file.Files;
import org.gongkai.organ.Organs;
import org.gongkai.statistics.application.ImportingFigures;
import org.gongkai.statistics.domain.FigureEntries;
import org.gongkai.statistics.domain.FigureEntry;
import org.gongkai.statistics.domain.OutsideMetrics;
import org.gongkai.web.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes rows of entries. */
@Component
class EntryRows {
    private final FigureEntries entries;
    private final OutsideMetrics metrics;
    private final Organs organs;
    private final Files files;
    private final Words words;

    EntryRows(FigureEntries entries, OutsideMetrics metrics, Organs organs, Files files, Words words) {
        this.entries = entries;
        this.metrics = metrics;
        this.organs = organs;
        this.files = files;
        this.words = words;
    }

    /** In a list: without its evidence. */
    EntryRow of(FigureEntry entry) {
        var key = entry.entered().key();
        var organ = organs.get(key.organ());
        return new EntryRow(entry, metrics.require(key.metric()), organ.name(), organ.slug(), words.of(
                "statistics.entry", entry.state()), List.of());
    }

    EntryRow withEvidence(FigureEntry entry) {
        var row = of(entry);
        return new EntryRow(entry, row.metric(), row.organ(), row.slug(), row.state(),
                files.list(entry.entered().evidence()));
    }

    /** Lines of a sheet, each with what counts now in its place. */
    List<ComingEntry> coming(List<ImportingFigures.Line> lines) {
        var now = entries.counting(lines.stream().map(line -> line.entry().key()).toList());
        return lines.stream().map(line -> coming(line, now.get(line.entry().key()))).toList();
    }

    private ComingEntry coming(ImportingFigures.Line line, @Nullable FigureEntry now) {
        var entry = line.entry();
        var key = entry.key();
        var metric = metrics.require(key.metric());
        String before = now == null ? "" : of(now).value();
        return new ComingEntry(line.number(), organs.get(key.organ()).name(), key.year(), metric.fullLabel(key.part()),
                metric.measure().grouped(entry.value()) + " " + metric.unit(), before, entry.source(), entry
                        .responsible());
    }

    List<EntryRow> history(FigureEntry entry) {
        return entries.history(entry.entered().key()).stream().map(this::of).toList();
    }
}
