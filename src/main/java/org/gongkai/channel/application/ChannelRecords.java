package org.gongkai.channel.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gongkai.channel.domain.ChannelCounts.Row;
import org.gongkai.disclosure.DisclosureId;
import org.gongkai.disclosure.PublishedTitles;
import org.gongkai.disclosure.PublishedTitles.PublishedTitle;
import org.gongkai.statistics.RecordRow;
import org.gongkai.web.Slice;
import org.gongkai.web.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gives counted items their titles. */
@Component
class ChannelRecords {
    private final PublishedTitles titles;
    private final Words words;

    ChannelRecords(PublishedTitles titles, Words words) {
        this.titles = titles;
        this.words = words;
    }

    Slice<RecordRow> of(Slice<Row> rows) {
        var named = titles.of(rows.items().stream().map(Row::id).toList());
        return rows.map(row -> record(row, named));
    }

    private RecordRow record(Row row, Map<DisclosureId, PublishedTitle> named) {
        var title = named.get(row.id());
        // Withdrawn a moment ago: still counted here until the listener has run, so it keeps its place in the list.
        return title == null
                ? new RecordRow(row.key(), words.of("channel.record.untitled", row.id().toString()), row.on(), null,
                        channels(row, null))
                : new RecordRow(row.key(), title.title(), row.on(), title.url(), channels(row, title));
    }

    private List<String> channels(Row row, @Nullable PublishedTitle title) {
        var notes = new ArrayList<String>();
        if (title != null) {
            notes.add(title.organName());
            if (title.documentNumber() != null) {
                notes.add(title.documentNumber());
            }
        }
        notes.add(row.gone()
                .stream()
                .sorted()
                .map(kind -> words.of("channel.kind", kind))
                .collect(Collectors.joining(
                        "、")));
        if (title != null && title.url() == null) {
            notes.add(words.of("channel.record.no-page"));
        }
        return notes;
    }
}
