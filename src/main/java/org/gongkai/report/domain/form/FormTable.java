package org.gongkai.report.domain.form;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A table of the form.
 *
 * @param places its numbers in the order they are printed, which follow from its blocks
 */
public record FormTable(String key, String title, int chapter, List<FormBlock> blocks,
        Map<CellRef, FormCell> places) {
    private static final String NUMERALS = "〇一二三四五六七八九十";

    public FormTable {
        blocks = List.copyOf(blocks);
        places = Collections.unmodifiableMap(new LinkedHashMap<>(places));
    }

    public FormTable(String key, String title, int chapter, List<FormBlock> blocks) {
        this(key, title, chapter, blocks, placesOf(key, blocks));
    }

    private static Map<CellRef, FormCell> placesOf(String key, List<FormBlock> blocks) {
        var places = new LinkedHashMap<CellRef, FormCell>();
        blocks.forEach(block -> block.cells(key).forEach(cell -> places.put(cell.ref(), cell)));
        return places;
    }

    public List<FormCell> cells() {
        return List.copyOf(places.values());
    }

    public Optional<FormCell> find(String row, String column) {
        return Optional.ofNullable(places.get(new CellRef(key, row, column)));
    }

    /** The keys of its rows in order. */
    public List<String> rows() {
        return places.keySet().stream().map(CellRef::row).distinct().toList();
    }

    /** The keys of its columns in order. */
    public List<String> columns() {
        return places.keySet().stream().map(CellRef::column).distinct().toList();
    }

    /** The chapter it stands in, as headings number it: 三. */
    public String chapterNumeral() {
        return NUMERALS.substring(chapter, chapter + 1);
    }

    /** For people: 表三. */
    public String name() {
        return "表" + (key.matches("\\d") ? NUMERALS.charAt(Integer.parseInt(key)) : key);
    }
}
