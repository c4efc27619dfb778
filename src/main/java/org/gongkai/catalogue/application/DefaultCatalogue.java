package org.gongkai.catalogue.application;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.gongkai.catalogue.Block;
import org.gongkai.catalogue.CatalogueRegistration.NewColumn;
import org.gongkai.catalogue.ColumnId;
import org.gongkai.catalogue.ColumnKind;
import org.gongkai.catalogue.Vocabulary;
import org.gongkai.catalogue.VocabularyTerm;
import org.gongkai.organ.OrganKind;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;

/** The catalogue a new platform starts with, read from {@code resources/catalogue/}; afterwards it is edited, not reread. */
final class DefaultCatalogue {
    private static final int PAGE_SIZE = 20;
    /** Where the entry beside the four blocks leads. */
    private static final String REQUESTS = "/ysqgk/";

    /** A column of the file, before its parent has an id. */
    record Line(CSVRecord values, int position) {
        String parentSlug() {
            return values.get("parent");
        }

        String slug() {
            return values.get("slug");
        }

        NewColumn under(@Nullable ColumnId parent) {
            var kind = ColumnKind.valueOf(values.get("kind"));
            return new NewColumn(parent, slug(), values.get("name"), Block.valueOf(values.get("block")), kind,
                    words("codes"), kinds(), null, values.get("description"), values.get("keywords"),
                    values.get("type"), position, kind == ColumnKind.LINK ? REQUESTS : null, PAGE_SIZE);
        }

        private Set<OrganKind> kinds() {
            return words("kinds").stream().map(OrganKind::valueOf).collect(Collectors.toSet());
        }

        private List<String> words(String field) {
            return Arrays.stream(values.get(field).split(" ")).filter(word -> !word.isEmpty()).toList();
        }
    }

    private DefaultCatalogue() {}

    static List<Line> columns() {
        return read("catalogue/columns.csv").stream()
                .map(line -> new Line(line, (int) line.getRecordNumber() * 10))
                .toList();
    }

    static List<VocabularyTerm> terms() {
        Map<Vocabulary, Integer> places = new EnumMap<>(Vocabulary.class);
        return read("catalogue/terms.csv").stream().map(line -> {
            var vocabulary = Vocabulary.valueOf(line.get("vocabulary"));
            int place = places.merge(vocabulary, 10, Integer::sum);
            return new VocabularyTerm(vocabulary, line.get("code"), line.get("name"), place, false);
        }).toList();
    }

    private static List<CSVRecord> read(String file) {
        var format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
        try (var reader = new InputStreamReader(new ClassPathResource(file).getInputStream(), StandardCharsets.UTF_8);
                var lines = format.parse(reader)) {
            return lines.getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException("reading " + file, e);
        }
    }
}
