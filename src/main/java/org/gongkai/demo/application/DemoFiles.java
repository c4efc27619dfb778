package org.gongkai.demo.application;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.gongkai.demo.domain.Allocation;
import org.gongkai.demo.domain.Allocation.OrganShare;
import org.gongkai.demo.domain.DemoOrgan;
import org.gongkai.demo.domain.PlannedRequest.Asked;
import org.gongkai.demo.domain.Template;
import org.gongkai.demo.domain.TextBook;
import org.gongkai.organ.OrganKind;
import org.springframework.core.io.ClassPathResource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The data the demonstration county is built from, in {@code resources/demo/}. */
final class DemoFiles {
    private static final Set<String> FARMS = Set.of("bgslc", "szlc", "bhlc", "ymlc");
    private static final Map<String, Predicate<DemoOrgan>> GROUPS = Map.of(
            "@disclosing", DemoOrgan::discloses,
            "@departments", organ -> organ.kind() == OrganKind.DEPARTMENT,
            "@institutions", organ -> organ.kind() == OrganKind.INSTITUTION && organ.discloses(),
            "@towns", organ -> organ.kind() == OrganKind.TOWNSHIP && !FARMS.contains(organ.slug()),
            "@farms", organ -> FARMS.contains(organ.slug()));

    private DemoFiles() {}

    /** By slug, parents first. */
    static Map<String, DemoOrgan> organs() {
        var organs = new LinkedHashMap<String, DemoOrgan>();
        for (var line : lines("organs.csv")) {
            organs.put(line.get("slug"), new DemoOrgan(line.get("slug"), line.get("name"), line.get("short"), OrganKind
                    .valueOf(line.get("kind")), line.get("parent"), line.get("mark"),
                    line.get("verified")
                            .equals(
                                    "yes"),
                    line.get("discloses").equals("yes")));
        }
        return organs;
    }

    /** What the model county's people ask for. */
    static List<Asked> requests() {
        return lines("requests.csv").stream().map(line -> new Asked(line.get("organ"), line.get("content"))).toList();
    }

    static List<Allocation> allocation(String file, Map<String, DemoOrgan> organs) {
        return lines(file).stream()
                .map(line -> new Allocation(line.get("kind"), line.get("column"), line.get("also"), line.get("field"),
                        shares(line.get("organs"), organs), number(line, "site_only"), number(line, "both"),
                        number(line,
                                "other_only"),
                        Allocation.parseWays(line.get("ways"))))
                .toList();
    }

    /** {@code xzf*6 @departments}: an organ or a group of organs, with its weight. */
    private static List<OrganShare> shares(String words, Map<String, DemoOrgan> organs) {
        var shares = new ArrayList<OrganShare>();
        for (var word : words.split(" ")) {
            var nameAndWeight = word.split("\\*");
            int weight = nameAndWeight.length == 1 ? 1 : Integer.parseInt(nameAndWeight[1]);
            Predicate<DemoOrgan> group = GROUPS.getOrDefault(nameAndWeight[0], organ -> organ.slug()
                    .equals(nameAndWeight[0]));
            organs.values().stream().filter(group).forEach(organ -> shares.add(new OrganShare(organ.slug(), weight)));
        }
        return shares;
    }

    @SuppressWarnings("unchecked") // YAML has no types; the shape is that of our own file
    static TextBook texts() {
        try (var reader = open("texts.yaml")) {
            Map<String, Object> file = new Yaml(new SafeConstructor(new LoaderOptions())).load(reader);
            var templates = new HashMap<String, Template>();
            ((Map<String, Map<String, Object>>) file.getOrDefault("kinds", Map.of())).forEach((kind, parts) -> templates
                    .put(kind, template(kind, parts)));
            return new TextBook(words((Map<String, List<Object>>) file.getOrDefault("words", Map.of())), templates);
        } catch (IOException e) {
            throw new UncheckedIOException("reading texts.yaml", e);
        }
    }

    private static Map<String, List<String>> words(Map<String, List<Object>> lists) {
        var words = new HashMap<String, List<String>>();
        lists.forEach((name, list) -> words.put(name, list.stream().map(Object::toString).toList()));
        return words;
    }

    @SuppressWarnings("unchecked") // as above
    private static Template template(String kind, Map<String, Object> parts) {
        return new Template(kind, (String) parts.getOrDefault("genre", "qita"), (String) parts.getOrDefault("theme",
                "qt"), (Boolean) parts.getOrDefault("number", false),
                (List<Integer>) parts.getOrDefault("months", List
                        .of()),
                (List<String>) parts.getOrDefault("titles", List.of()), (List<List<String>>) parts
                        .getOrDefault("body", List.of()),
                (List<List<String>>) parts.getOrDefault("table", List
                        .of()));
    }

    /** Figures kept outside the platform. */
    static List<DemoReports.OutsideLine> outside() {
        return lines("outside.csv").stream()
                .map(line -> new DemoReports.OutsideLine(line.get("organ"), number(line, "year"), line.get("metric"),
                        line.get("part"), number(line, "value")))
                .toList();
    }

    /** Reviews and suits. */
    static List<DemoReports.RemedyLine> remedies() {
        return lines("remedies.csv").stream()
                .map(line -> new DemoReports.RemedyLine(line.get("organ"), line.get("group"), line.get("caseNumber"),
                        line
                                .get("received"),
                        line.get("result"), line.get("ended")))
                .toList();
    }

    /** Units that file reports of their own: those with figures kept outside, but the county itself. */
    static List<String> filers() {
        return outside().stream()
                .map(DemoReports.OutsideLine::organ)
                .filter(organ -> !organ.equals("xzf"))
                .distinct()
                .toList();
    }

    private static int number(CSVRecord line, String column) {
        return Integer.parseInt(line.get(column));
    }

    private static List<CSVRecord> lines(String file) {
        try (var reader = open(file);
                var lines = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get().parse(reader)) {
            return lines.getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException("reading " + file, e);
        }
    }

    private static Reader open(String file) throws IOException {
        return new InputStreamReader(new ClassPathResource("demo/" + file).getInputStream(), StandardCharsets.UTF_8);
    }
}
