package org.gongkai.demo.domain;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes texts from templates and word lists; the n-th text of a kind is the same on every run. */
public final class TextBook {
    private static final Pattern BLANK = Pattern.compile("\\{([a-z]+)}");
    private static final Set<String> NUMBERS = Set.of("few", "many", "money", "percent");
    private static final Set<String> KEYWORDS = Set.of("policy", "topic", "project", "licence", "crop", "goods", "work",
            "weather", "disease", "food");
    private final Map<String, List<String>> words;
    private final Map<String, Template> templates;

    public TextBook(Map<String, List<String>> words, Map<String, Template> templates) {
        this.words = Map.copyOf(words);
        this.templates = Map.copyOf(templates);
    }

    public Template template(String kind) {
        return Optional.ofNullable(templates.get(kind))
                .orElseThrow(() -> new IllegalArgumentException("no template for "
                        + kind));
    }

    /** @param given blanks that follow from the item: organ, year, month, serial and the like */
    public Text write(String kind, int nth, Map<String, String> given) {
        var template = template(kind);
        var chosen = new Choice(nth, given);
        String title = chosen.fill(template.titles().get(nth % template.titles().size()));
        var dice = new SplittableRandom(kind.hashCode() * 31L + nth);
        var body = template.body()
                .stream()
                .map(alternatives -> alternatives.get(dice.nextInt(alternatives.size())))
                .map(paragraph -> chosen.fillLoosely(paragraph, dice))
                .toList();
        return new Text(title, body, table(template, chosen, dice), List.copyOf(chosen.keywords));
    }

    private static List<List<String>> table(Template template, Choice chosen, SplittableRandom dice) {
        return template.table()
                .stream()
                .map(row -> row.stream().map(cell -> chosen.fillLoosely(cell, dice)).toList())
                .toList();
    }

    /** A written text. */
    public record Text(String title, List<String> paragraphs, List<List<String>> table, List<String> keywords) {
        public String summary() {
            var sentences = paragraphs.stream().filter(paragraph -> !paragraph.endsWith("：")).findFirst();
            return sentences.orElse(title);
        }

        /** @param signature lines at the end, organ and day; empty for none */
        public String html(List<String> signature) {
            var html = new StringBuilder();
            for (var paragraph : paragraphs) {
                html.append(paragraph.endsWith("：") ? "<p class=\"noindent\">" : "<p>")
                        .append(paragraph)
                        .append("</p>");
            }
            if (!table.isEmpty()) {
                html.append("<table><thead>").append(row(table.getFirst(), "th")).append("</thead><tbody>");
                table.stream().skip(1).forEach(cells -> html.append(row(cells, "td")));
                html.append("</tbody></table>");
            }
            signature.forEach(line -> html.append("<p class=\"sign\">").append(line).append("</p>"));
            return html.toString();
        }

        private static String row(List<String> cells, String tag) {
            return cells.stream()
                    .map(cell -> "<%s>%s</%s>".formatted(tag, cell, tag))
                    .collect(Collectors.joining("", "<tr>", "</tr>"));
        }
    }

    /** The words one text uses. In titles each n gives another combination until all are used; the body repeats them. */
    private final class Choice {
        private final Map<String, String> used;
        private final Set<String> keywords = new LinkedHashSet<>();
        private int rest;

        Choice(int nth, Map<String, String> given) {
            this.used = new HashMap<>(given);
            this.rest = nth;
        }

        String fill(String pattern) {
            return fill(pattern, list -> {
                int place = rest % list.size();
                rest = rest / list.size() + place; // the same few words should not come in a row
                return list.get(place);
            });
        }

        String fillLoosely(String pattern, SplittableRandom dice) {
            return fill(pattern, list -> list.get(dice.nextInt(list.size())));
        }

        private String fill(String pattern, Function<List<String>, String> choose) {
            return BLANK.matcher(pattern).replaceAll(found -> Matcher.quoteReplacement(word(found.group(1), choose)));
        }

        private String word(String blank, Function<List<String>, String> choose) {
            // A number of its own each time it stands in a text; a name stays the same throughout.
            if (NUMBERS.contains(blank)) {
                return choose.apply(wordsFor(blank));
            }
            String word = used.computeIfAbsent(blank, name -> choose.apply(wordsFor(name)));
            if (KEYWORDS.contains(blank)) {
                keywords.add(word);
            }
            return word;
        }
    }

    private List<String> wordsFor(String blank) {
        return Optional.ofNullable(words.get(blank))
                .orElseThrow(() -> new IllegalArgumentException("no words for "
                        + blank));
    }
}
