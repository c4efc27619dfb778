package org.gongkai.report.application;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.gongkai.report.domain.form.CellRef;
import org.gongkai.report.domain.form.ReportForm;
import org.gongkai.report.domain.form.ReportForms;
import org.gongkai.statistics.Figures;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.stereotype.Component;

/**
 * {@code --report-timing=2025}: how long the tables of the whole county's report of that year take, and how long a cell takes to
 * open with the first page of its records, over the records there are; says it and stops.
 */
@Component
class TimingReports implements ApplicationRunner {
    private static final Logger LOG = LoggerFactory.getLogger(TimingReports.class);
    private static final String OPTION = "report-timing";
    private static final int TIMES = 7;
    private static final int PAGE = 50;
    private final ComputingTables tables;
    private final ReportForms forms;
    private final Figures figures;
    private final ConfigurableApplicationContext application;

    TimingReports(ComputingTables tables, ReportForms forms, Figures figures,
            ConfigurableApplicationContext application) {
        this.tables = tables;
        this.forms = forms;
        this.figures = figures;
        this.application = application;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        var years = arguments.getOptionValues(OPTION);
        if (years == null) {
            return;
        }
        int year = Integer.parseInt(years.getFirst());
        var form = forms.forYear(year).orElseThrow();
        var computed = times(() -> tables.of(form, null, year));
        var opened = new ArrayList<Long>();
        form.cells().keySet().forEach(cell -> opened.add(timed(() -> open(form, cell, year))));
        LOG.info(
                "report {}: tables of the county in {} ms first, {} ms median of {}; a cell with its first {} records in "
                        + "{} ms median, {} ms slowest of {}",
                year, computed.getFirst(), median(computed), TIMES, PAGE, median(
                        opened),
                opened.stream().mapToLong(Long::longValue).max().orElse(0), opened.size());
        System.exit(SpringApplication.exit(application));
    }

    private void open(ReportForm form, CellRef cell, int year) {
        tables.number(form, cell, null, year);
        tables.behind(form, cell, null, year).forEach(query -> figures.records(query, null, PAGE));
    }

    private static List<Long> times(Runnable work) {
        return IntStream.range(0, TIMES).mapToObj(i -> timed(work)).toList();
    }

    private static long timed(Runnable work) {
        long begun = System.nanoTime();
        work.run();
        return Duration.ofNanos(System.nanoTime() - begun).toMillis();
    }

    private static long median(List<Long> times) {
        return times.stream().sorted().toList().get(times.size() / 2);
    }
}
