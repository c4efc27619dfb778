package org.gongkai.demo.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.math.BigDecimal;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.time.Clock;
import org.gongkai.organ.Organs;
import org.gongkai.report.application.CheckingDrafts;
import org.gongkai.report.application.ComposingReports;
import org.gongkai.report.application.ComputingTables;
import org.gongkai.report.domain.form.CellRef;
import org.gongkai.report.domain.form.ReportTables;
import org.gongkai.report.domain.making.AnnualReport;
import org.gongkai.report.domain.text.Piece;
import org.gongkai.statistics.FigureAddress;
import org.gongkai.statistics.RecordRow;
import org.gongkai.report.domain.form.ReportForms;
import org.gongkai.report.domain.making.AnnualReports;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.demo.domain.PlannedItem;
import org.gongkai.demo.domain.YearPlan;
import org.gongkai.statistics.Figure;
import org.gongkai.statistics.FigureQuery;
import org.gongkai.statistics.Figures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.gongkai.testing.AsOfNovember2026;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The model county as a first start shows it: the figures of its 2019 report (S01–S14, S25), each with its records. */
@SpringBootTest(properties = {"gongkai.data=target/test-data-demo", "gongkai.demo=true",
        "gongkai.database.name=demo_${random.uuid}"})
@AutoConfigureMockMvc
@Import(AsOfNovember2026.class)
class DemoCountyTest {
    @Autowired
    Figures figures;
    @Autowired
    MockMvc web;
    @Autowired
    ObjectMapper json;
    @Autowired
    BuildingTheCounty building;
    @Autowired
    ReportForms forms;
    @Autowired
    ComputingTables tables;
    @Autowired
    AnnualReports reports;
    @Autowired
    CheckingDrafts checking;
    @Autowired
    ComposingReports composing;
    @Autowired
    FigureAddress addresses;
    @Autowired
    Organs organs;
    @Autowired
    Clock clock;

    @ParameterizedTest(name = "{0}: {1} {2} = {3}")
    @CsvSource(textBlock = """
            S01, disclosure.published, '',                           11465
            S01, channel.published,    '',                           11465
            S02, channel.published,    channel=site,                 10462
            S03, channel.published,    channel=other,                3832
            N01, channel.overlap,      '',                           2829
            N01, channel.site-only,    '',                           7633
            N01, channel.other-only,   '',                           1003
            S04, channel.published,    channel=site&column=ztb,      767
            S05, channel.published,    channel=site&column=jdzf,     369
            S06, channel.published,    channel=site&column=czyjs,    105
            S07, channel.published,    channel=site&column=jyta,     260
            S08, disclosure.published, column=tpgj,                  483
            S08, disclosure.published, field=fp,                     483
            S09, disclosure.published, column=sthj,                  187
            S10, disclosure.published, column=ggzypz,                767
            S11, disclosure.published, column=zfbz,                  56
            S12, disclosure.published, column=zdcq,                  47
            S13, disclosure.published, column=gtzy,                  38
            S14, disclosure.published, column=xzzf,                  617
            N02, channel.published,    channel=site&column=xzzf,     369
            S25, channel.publishers,   column=czyjs&level=department, 32
            S15, outside.online_rate,  level=county,                 1000
            S18, outside.service_cases, level=county,                10511
            S22, outside.licences_recorded, '',                    69025
            S26, request.received,     '',                           0
            S27, request.refused,      '',                           0
            S28, remedy.cases,         group=review,                 0
            S30, outside.request_fees, '',                           0
            """)
    void theFiguresOf2019AreThoseOfTheReport(String id, String metric, String dimensions, long value) {
        var query = FigureQuery.ofYear(metric, null, 2019, parsed(dimensions));

        assertThat(figures.get(query).value()).isEqualTo(value);
    }

    @Test
    void everyFigureOf2019PagesThroughExactlyAsManyRecordsAsItSays() throws Exception {
        var listed = json.readTree(web.perform(get("/api/v1/figures").param("year", "2019"))
                .andReturn()
                .getResponse()
                .getContentAsString());

        assertThat(listed.size()).isGreaterThan(500);
        for (var figure : sample(listed)) {
            if (figure.get("records") == null) {
                continue; // entered from outside, or opened by officers only
            }
            assertThat(countRecords(figure.get("records").asString())).as(figure.get("records").asString())
                    .isEqualTo(figure.get("value").asLong());
        }
    }

