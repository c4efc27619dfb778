package org.gongkai.report.application;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.law.UnreadableFile;
import org.gongkai.organ.Organs;
import org.gongkai.report.domain.form.CellRef;
import org.gongkai.report.domain.form.ReportForm;
import org.gongkai.report.domain.form.ReportTables;
import org.gongkai.report.domain.making.Manuscripts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** The JSON of a report, as {@code /api/v1/reports} exports it, read again; what else stands in it is passed over. */
@Component
class FiledJson {
    private static final int MOST_DIGITS = 12;
    private static final int MOST_DECIMALS = 6;
    private final FiledParts parts;
    private final Organs organs;
    private final JsonMapper json;

    /** Anything in it may be missing, list entries too. */
    record Filed(@Nullable String organ, @Nullable String organName, @Nullable Integer year, @Nullable String format,
            @Nullable List<Table> tables, @Nullable List<Line> preamble,
            @Nullable List<Chapter> narrative) {}

    record Table(@Nullable List<Cell> cells) {}

    record Cell(@Nullable String cell, @Nullable BigDecimal value) {}

    /** @param title of a chapter the form does not have; those it has are titled by the form */
    record Chapter(int number, @Nullable String title, @Nullable List<Line> paragraphs) {}

    record Line(@Nullable String text) {}

    FiledJson(FiledParts parts, Organs organs, JsonMapper json) {
        this.parts = parts;
        this.organs = organs;
        this.json = json;
    }

    FiledReport read(byte[] file) {
        Filed filed = parsed(file);
        var organ = parts.organ(filed.organ(), filed.organName());
        int year = parts.year(filed.year());
        var form = parts.form(year, filed.format());
        return new FiledReport(organ, year, form, tables(filed, form), parts.texts(text(filed.preamble()), chapters(
                filed, form)));
    }

    private Filed parsed(byte[] file) {
        try {
            var filed = json.readValue(file, Filed.class);
            if (filed != null) {
                return filed;
            }
        } catch (JacksonException broken) {
            var at = broken.getLocation();
            if (at != null && at.getLineNr() > 0) {
                throw new UnreadableFile("file", "JSON 文件第 %d 行第 %d 列读不下去，请重新导出后再上传。".formatted(at.getLineNr(), at
                        .getColumnNr()));
            }
        }
        throw new UnreadableFile("file", "不是年度报告的 JSON 文件，请重新导出后再上传。");
    }

    private static ReportTables tables(Filed filed, ReportForm form) {
        var numbers = new LinkedHashMap<CellRef, BigDecimal>();
        present(filed.tables()).flatMap(table -> present(table.cells())).forEach(cell -> {
            var ref = ref(cell, form);
            var value = cell.value();
            if (value != null && numbers.put(ref, sane(value, form.label(ref))) != null) {
                throw new UnreadableFile("file", "单元格 %s（%s）出现了两次。".formatted(ref, form.label(ref)));
            }
        });
        if (numbers.isEmpty()) {
            throw new UnreadableFile("file", "表格（tables）里没有一个数字。");
        }
        return ReportTables.of(numbers);
    }

    private static CellRef ref(Cell cell, ReportForm form) {
        return form.cells()
                .keySet()
                .stream()
                .filter(ref -> ref.toString().equals(cell.cell()))
                .findFirst()
                .orElseThrow(() -> new UnreadableFile("file", "表格（tables）：%s格式没有单元格“%s”。".formatted(form.id(), cell
                        .cell())));
    }

    /** 1e999999999 is a number too, and would fill the memory once written out. */
    private static BigDecimal sane(BigDecimal value, String label) {
        if (value.scale() < -MOST_DIGITS || value.scale() > MOST_DECIMALS || value.precision() > MOST_DIGITS) {
            throw new UnreadableFile("file", "%s的数值太大或小数位太多，不像报告里的数。".formatted(label));
        }
        return value;
    }

    /** What comes after the form's last chapter stays at its end: nothing of a report is left out. */
    private static List<String> chapters(Filed filed, ReportForm form) {
        int last = form.chapters().getLast().number();
        var written = present(filed.narrative()).collect(Collectors.toMap(
                chapter -> Math.min(chapter.number(), last),
                chapter -> chapter.number() > last && chapter.title() != null ? chapter.title() + "\n" + text(chapter
                        .paragraphs()) : text(chapter.paragraphs()),
                (a, b) -> a + "\n" + b));
        return form.chapters().stream().map(chapter -> written.getOrDefault(chapter.number(), "")).toList();
    }

    private static String text(@Nullable List<Line> lines) {
        return present(lines).map(line -> Objects.requireNonNullElse(line.text(), ""))
                .collect(Collectors.joining(
                        "\n"));
    }

    private static <T> Stream<T> present(@Nullable List<T> list) {
        return list == null ? Stream.of() : list.stream().flatMap(Stream::ofNullable);
    }

    /** The same report always gives the same text. */
    String write(FiledReport report) {
        var cells = report.form()
                .cells()
                .keySet()
                .stream()
                .flatMap(ref -> report.tables().number(ref).map(n -> new Cell(ref.toString(), n)).stream())
                .toList();
        return json.writeValueAsString(new Filed(organs.get(report.organ()).slug(), null, report.year(), report.form()
                .id(), List.of(new Table(cells)), lines(report.texts().preamble()), narrative(report.texts())));
    }

    private static List<Chapter> narrative(Manuscripts texts) {
        return Stream.iterate(1, number -> number <= texts.chapters().size(), number -> number + 1)
                .map(number -> new Chapter(number, null, lines(texts.chapter(number))))
                .toList();
    }

    private static List<Line> lines(String text) {
        return text.lines().map(Line::new).toList();
    }
}
