package org.gongkai.request.redaction.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.file.Redactor.Box;
import org.gongkai.law.BadInput;
import org.gongkai.request.redaction.domain.BlackBox;
import org.gongkai.request.redaction.domain.Ground;
import org.gongkai.request.redaction.domain.Redaction;
import org.springframework.util.MultiValueMap;

/**
 * Boxes as form rows, in per cent of the page, so that they can be typed where they cannot be drawn.
 *
 * @param rows as typed
 */
public record BoxForm(int version, List<Row> rows) {
    /** @param keep 0 takes the row away */
    public record Row(String page, String left, String top, String width, String height, String ground, String note,
            String keep) {
        boolean isEmpty() {
            return keep.equals("0") || left.isBlank() && top.isBlank() && width.isBlank() && height.isBlank();
        }
    }

    static BoxForm of(Redaction redaction) {
        return new BoxForm(redaction.version(), redaction.boxes()
                .stream()
                .map(one -> new Row(Integer.toString(one.box().page()), percent(one.box().left()),
                        percent(one.box().top()), percent(one.box().width()), percent(one.box().height()),
                        one.ground().code(), one.note(), "1"))
                .toList());
    }

    private static String percent(double share) {
        return "%.2f".formatted(share * 100);
    }

    static BoxForm read(MultiValueMap<String, String> fields) {
        List<Row> rows = new ArrayList<>();
        int count = fields.getOrDefault("left", List.of()).size();
        for (int i = 0; i < count; i++) {
            rows.add(new Row(at(fields, "boxPage", i), at(fields, "left", i), at(fields, "top", i),
                    at(fields, "width", i), at(fields, "height", i), at(fields, "ground", i), at(fields, "note", i),
                    at(fields, "keep", i)));
        }
        String version = at(fields, "version", 0);
        return new BoxForm(version.matches("\\d{1,9}") ? Integer.parseInt(version) : -1, rows);
    }

    private static String at(MultiValueMap<String, String> fields, String name, int index) {
        var values = fields.getOrDefault(name, List.of());
        return index < values.size() ? values.get(index).strip() : "";
    }

    /** @throws BadInput naming the row that is no box */
    List<BlackBox> boxes(Map<String, Ground> grounds, int pages) {
        List<BlackBox> boxes = new ArrayList<>();
        var wrong = new LinkedHashMap<String, String>();
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            if (row.isEmpty()) {
                continue;
            }
            var ground = grounds.get(row.ground());
            if (ground == null) {
                wrong.put("box-" + i, "第 %d 框：请选择不予公开的理由".formatted(i + 1));
                continue;
            }
            try {
                var box = new Box(Integer.parseInt(row.page()), share(row.left()), share(row.top()), share(row.width()),
                        share(row.height()));
                if (box.page() > pages) {
                    throw new IllegalArgumentException("beyond the last page");
                }
                boxes.add(new BlackBox(box, ground, row.note()));
            } catch (IllegalArgumentException noBox) {
                wrong.put("box-" + i, "第 %d 框：页码、位置和大小应当在页面之内，位置和大小用百分数".formatted(i + 1));
            }
        }
        if (!wrong.isEmpty()) {
            throw new BadInput(wrong);
        }
        return boxes;
    }

    private static double share(String percent) {
        return Double.parseDouble(percent) / 100;
    }
}