    @Test
    void everyListedFigureIsTheOneItsOwnQueryGives() {
        var listed = figures.ofYear(2019, null);

        assertThat(listed).allSatisfy(figure -> assertThat(figures.get(figure.query())).isEqualTo(figure));
        assertThat(listed.stream().map(Figure::query).distinct()).hasSameSizeAs(listed);
    }

    /** Issue 4: the report of 2019 made again, with sentences of our own: every figure with its value, each opening its records. */
    @ParameterizedTest(name = "{0}: {1} {2} stands as {3}")
    @CsvSource(textBlock = """
            S01, disclosure.published,    '',                            11465
            S02, channel.published,       channel=site,                  10462
            S03, channel.published,       channel=other,                 3832
            S04, channel.published,       channel=site&column=ztb,       767
            S05, channel.published,       channel=site&column=jdzf,      369
            S06, channel.published,       channel=site&column=czyjs,     105
            S07, channel.published,       channel=site&column=jyta,      260
            S08, disclosure.published,    column=tpgj,                   483
            S09, disclosure.published,    column=sthj,                   187
            S10, disclosure.published,    column=ggzypz,                 767
            S11, disclosure.published,    column=zfbz,                   56
            S12, disclosure.published,    column=zdcq,                   47
            S13, disclosure.published,    column=gtzy,                   38
            S14, disclosure.published,    column=xzzf,                   617
            S15, outside.online_rate,     level=county,                  100
            S16, outside.online_rate,     level=township,                90.1
            S17, outside.online_rate,     level=village,                 98.5
            S18, outside.service_cases,   level=county,                  10511
            S19, outside.service_cases,   level=township,                4937
            S20, outside.service_cases,   level=village,                 13950
            S21, outside.licence_catalogue, '',                          109
            S22, outside.licences_recorded, '',                          69025
            S23, outside.sharing_units,   '',                            22
            S24, outside.sharing_items,   '',                            109
            S25, channel.publishers,      column=czyjs&level=department, 三十多
            S26, request.received,        '',                            0
            S27, request.refused,         '',                            0
            S28, remedy.cases,            group=review,                  0
            S29, remedy.cases,            group=direct,                  0
            S29, remedy.cases,            group=after-review,            0
            S30, outside.request_fees,    '',                            0
            """)
    void theReportOf2019StatesTheFigureAndOpensItsRecords(String id, String metric, String dimensions, String written)
            throws Exception {
        var report = reports.latestFrozen(organs.county().id(), 2019, true).orElseThrow();
        var query = FigureQuery.ofYear(metric, null, 2019, parsed(dimensions));

        assertThat(composing.compose(report).paragraphs().stream().flatMap(line -> line.pieces().stream()))
                .contains(new Piece(written, query));
        assertThat(amounts(query)).isEqualTo(figures.get(query).value())
                .isEqualTo(reports.frozenFigure(report.id(), query).orElseThrow().value());
        var opened = web.perform(get(URI.create("/nianbao/2019/xzf/shuju?" + addresses.write(query)))).andReturn();
        assertThat(opened.getResponse().getContentAsString(StandardCharsets.UTF_8)).contains("统计口径",
                figures.metric(metric).audience().anyoneOpens() ? "打开背后的记录" : "只对办理单位的工作人员开放");
    }

    private long amounts(FigureQuery query) {
        long sum = 0;
        String after = null;
        do {
            var slice = figures.records(query, after, 1000);
            sum += slice.items().stream().mapToLong(RecordRow::amount).sum();
            after = slice.next();
        } while (after != null);
        return sum;
    }

