package org.gongkai.statistics.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.gongkai.identity.CurrentOfficer;
import org.gongkai.statistics.FigureAddress;
import org.gongkai.statistics.FigureQuery;
import org.gongkai.statistics.RecordAccess;
import org.gongkai.web.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The list behind any figure, for officers who may see its records; the public part of it is at {@code /tongji/jilu}. */
@Controller
@RequestMapping("/console/tongji")
class StaffRecordsController {
    private final RecordLists lists;
    private final RecordAccess access;
    private final FigureAddress addresses;
    private final CurrentOfficer officer;
    private final Pages pages;

    StaffRecordsController(RecordLists lists, RecordAccess access, FigureAddress addresses, CurrentOfficer officer,
            Pages pages) {
        this.lists = lists;
        this.access = access;
        this.addresses = addresses;
        this.officer = officer;
        this.pages = pages;
    }

    @GetMapping("/jilu")
    View records(@RequestParam Map<String, String> parameters) {
        var query = opened(parameters);
        return pages.show("statistics/staffrecords")
                .with("view", lists.page("/console/tongji/jilu", query, parameters.get("after")));
    }

    @GetMapping("/jilu.csv")
    void export(@RequestParam Map<String, String> parameters, HttpServletResponse response) throws IOException {
        lists.file(opened(parameters), response);
    }

    private FigureQuery opened(Map<String, String> parameters) {
        var query = addresses.read(parameters);
        access.require(officer.get(), query);
        return query;
    }
}
