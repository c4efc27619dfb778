package org.gongkai.statistics.web;

import java.util.List;
import org.gongkai.file.Files;
import org.gongkai.organ.Organs;
import org.gongkai.statistics.domain.FigureEntries;
import org.gongkai.statistics.domain.FigureEntry;
import org.gongkai.statistics.domain.OutsideMetrics;
import org.gongkai.web.Words;
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
        return new EntryRow(entry, metrics.require(key.metric()), organs.get(key.organ()).name(), words.of(
                "statistics.entry", entry.state()), List.of());
    }

    EntryRow withEvidence(FigureEntry entry) {
        var row = of(entry);
        return new EntryRow(entry, row.metric(), row.organ(), row.state(), files.list(entry.entered().evidence()));
    }

    List<EntryRow> history(FigureEntry entry) {
        return entries.history(entry.entered().key()).stream().map(this::of).toList();
    }
}