    /** Issue 4: at least five organs whose tables say something, and no cell of the county that is not their sum. */
    @Test
    void fiveOrgansAndMoreFiledTablesThatAreNotEmpty() {
        int year = LocalDate.now(clock).getYear() - 2;
        var signed = reports.published(year).stream().filter(report -> report.counts() != null).toList();
        var numbers = reports.frozenTables(signed.stream().map(AnnualReport::id).toList());
        var county = reports.frozenTables(reports.latestFrozen(organs.county().id(), year, true).orElseThrow().id());

        for (var cell : List.of("3.R1.T", "3.G.T")) {
            assertThat(numbers.values()).filteredOn(filed -> of(filed, cell).signum() > 0)
                    .as(cell)
                    .hasSizeGreaterThanOrEqualTo(5);
        }
        assertThat(numbers.values()).filteredOn(filed -> of(filed, "2.penalties.decisions").signum() > 0)
                .isNotEmpty();
        var form = forms.forYear(year).orElseThrow();
        var parts = Stream.concat(numbers.values().stream(), Stream.of(tables.of(form, organs.county().id(), year)))
                .toList();
        for (var cell : form.cells().keySet()) {
            assertThat(parts.stream()
                    .map(part -> of(part, cell.toString()))
                    .reduce(BigDecimal.ZERO,
                            BigDecimal::add))
                    .as(cell.toString())
                    .isEqualByComparingTo(of(county, cell.toString()));
        }
    }

    private static BigDecimal of(ReportTables tables, String cell) {
        return tables.number(CellRef.parse(cell)).orElseThrow();
    }

    @Test
    void unitsFiledTheLastTwoYearsAndTheCountysTablesAreTheirSum() {
        int lastYear = LocalDate.now(clock).getYear() - 1;
        for (int of = lastYear - 1; of <= lastYear; of++) {
            int year = of;
            var form = forms.forYear(year).orElseThrow();
            var county = tables.of(form, null, year);
            var each = organs.disclosing().stream().map(organ -> tables.of(form, organ.id(), year)).toList();
            assertThat(reports.published(year)).hasSizeGreaterThanOrEqualTo(6);
            form.cells()
                    .keySet()
                    .forEach(cell -> assertThat(county.number(cell).orElseThrow()).as(cell.toString())
                            .isEqualByComparingTo(each.stream()
                                    .map(one -> one.number(cell).orElseThrow())
                                    .reduce(BigDecimal.ZERO, BigDecimal::add)));
            assertThat(reports.published(year))
                    .allSatisfy(report -> assertThat(checking.check(report).items()).noneMatch(
                            item -> item.finding().isError()));
        }
    }

    /** RU-1 is checked where every unit has signed, and holds. */
    @Test
    void theCountysReportIsHeldAgainstTheSumOfAllUnits() {
        int year = LocalDate.now(clock).getYear() - 2;
        var county = reports.latestFrozen(organs.county().id(), year, true).orElseThrow();

        var checked = checking.check(county);

        assertThat(checked.unchecked()).extracting(one -> one.rule()).doesNotContain("RU-1", "T3-6", "T4-2");
        assertThat(checked.items()).extracting(item -> item.finding().rule()).doesNotContain("RU-1");
    }

    @Test
    void buildingTwiceGivesTheSame() {
        assertThat(plan()).isEqualTo(plan()).hasSize(11465);

        building.start();

        assertThat(figures.get(FigureQuery.ofYear("channel.published", null, 2019, Map.of())).value()).isEqualTo(11465);
    }

    /** Wholes, single dimensions and every tenth pair; all of them take a minute. */
    private static List<JsonNode> sample(JsonNode listed) {
        return Stream.iterate(0, i -> i < listed.size(), i -> i + 1)
                .filter(i -> listed.get(i).get("dimensions").isEmpty() || i % 10 == 0)
                .map(listed::get)
                .toList();
    }

    private long countRecords(String address) throws Exception {
        long count = 0;
        String after = null;
        do {
            var request = get(URI.create(address + "&limit=500" + (after == null ? "" : "&after=" + after)));
            var slice = json.readTree(web.perform(request).andReturn().getResponse().getContentAsString());
            count += slice.get("items").size();
            after = slice.get("next").isNull() ? null : slice.get("next").asString();
        } while (after != null);
        return count;
    }

    private static List<PlannedItem> plan() {
        var county = DemoFiles.organs();
        var days = LocalDate.of(2019, 1, 1).datesUntil(LocalDate.of(2020, 1, 1)).toList();
        return new YearPlan(DemoFiles.texts(), county, days).of(DemoFiles.allocation("allocation-2019.csv", county));
    }

    private static Map<String, String> parsed(String dimensions) {
        return dimensions.isEmpty() ? Map.of()
                : Stream.of(dimensions.split("&"))
                        .map(pair -> pair.split("="))
                        .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
    }
}
