package org.gongkai.demo;

import static java.util.stream.Collectors.summingInt;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Predicate;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.ClassPathResource;

/** The table behind the demonstration year yields the figures of the county's 2019 report (S01–S14) by adding alone. */
class DemoDataTest {
    private final List<CSVRecord> rows = rows();

    @Test
    void theWholeIsThatOfTheReport() {
        int siteOnly = sum("site_only", row -> true);
        int both = sum("both", row -> true);
        int otherOnly = sum("other_only", row -> true);

        assertThat(siteOnly + both + otherOnly).as("S01").isEqualTo(11465);
        assertThat(siteOnly + both).as("S02").isEqualTo(10462);
        assertThat(both + otherOnly).as("S03").isEqualTo(3832);
        assertThat(both).as("overlap").isEqualTo(2829);
    }

    @ParameterizedTest(name = "{0}: {1} on the site, {2} in all, in {3}")
    @CsvSource(textBlock = """
            S04 and S10,  767, 767, ztb
            S05 and S14,  369, 617, jdzf zfjg
            S06,          105, 105, zfys zfjs bmys bmjs zxzj
            S07,          260, 260, rdjy zxta
            S08,             , 483, tpgj
            S09,             , 187, hjzl hpgs hjjc
            """)
    void theFieldsAreThoseOfTheReport(String figure, Integer onSite, int all, String columns) {
        Predicate<CSVRecord> within = row -> List.of(columns.split(" ")).contains(row.get("column"));

        assertThat(sum("site_only", within) + sum("both", within) + sum("other_only", within)).isEqualTo(all);
        if (onSite != null) {
            assertThat(sum("site_only", within) + sum("both", within)).isEqualTo(onSite);
        }
    }

    @ParameterizedTest(name = "{0}: {1} in {2}")
    @CsvSource(textBlock = """
            S11, 56, zfbz
            S12, 47, zdcq
            S13, 38, gtzy
            """)
    void theSubfieldsAreTenderNoticesAlsoPlacedThere(String figure, int items, String column) {
        Predicate<CSVRecord> placed = row -> row.get("also").equals(column);

        assertThat(sum("site_only", placed) + sum("both", placed) + sum("other_only", placed)).isEqualTo(items);
        assertThat(rows.stream().filter(placed)).allMatch(row -> row.get("column").equals("ztb"));
    }

    private int sum(String column, Predicate<CSVRecord> which) {
        return rows.stream().filter(which).collect(summingInt(row -> Integer.parseInt(row.get(column))));
    }

    private static List<CSVRecord> rows() {
        var file = new ClassPathResource("demo/allocation-2019.csv");
        try (var reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            return CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get().parse(reader).getRecords();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
