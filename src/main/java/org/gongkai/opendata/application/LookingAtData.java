package org.gongkai.opendata.application;

import java.util.Objects;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gongkai.opendata.application.TableWords.FieldText;
import org.gongkai.opendata.domain.DumpFile;
import org.gongkai.opendata.domain.Table;
import org.gongkai.web.Slice;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** What a reader sees of a data set before fetching it. */
@Service
public class LookingAtData {
    private static final int ROWS = 20;
    private final Map<Table, Rows> tables;
    private final DumpShelf shelf;
    private final TableWords words;

    LookingAtData(List<Rows> tables, DumpShelf shelf, TableWords words) {
        this.tables = tables.stream().collect(Collectors.toMap(Rows::table, Function.identity()));
        this.shelf = shelf;
        this.words = words;
    }

    /** @param files in every form; none before the first making */
    public record Described(Table table, String title, String about, List<FieldText> fields, List<DumpFile> files,
            String publisher, String licence) {
        public Described {
            fields = List.copyOf(fields);
            files = List.copyOf(files);
        }
    }

    public Described of(Table table) {
        return described(table, shelf.list());
    }

    public List<Described> all() {
        var files = shelf.list();
        return Arrays.stream(Table.values()).map(table -> described(table, files)).toList();
    }

    private Described described(Table table, List<DumpFile> files) {
        return new Described(table, words.title(table), words.about(table), words.fields(table),
                files.stream().filter(file -> file.table() == table).toList(), words.publisher(), words.licence());
    }

    /** A few rows as texts, live. */
    public Slice<List<String>> rows(Table table, @Nullable String after) {
        return Objects.requireNonNull(tables.get(table))
                .page(after, ROWS)
                .map(row -> row.stream().map(LookingAtData::text).toList());
    }

    private static String text(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case List<?> words -> words.stream().map(String::valueOf).collect(Collectors.joining("；"));
            default -> value.toString();
        };
    }
}
