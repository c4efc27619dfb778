package org.gongkai.channel.web;

import java.util.List;
import org.gongkai.channel.application.RecordingDeliveries;
import org.gongkai.identity.AccessPolicy;
import org.gongkai.identity.CurrentOfficer;
import org.gongkai.identity.Permission;
import org.gongkai.organ.Organs;
import org.gongkai.web.Cursor;
import org.gongkai.web.Pages;
import org.gongkai.web.Spreadsheet;
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
    private static final int STRETCH = 1_000;
    private static final List<String> HEADINGS = List.of("标题", "单位", "首次公开", "已发布渠道", "待登记渠道", "已撤回");

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

    @GetMapping("/export.xlsx")
    View export(DeliveryFilters filters) {
        var officer = officers.get();
        policy.requireSomewhere(officer, Permission.READ_ITEMS); // before the first byte is out
        var filter = filters.filter(organs);
        return new Spreadsheet("发布渠道登记", HEADINGS, writer -> {
            @Nullable
            String after = null;
            do {
                var slice = recording.list(officer, filter, Cursor.after(after), STRETCH);
                rows.of(slice.items()).forEach(row -> writer.accept(cells(row)));
                after = slice.next();
            } while (after != null);
        });
    }

    private static List<String> cells(ItemRow row) {
        return List.of(row.title(), row.organ(), row.on().toString(), String.join("、", row.gone()),
                String.join("、", row.awaited()), row.withdrawn() ? "是" : "");
    }
}
