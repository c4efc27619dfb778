package org.gongkai.disclosure.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;

/** The word list as a table (CSV): 词, 类别, 建议, 程度, 说明, 例外; the export can be imported again. */
public final class WordTable {
    static final List<String> HEADER = List.of("词", "类别", "建议", "程度", "说明", "例外");
    private static final Map<String, WordKind> KINDS = Map.of("错别字", WordKind.WRONG, "敏感词", WordKind.SENSITIVE, "规范表述",
            WordKind.POLITICAL);
    private static final Map<String, Severity> SEVERITIES = Map.of("必须改", Severity.BLOCK, "请核对", Severity.WARN, "提示",
            Severity.INFO);
    private static final String PHRASES = "、";

    private WordTable() {}

    /**
     * What could be read.
     *
     * @param problems rows that could not, in Chinese, with their number
     */
    public record Reading(List<DisclosureWord> words, List<String> problems) {
        public Reading {
            words = List.copyOf(words);
            problems = List.copyOf(problems);
        }
    }

    public static Reading read(String csv) {
        var words = new LinkedHashMap<String, DisclosureWord>();
        var problems = new ArrayList<String>();
        try (var rows = CSVParser.parse(csv.replace("\uFEFF", ""), CSVFormat.DEFAULT.builder()
                .setTrim(true)
                .setIgnoreEmptyLines(true)
                .get())) {
            for (var row : rows) {
                if (!row.get(0).equals(HEADER.getFirst())) {
                    read(row, words, problems);
                }
            }
        } catch (IOException | UncheckedIOException malformed) {
            problems.add("第 " + (words.size() + problems.size() + 1) + " 行附近引号不成对，无法读取");
        }
        return new Reading(List.copyOf(words.values()), problems);
    }

    private static void read(CSVRecord row, Map<String, DisclosureWord> words, List<String> problems) {
        String where = "第 " + row.getRecordNumber() + " 行";
        String word = cell(row, 0);
        var kind = KINDS.get(cell(row, 1));
        var severity = SEVERITIES.get(cell(row, 3));
        if (word.isEmpty() || word.length() > 40) {
            problems.add(where + "：词为 1 至 40 字");
        } else if (kind == null) {
            problems.add(where + "：类别写“错别字”“敏感词”或“规范表述”");
        } else if (severity == null) {
            problems.add(where + "：程度写“必须改”“请核对”或“提示”");
        } else if (words.put(word, new DisclosureWord(word, kind, cell(row, 2), severity, cell(row, 4),
                phrases(cell(row, 5)))) != null) {
            problems.add(where + "：“" + word + "”出现两次，以后一行为准");
        }
    }

    private static String cell(CSVRecord row, int column) {
        return column < row.size() ? row.get(column) : "";
    }

    static List<String> phrases(String text) {
        return Arrays.stream(text.split("[、,，;；\\s]+")).filter(phrase -> !phrase.isEmpty()).toList();
    }

    public static String write(List<DisclosureWord> words) {
        var out = new StringBuilder();
        try (var table = new CSVPrinter(out, CSVFormat.DEFAULT)) {
            table.printRecord(HEADER);
            for (var word : words) {
                table.printRecord(word.word(), nameOf(KINDS, word.kind()), word.suggestion(),
                        nameOf(SEVERITIES, word.severity()), word.note(), String.join(PHRASES, word.unless()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory", e);
        }
        return out.toString();
    }

    private static <T> String nameOf(Map<String, T> names, T value) {
        return names.entrySet().stream().filter(name -> name.getValue() == value).findFirst().orElseThrow().getKey();
    }
}
