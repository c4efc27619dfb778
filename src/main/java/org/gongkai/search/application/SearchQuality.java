package org.gongkai.search.application;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.gongkai.disclosure.PublicDisclosures;
import org.gongkai.disclosure.PublicItem;
import org.gongkai.disclosure.PublicQuery;
import org.gongkai.organ.Organs;
import org.gongkai.search.domain.Lookup.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Measures how well the search finds what people look for. A table lists queries as people type them, each with the titles or
 * numbers that answer it; what answers a query is told from the database, not from the index.
 *
 * <p>MRR is the mean of one over the place of the first right answer. Recall@10 is the mean share of right answers among the
 * first ten, of as many as there are, ten at most; a question with a hundred right answers must show ten of them. A question
 * nothing in this county answers is named and left out: the model county is another every day.
 */
@Component
class SearchQuality {
    /** The first is what the search was tuned with; the others were written from the data alone, and asked afterwards. */
    private static final List<String> OWN = List.of("quality.csv", "quality-unseen-1.csv", "quality-unseen-2.csv",
            "quality-unseen-3.csv", "quality-unseen-4.csv", "quality-unseen-5.csv", "quality-unseen-6.csv",
            "quality-unseen-7.csv");
    private static final int TOP = 10;
    private static final int AT_A_TIME = 1_000;
    private final SearchingPublications searching;
    private final PublicDisclosures disclosures;
    private final Organs organs;

    SearchQuality(SearchingPublications searching, PublicDisclosures disclosures, Organs organs) {
        this.searching = searching;
        this.disclosures = disclosures;
        this.organs = organs;
    }

    /** @param first place of the first right answer, 0 for none @param answers how many right ones there are */
    record Measured(String query, String kind, int first, double recall, int answers, List<String> shown) {
        boolean isAnswerable() {
            return answers > 0;
        }

        double reciprocal() {
            return first == 0 ? 0 : 1.0 / first;
        }
    }

    private record Question(String query, String kind, List<Pattern> titles, Set<String> numbers) {}

    List<Measured> measure(Path table) {
        try (var reader = Files.newBufferedReader(table)) {
            return measure(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Over the model county, each of our own tables by its name. */
    Map<String, List<Measured>> measure() {
        var measured = new LinkedHashMap<String, List<Measured>>();
        OWN.forEach(name -> measured.put(name, measureOwn(name)));
        return measured;
    }

    private List<Measured> measureOwn(String name) {
        try (var reader = new InputStreamReader(new ClassPathResource("search/" + name).getInputStream(),
                StandardCharsets.UTF_8)) {
            return measure(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Measured> measure(Reader table) throws IOException {
        var items = all();
        var measured = new ArrayList<Measured>();
        for (var line : CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get().parse(table)) {
            measured.add(measure(question(line.get("query"), line.get("kind"), line.get("expected")), items));
        }
        return measured;
    }

    private List<PublicItem> all() {
        var all = new ArrayList<PublicItem>();
        String after = null;
        do {
            var slice = disclosures.list(PublicQuery.EVERYTHING, after, AT_A_TIME);
            all.addAll(slice.items());
            after = slice.next();
        } while (after != null);
        return all;
    }

    /** Patterns of titles with {@code *}, {@code @organ} behind one to limit it, {@code #number} for exactly that. */
    private static Question question(String query, String kind, String expected) {
        var ways = Arrays.asList(expected.split(";"));
        return new Question(query, kind, ways.stream()
                .filter(way -> !way.startsWith("#"))
                .map(SearchQuality::pattern)
                .toList(),
                ways.stream()
                        .filter(way -> way.startsWith("#"))
                        .map(way -> way.substring(1))
                        .collect(Collectors.toSet()));
    }

    private static Pattern pattern(String way) {
        var parts = way.split("@");
        var title = Arrays.stream(parts[0].split("\\*", -1)).map(Pattern::quote).collect(Collectors.joining(".*"));
        return Pattern.compile(title + "@" + (parts.length > 1 ? Pattern.quote(parts[1]) : ".*"));
    }

    private boolean answers(Question question, PublicItem item) {
        var named = item.title() + "@" + organs.get(item.organ()).slug();
        return question.numbers().contains(item.indexNumber())
                || item.documentNumber() != null && question.numbers().contains(item.documentNumber())
                || question.titles().stream().anyMatch(title -> title.matcher(named).matches());
    }

    private Measured measure(Question question, List<PublicItem> items) {
        var right = new HashSet<>(items.stream()
                .filter(item -> answers(question, item))
                .map(PublicItem::id)
                .toList());
        var shown = searching.search(new SearchQuery(question.query(), Map.of(), null, null, Order.RELEVANT, false,
                null, TOP, Set.of())).results();
        int first = 0;
        int hits = 0;
        for (int place = 1; place <= shown.size(); place++) {
            var item = shown.get(place - 1).item();
            if (item != null && right.contains(item.id())) {
                hits++;
                first = first == 0 ? place : first;
            }
        }
        double recall = right.isEmpty() ? 0 : hits / (double) Math.min(TOP, right.size());
        return new Measured(question.query(), question.kind(), first, recall, right.size(),
                shown.stream().map(SearchAnswer.Result::title).limit(3).toList());
    }

    /** The tables one after the other, and in the end what they are worth each. */
    static String report(Map<String, List<Measured>> tables) {
        var report = new StringBuilder();
        tables.forEach((name, measured) -> report.append(name).append('\n').append(report(measured)).append('\n'));
        tables.forEach((name, measured) -> report.append(line(name, measured)));
        return report.toString();
    }

    /** As a table for people: by kind, over all, and what is not all right. */
    static String report(List<Measured> measured) {
        var report = new StringBuilder("kind                 queries    MRR  recall@10\n");
        var kinds = new TreeMap<>(measured.stream().collect(Collectors.groupingBy(Measured::kind)));
        kinds.forEach((kind, some) -> report.append(line(kind, some)));
        report.append(line("ALL", measured)).append('\n');
        measured.stream()
                .filter(one -> !one.isAnswerable())
                .forEach(one -> report
                        .append("%-24s %-16s left out, nothing here answers it%n".formatted(one.query(), one
                                .kind())));
        measured.stream()
                .filter(one -> one.isAnswerable() && one.recall() < 1)
                .forEach(one -> report.append("%-24s %-16s first %d recall %.2f of %d: %s%n".formatted(one.query(), one
                        .kind(), one.first(), one.recall(), one.answers(), one.shown())));
        return report.toString();
    }

    private static String line(String kind, List<Measured> some) {
        return "%-20s %7d  %5.3f      %5.3f%n".formatted(kind, some.stream().filter(Measured::isAnswerable).count(),
                mean(
                        some, true),
                mean(some, false));
    }

    static double mean(List<Measured> measured, boolean reciprocal) {
        return measured.stream()
                .filter(Measured::isAnswerable)
                .mapToDouble(one -> reciprocal ? one.reciprocal() : one.recall())
                .average()
                .orElse(0);
    }
}
