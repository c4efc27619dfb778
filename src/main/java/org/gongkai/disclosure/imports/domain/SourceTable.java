package org.gongkai.disclosure.imports.domain;

import java.util.Arrays;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gongkai.law.BadInput;

/**
 * A table understood: its rows by field.
 *
 * @param ignored heads nobody knows
 */
public record SourceTable(List<SourceRow> rows, List<String> ignored) {
    /** More would keep the officer waiting for the report; a table can be cut in two. */
    public static final int MOST_ROWS = 20_000;
    private static final int HEAD_WITHIN = 10;
    private static final int ENOUGH_TO_BE_A_HEAD = 2;

    public SourceTable {
        rows = List.copyOf(rows);
        ignored = List.copyOf(ignored);
    }

    /** One line of cells with its number. */
    public record Line(int number, List<String> cells) {
        public Line {
            cells = List.copyOf(cells);
        }

        boolean isEmpty() {
            return cells.stream().allMatch(String::isBlank);
        }
    }

    /** @throws BadInput when there is no head, a required column is missing, or nothing stands below */
    public static SourceTable of(List<Line> lines) {
        var head = lines.stream()
                .limit(HEAD_WITHIN)
                .filter(line -> known(line).size() >= ENOUGH_TO_BE_A_HEAD)
                .findFirst()
                .orElseThrow(() -> new BadInput("table", "没有找到表头。第一行应是列名，如“标题、发布机构、栏目、发布日期”，请参照模板。"));
        var columns = known(head);
        refuseMissing(columns);
        var rows = lines.stream()
                .filter(line -> line.number() > head.number() && !line.isEmpty())
                .map(line -> row(line, columns))
                .toList();
        if (rows.isEmpty()) {
            throw new BadInput("table", "表头下面没有内容。");
        }
        return new SourceTable(rows, unknown(head));
    }

    private static Map<Integer, ImportField> known(Line head) {
        var columns = new HashMap<Integer, ImportField>();
        for (int i = 0; i < head.cells().size(); i++) {
            int column = i;
            ImportField.ofHead(head.cells().get(i))
                    .filter(field -> !columns.containsValue(field))
                    .ifPresent(field -> columns.put(column, field));
        }
        return columns;
    }

    private static List<String> unknown(Line head) {
        var columns = known(head);
        var unknown = new ArrayList<String>();
        for (int i = 0; i < head.cells().size(); i++) {
            if (!columns.containsKey(i) && !head.cells().get(i).isBlank()) {
                unknown.add(head.cells().get(i).strip());
            }
        }
        return unknown;
    }

    private static void refuseMissing(Map<Integer, ImportField> columns) {
        String missing = Arrays.stream(ImportField.values())
                .filter(field -> field.isRequired() && !columns.containsValue(field))
                .map(ImportField::label)
                .collect(Collectors.joining("、"));
        if (!missing.isEmpty()) {
            throw new BadInput("table", "表中缺少必须有的列：" + missing + "。请参照模板补上。");
        }
    }

    private static SourceRow row(Line line, Map<Integer, ImportField> columns) {
        var fields = new EnumMap<ImportField, String>(ImportField.class);
        columns.forEach((column, field) -> {
            String value = column < line.cells().size() ? line.cells().get(column) : "";
            if (!value.isBlank()) {
                fields.put(field, value.strip());
            }
        });
        return new SourceRow(line.number(), fields);
    }
}
