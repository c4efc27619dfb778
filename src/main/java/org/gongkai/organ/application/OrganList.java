package org.gongkai.organ.application;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.gongkai.law.BadInput;
import org.gongkai.organ.Organ;
import org.gongkai.organ.OrganKind;
import org.gongkai.organ.Organs;
import org.gongkai.web.Words;
import org.springframework.stereotype.Component;

/** A list of organs as a table: what is exported can be imported elsewhere. */
@Component
public class OrganList {
    public static final List<String> HEADER = List.of("名称", "简称", "类型", "上级", "组织机构代码", "网址缩写", "已核实", "适用条例",
            "成立日期", "撤销日期");
    private static final List<String> REQUIRED = HEADER.subList(0, 9);
    /** Spreadsheets tell by this mark that a CSV is UTF-8. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final Organs organs;
    private final Words words;

    OrganList(Organs organs, Words words) {
        this.organs = organs;
        this.words = words;
    }

    public List<String> values(Organ it) {
        String parent = it.parent() == null ? "" : organs.get(it.parent()).slug();
        return List.of(it.name(), it.shortName(), words.of("organ.kind", it.kind()), parent, it.code(), it.slug(),
                it.verified() ? "是" : "否", it.discloses() ? "是" : "否", it.since().toString(),
                it.closedOn() == null ? "" : it.closedOn().toString());
    }

    public String csv(List<Organ> listed) {
        var out = new StringWriter().append(BYTE_ORDER_MARK);
        try (var printer = CSVFormat.DEFAULT.print(out)) {
            printer.printRecord(HEADER);
            for (var organ : listed) {
                printer.printRecord(values(organ));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    /** @throws BadInput when it is not such a table at all */
    static List<CSVRecord> read(String csv) {
        var format = CSVFormat.DEFAULT.builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .setIgnoreEmptyLines(true)
                .setTrim(true)
                .get();
        try (var lines = format.parse(new StringReader(csv.replace(BYTE_ORDER_MARK, "")))) {
            if (!lines.getHeaderNames().containsAll(REQUIRED)) {
                throw new BadInput("csv", "第一行须是表头：" + String.join("，", REQUIRED) + "。");
            }
            return lines.getRecords();
        } catch (IOException | IllegalArgumentException | UncheckedIOException e) {
            throw new BadInput("csv", "不是能读的 CSV 表格，请检查引号和逗号。");
        }
    }

    OrganKind kind(String word) {
        for (var kind : OrganKind.values()) {
            if (words.of("organ.kind", kind).equals(word)) {
                return kind;
            }
        }
        throw new BadInput("kind", "不认识的类型“" + word + "”。");
    }
}
