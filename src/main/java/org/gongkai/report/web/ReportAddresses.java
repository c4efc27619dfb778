package org.gongkai.report.web;

import org.gongkai.organ.Organs;
import org.gongkai.report.domain.making.AnnualReport;
import org.gongkai.statistics.FigureAddress;
import org.springframework.stereotype.Component;

/** Where a report, its cells and its figures are found. */
@Component
class ReportAddresses {
    private final FigureAddress figures;
    private final Organs organs;

    ReportAddresses(FigureAddress figures, Organs organs) {
        this.figures = figures;
        this.organs = organs;
    }

    /** {@code /nianbao/2019/xzf}. */
    String open(AnnualReport report) {
        return "/nianbao/%d/%s".formatted(report.year(), organs.get(report.organ()).slug());
    }

    static String staff(AnnualReport report) {
        return "/console/report/" + report.id();
    }

    ReportLinks publicLinks(AnnualReport report) {
        return new ReportLinks(figures, open(report) + "/shuju");
    }

    ReportLinks staffLinks(AnnualReport report) {
        return new ReportLinks(figures, staff(report) + "/figure");
    }
}
