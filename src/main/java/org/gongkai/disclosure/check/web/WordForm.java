package org.gongkai.disclosure.check.web;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.disclosure.check.DisclosureWord;
import org.gongkai.disclosure.check.KeptWord;
import org.gongkai.disclosure.check.Severity;
import org.gongkai.disclosure.check.WordKind;
import org.jspecify.annotations.Nullable;

/**
 * A word as it is typed, with what is wrong with it.
 *
 * @param unless phrases separated by 、
 * @param errors field to sentence
 */
public record WordForm(String word, String kind, String suggestion, String severity, String note, String unless,
        Map<String, String> errors) {
    private static final int LONGEST_WORD = 40;
    private static final int LONGEST_TEXT = 200;
    static final WordForm EMPTY = new WordForm("", WordKind.WRONG.name(), "", Severity.WARN.name(), "", "", Map.of());

    static WordForm typed(Map<String, String> fields) {
        return new WordForm(text(fields, "word"), text(fields, "kind"), text(fields, "suggestion"),
                text(fields, "severity"), text(fields, "note"), text(fields, "unless"), Map.of()).checked();
    }

    static WordForm of(KeptWord kept) {
        var word = kept.word();
        return new WordForm(word.word(), word.kind().name(), word.suggestion(), word.severity().name(), word.note(),
                String.join("、", word.unless()), Map.of());
    }

    private static String text(Map<String, String> fields, String name) {
        return fields.getOrDefault(name, "").strip();
    }

    private WordForm checked() {
        var wrong = new LinkedHashMap<String, String>();
        if (word.isEmpty() || word.length() > LONGEST_WORD) {
            wrong.put("word", "请填写 1 至 40 字的词");
        }
        if (phrases().stream().anyMatch(phrase -> !phrase.contains(word))) {
            wrong.put("unless", "例外是包含这个词的正确说法，如词“中台”的例外“数据中台”");
        }
        if (suggestion.length() > LONGEST_TEXT || note.length() > LONGEST_TEXT) {
            wrong.put("note", "建议和说明各不超过 200 字");
        }
        return with(wrong);
    }

    WordForm wrong(String field, String sentence) {
        return with(Map.of(field, sentence));
    }

    private WordForm with(Map<String, String> wrong) {
        return new WordForm(word, kind, suggestion, severity, note, unless, Map.copyOf(wrong));
    }

    public @Nullable String error(String field) {
        return errors.get(field);
    }

    DisclosureWord toWord() {
        return new DisclosureWord(word, oneOf(WordKind.values(), kind, WordKind.WRONG), suggestion,
                oneOf(Severity.values(), severity, Severity.WARN), note, phrases());
    }

    private List<String> phrases() {
        return Arrays.stream(unless.split("[、,，;；\\s]+")).filter(phrase -> !phrase.isEmpty()).toList();
    }

    static <E extends Enum<E>> E oneOf(E[] values, String name, E otherwise) {
        return Arrays.stream(values).filter(value -> value.name().equals(name)).findFirst().orElse(otherwise);
    }
}
