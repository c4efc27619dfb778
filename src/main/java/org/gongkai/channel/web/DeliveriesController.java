package org.gongkai.channel.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.gongkai.channel.application.RecordingDeliveries;
import org.gongkai.identity.AccessPolicy;
import org.gongkai.identity.CurrentOfficer;
import org.gongkai.identity.Permission;
import org.gongkai.organ.Organs;
import org.gongkai.web.Cursor;
import org.gongkai.web.Pages;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** All published items by where they went and where they still have to go. */
@Controller
@RequestMapping("/console/channel/deliveries")
class DeliveriesController {
    private static final int PAGE = 50;
    private final RecordingDeliveries recording;
    private final ItemRows rows;
    private final Choices choices;
    private final Organs organs;
    private final CurrentOfficer officers;
    private final AccessPolicy policy;
    private final Pages pages;

    DeliveriesController(RecordingDeliveries recording, ItemRows rows, Choices choices, Organs organs,
            CurrentOfficer officers, AccessPolicy policy, Pages pages) {
        this.recording = recording;
        this.rows = rows;
        this.choices = choices;
        this.organs = organs;
        this.officers = officers;
        this.policy = policy;
        this.pages = pages;
    }

    @GetMapping
    View list(DeliveryFilters filters, @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable String before) {
        policy.requireSomewhere(officers.get(), Permission.READ_ITEMS);
        var slice = recording.list(officers.get(), filters.filter(organs), Cursor.of(after, before), PAGE);
        return pages.show("channel/deliveries")
                .with("slice", slice)
                .with("rows", rows.of(slice.items()))
                .with("filters", filters)
                .with("kinds", choices.kinds())
                .with("organs", choices.organs(officers.get(), Permission.READ_ITEMS));
    }

    @GetMapping("/export")
    void export(DeliveryFilters filters, HttpServletResponse response) throws IOException {
        policy.requireSomewhere(officers.get(), Permission.READ_ITEMS);
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"deliveries.csv\"");
        response.getWriter().write('\uFEFF');
        var table = new CSVPrinter(response.getWriter(), CSVFormat.EXCEL);
        table.printRecord("标题", "单位", "首次公开", "已发布渠道", "待登记渠道", "已撤回");
        @Nullable
        String after = null;
        do {
            var slice = recording.list(officers.get(), filters.filter(organs), Cursor.after(after), 1000);
            for (var row : rows.of(slice.items())) {
                table.printRecord(row.title(), row.organ(), row.on(), String.join("、", row.gone()), String.join("、", row
                        .awaited()), row.withdrawn() ? "是" : "");
            }
            after = slice.next();
        } while (after != null);
        table.flush();
    }
}
