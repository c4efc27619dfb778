package org.gongkai.report.domain.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.gongkai.report.Checking;
import org.gongkai.report.domain.check.Checked;
import org.gongkai.report.domain.check.Finding;
import org.gongkai.report.domain.check.Unchecked;
import org.gongkai.report.domain.form.Severity;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The model county's report of 2019, as published: read where it lies, skipped where it does not. */
class PublishedReportTest {
    private static final List<Path> PLACES = Stream.of(System.getProperty("gongkai.published-report", ""),
            "../shared/data/zhuxi-2019-report.txt", "../../shared/data/zhuxi-2019-report.txt")
            .filter(place -> !place.isEmpty())
            .map(Path::of)
            .toList();

    private ReadReport report;
    private Checked checked;

    @BeforeEach
    void read() throws IOException {
        var file = PLACES.stream().filter(Files::exists).findFirst();
        Assumptions.assumeTrue(file.isPresent(), "the published report is not here");
        report = Checking.read(Files.readAllBytes(file.orElseThrow()));
        checked = Checking.check(report);
    }

    @Test
    void itIsKnownWhoseItIs() {
        assertThat(report.organ()).isEqualTo("竹溪县");
        assertThat(report.year()).isEqualTo(2019);
        assertThat(report.form().id()).isEqualTo("F60");
        assertThat(report.tables().isEmpty()).isTrue();
    }

    @Test
    void itsInconsistenciesAreFoundWithTheirSeverities() {
        assertThat(checked.findings().stream().map(f -> f.rule() + " " + f.severity().code()).distinct().sorted())
                .containsExactly("N01 info", "N02 W", "N03 W", "N04 W", "N05 info", "N06 W", "N07 info", "N08 E",
                        "N09 W", "N10 E", "N11 W", "N12 info", "N13 W", "N14 info", "N15 info", "N16 info",
                        "N17 info", "N18 info");
    }

    @Test
    void theChannelsAreExplainedByTheirOverlap() {
        assertThat(found("N01").message()).isEqualTo("分渠道合计 10462 + 3832 = 14294，比总数 11465条多 2829：渠道有重叠，合计大于去重总数，"
                + "不是错误。推算：两种渠道都发布的 2829，只在前者的 10462 − 2829 = 7633，只在后者的 3832 − 2829 = 1003，"
                + "三项相加正好 11465（推算，非文中所述）。");
    }

    @Test
    void theFindingsNameTheirFigures() {
        assertThat(found("N02").message()).contains("617条", "369条", "相差 248");
        assertThat(found("N03").message()).contains("767条");
        assertThat(found("N04").message()).contains("合计 141", "未列明 626", "住房保障");
        assertThat(found("N05").message()).contains("1501", "8961", "85.7%");
        assertThat(found("N11").message()).contains("98.5", "90.1");
        assertThat(found("N12").message()).contains("109");
        assertThat(found("N14").message()).contains("2054");
        assertThat(found("N17").message()).contains("三十多个部门");
        assertThat(found("N09").message()).contains("回应", "解读", "投诉");
    }

    @Test
    void whatItLeavesOutIsNotNought() {
        assertThat(checked.unchecked()).extracting(Unchecked::rule).contains("T3-1", "T3-4", "T4-1");
        assertThat(checked.findings()).filteredOn(f -> f.severity() == Severity.ERROR)
                .extracting(Finding::rule)
                .containsExactlyInAnyOrder("N08", "N10");
    }

    private Finding found(String rule) {
        return checked.findings().stream().filter(f -> f.rule().equals(rule)).findFirst().orElseThrow();
    }
}
