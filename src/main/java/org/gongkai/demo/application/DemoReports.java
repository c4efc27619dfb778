package org.gongkai.demo.application;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.gongkai.identity.Officer;
import org.gongkai.organ.Organ;
import org.gongkai.organ.OrganId;
import org.gongkai.organ.OrganKind;
import org.gongkai.organ.Organs;
import org.gongkai.remedy.RemedyGroup;
import org.gongkai.remedy.RemedyRegister;
import org.gongkai.remedy.RemedyRegister.NewCase;
import org.gongkai.remedy.RemedyResult;
import org.gongkai.report.ReportDesk;
import org.gongkai.report.ReportDesk.Filing;
import org.gongkai.report.ReportDesk.Team;
import org.gongkai.statistics.EntryKey;
import org.gongkai.statistics.FigureDesk;
import org.gongkai.statistics.FigureDesk.NewEntry;
import org.springframework.stereotype.Component;

/** Figures kept outside, reviews and suits, and the annual reports that follow: 2019 on the form of that time, later ones on today's. */
@Component
class DemoReports {
    private static final int REBUILT_YEAR = BuildingTheCounty.REBUILT_YEAR;
    private static final String SOURCE = "演示台账";
    private final FigureDesk figures;
    private final RemedyRegister remedies;
    private final ReportDesk reports;
    private final Organs organs;
    private final Clock clock;

    DemoReports(FigureDesk figures, RemedyRegister remedies, ReportDesk reports, Organs organs, Clock clock) {
        this.figures = figures;
        this.remedies = remedies;
        this.reports = reports;
        this.organs = organs;
        this.clock = clock;
    }

    void enter(Map<String, Officer> officers) {
        var team = team(officers);
        DemoFiles.outside().forEach(line -> enter(line, team));
        DemoFiles.remedies().forEach(this::register);
    }

    /** Each report by itself: a signature counts what is committed. */
    List<Step> steps(Map<String, Officer> officers) {
        var team = team(officers);
        var steps = new ArrayList<Step>();
        steps.add(filing("xzf", REBUILT_YEAR, "demo/report-2019.txt", LocalDate.of(2020, 1, 13), LocalDate.of(2020, 1,
                14), team));
        int lastYear = LocalDate.now(clock).getYear() - 1;
        steps.addAll(filings(lastYear - 1, everyone(), team));
        steps.addAll(filings(lastYear, DemoFiles.filers(), team));
        return steps;
    }

    private static Team team(Map<String, Officer> officers) {
        return new Team(officer(officers, "gkb"), officer(officers, "gkb2"), officer(officers, "ld"));
    }

    /** Everyone who files, so that the county's report can be held against the sum of all (RU-1). */
    private List<String> everyone() {
        return organs.disclosing()
                .stream()
                .filter(organ -> organ.kind() != OrganKind.VILLAGE && organ.kind() != OrganKind.COUNTY)
                .map(Organ::slug)
                .toList();
    }

    /** The units file in January, the county once they have. */
    private List<Step> filings(int year, List<String> filers, Team team) {
        var steps = new ArrayList<Step>();
        for (var organ : filers) {
            steps.add(filing(organ, year, "", LocalDate.of(year + 1, 1, 20), LocalDate.of(year + 1, 1, 22), team));
        }
        steps.add(filing("xzf", year, "", LocalDate.of(year + 1, 3, 10), LocalDate.of(year + 1, 3, 12), team));
        return steps;
    }

    private Step filing(String organ, int year, String text, LocalDate signed, LocalDate published, Team team) {
        var filing = new Filing(organ(organ), year, text, "演示数据，已核对。", at(signed), at(published),
                year == REBUILT_YEAR);
        return new Step("report-" + year + "-" + organ, () -> reports.file(filing, team));
    }

    private Instant at(LocalDate day) {
        return day.atTime(16, 3).atZone(clock.getZone()).toInstant();
    }

    private void enter(OutsideLine line, Team team) {
        var key = new EntryKey(line.metric(), organ(line.organ()), line.year(), line.part());
        var id = figures.enter(new NewEntry(key, line.value(), SOURCE, "演示责任人", "演示数据", List.of()), team.author());
        figures.accept(id, "演示数据", team.reviewer());
    }

    private void register(RemedyLine line) {
        var received = LocalDate.parse(line.received());
        remedies.enter(new NewCase(organ(line.organ()), RemedyGroup.valueOf(line.group()), line.caseNumber(), "演示案件",
                received, line.result().isEmpty() ? null : RemedyResult.valueOf(line.result()), line.ended().isEmpty()
                        ? null
                        : LocalDate.parse(line.ended())));
    }

    private OrganId organ(String slug) {
        return organs.findBySlug(slug).orElseThrow().id();
    }

    private static Officer officer(Map<String, Officer> officers, String login) {
        return Objects.requireNonNull(officers.get(login), login);
    }

    /** A figure kept outside. */
    record OutsideLine(String organ, int year, String metric, String part, long value) {}

    /** A review or suit. */
    record RemedyLine(String organ, String group, String caseNumber, String received, String result, String ended) {}
}
