package org.gongkai.catalogue.domain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gongkai.law.BadInput;
import org.jspecify.annotations.Nullable;

/**
 * Reads a standard catalogue as counties publish it. The columns are told by their headings, which stand in one row or two;
 * a group heading such as 公开对象 over 全社会 and 特定群众 is answered by ticks. What a merged cell left empty is taken from above.
 */
public final class StandardTable {
    private enum Part {
        FIELD("领域", "试点领域"), FIRST("一级事项", "一级", "公开类别", "一级公开事项"), SECOND("二级事项", "二级", "公开事项", "二级公开事项"),
        THIRD("三级事项", "三级", "三级公开事项"), CONTENT("公开内容", "公开内容要素", "内容标准"), BASIS("公开依据"), TERM("公开时限"),
        OWNER("公开主体"), CHANNELS("公开渠道和载体", "公开渠道", "公开载体", "公开渠道及载体"), AUDIENCE("公开对象"),
        MANNER("公开方式"), LEVEL("公开层级");

        private final List<String> headings;

        Part(String... headings) {
            this.headings = List.of(headings);
        }

        static @Nullable Part of(String heading) {
            var plain = heading.replaceAll("[\\s（）()、]", "");
            return Arrays.stream(values()).filter(part -> part.headings.contains(plain)).findFirst().orElse(null);
        }
    }

    /** What stands in a column. @param option the lower heading, where a tick means it; null where the cell speaks itself */
    private record Head(Part part, @Nullable String option) {}

    /** A row as it was read. @param problems empty when it can be taken over */
    public record Row(int number, StandardEntry entry, List<String> problems) {
        public boolean isGood() {
            return problems.isEmpty();
        }
    }

    private static final int HEADINGS_WITHIN = 10;

    private StandardTable() {}

    /**
     * @param lines all rows of the sheet, merged cells filled
     * @param fieldOf code of a field by its name
     * @param usual field of the rows that name none, null when they must
     */
    public static List<Row> read(List<List<String>> lines, Function<String, Optional<String>> fieldOf,
            @Nullable String usual) {
        int top = topHeading(lines);
        var lower = top + 1 < lines.size() ? lines.get(top + 1) : List.<String>of();
        boolean twoRows = lower.stream().anyMatch(cell -> Part.of(cell) == Part.FIRST || Part.of(cell) == Part.SECOND)
                && Part.of(cell(lower, 0)) != Part.CONTENT && lines.get(top)
                        .stream()
                        .noneMatch(
                                cell -> Part.of(cell) == Part.FIRST);
        var heads = heads(lines.get(top), twoRows ? lower : List.of());
        var rows = new ArrayList<Row>();
        var seen = new HashMap<String, Integer>();
        var above = new EnumMap<Part, String>(Part.class);
        for (int i = top + (twoRows ? 2 : 1); i < lines.size(); i++) {
            var values = values(lines.get(i), heads);
            if (values.values().stream().allMatch(String::isEmpty)) {
                continue;
            }
            fillFromAbove(values, above);
            rows.add(row(i + 1, values, fieldOf, usual, seen));
        }
        if (rows.isEmpty()) {
            throw new BadInput("table", "标题行下面没有内容");
        }
        return rows;
    }

    private static int topHeading(List<List<String>> lines) {
        for (int i = 0; i < Math.min(lines.size(), HEADINGS_WITHIN); i++) {
            if (lines.get(i).stream().anyMatch(cell -> Part.of(cell) == Part.CONTENT)) {
                return i;
            }
        }
        throw new BadInput("table", "前 10 行里没有找到标题行；标题行须有“公开内容”和“一级事项”或“公开事项”");
    }

    private static Map<Integer, Head> heads(List<String> upper, List<String> lower) {
        var heads = new LinkedHashMap<Integer, Head>();
        for (int column = 0; column < Math.max(upper.size(), lower.size()); column++) {
            var below = cell(lower, column);
            var own = Part.of(below);
            var over = Part.of(cell(upper, column));
            if (own != null) {
                heads.put(column, new Head(own, null));
            } else if (over != null) {
                boolean options = over == Part.AUDIENCE || over == Part.MANNER || over == Part.LEVEL;
                heads.put(column, new Head(over,
                        options && !below.isEmpty() && !below.equals(cell(upper, column)) ? below : null));
            }
        }
        if (heads.values().stream().noneMatch(head -> head.part() == Part.FIRST || head.part() == Part.SECOND)) {
            throw new BadInput("table", "标题行没有“一级事项”或“公开事项”");
        }
        return heads;
    }

    private static Map<Part, String> values(List<String> line, Map<Integer, Head> heads) {
        var found = new EnumMap<Part, List<String>>(Part.class);
        heads.forEach((column, head) -> {
            var text = cell(line, column);
            if (!text.isEmpty()) {
                found.computeIfAbsent(head.part(), part -> new ArrayList<>()).add(said(head, text));
            }
        });
        var values = new EnumMap<Part, String>(Part.class);
        for (var part : Part.values()) {
            values.put(part, found.getOrDefault(part, List.of()).stream().distinct().collect(Collectors.joining("、")));
        }
        return values;
    }

    private static String said(Head head, String text) {
        if (head.option() == null) {
            return text;
        }
        return text.matches("[√✓■☑是Vv]+") ? head.option() : head.option() + "：" + text;
    }

    /** Field and first level run on until the next one stands there. */
    private static void fillFromAbove(Map<Part, String> values, Map<Part, String> above) {
        for (var part : List.of(Part.FIELD, Part.FIRST)) {
            if (values.getOrDefault(part, "").isEmpty()) {
                values.put(part, above.getOrDefault(part, ""));
            }
            above.put(part, values.getOrDefault(part, ""));
        }
    }

    private static Row row(int number, Map<Part, String> values, Function<String, Optional<String>> fieldOf,
            @Nullable String usual, Map<String, Integer> seen) {
        var problems = new ArrayList<String>();
        var named = values.getOrDefault(Part.FIELD, "");
        var field = named.isEmpty() ? usual : fieldOf.apply(named).orElse(null);
        if (field == null) {
            problems.add(named.isEmpty() ? "没有领域，请在上传时选择" : "分类词“领域”里没有“" + named + "”");
        }
        var entry = new StandardEntry(field == null ? "" : field, text(values, Part.FIRST), text(values, Part.SECOND),
                text(values, Part.THIRD), text(values, Part.CONTENT), text(values, Part.BASIS), text(values, Part.TERM),
                text(values, Part.OWNER), text(values, Part.CHANNELS), text(values, Part.AUDIENCE),
                text(values, Part.MANNER), text(values, Part.LEVEL));
        if (entry.name().isEmpty()) {
            problems.add("没有公开事项");
        }
        if (entry.content().isEmpty()) {
            problems.add("没有公开内容");
        }
        var first = seen.putIfAbsent(entry.key(), number);
        if (first != null) {
            problems.add("与第 " + first + " 行是同一事项");
        }
        return new Row(number, entry, problems);
    }

    private static String text(Map<Part, String> values, Part part) {
        return values.getOrDefault(part, "");
    }

    private static String cell(List<String> line, int column) {
        return column < line.size() ? line.get(column).strip() : "";
    }
}
