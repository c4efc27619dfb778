package org.gongkai.disclosure.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.gongkai.catalogue.Catalogue;
import org.gongkai.disclosure.application.StaffDisclosures;
import org.gongkai.disclosure.application.StaffQuery;
import org.gongkai.identity.CurrentOfficer;
import org.gongkai.identity.Officer;
import org.gongkai.web.Cursor;
import org.gongkai.web.Spreadsheet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/** The staff list as an Excel file, row by row, however long it is. */
@Controller
class ItemExportController {
    private static final int STRETCH = 500;
    private static final List<String> HEADINGS = List.of("编号", "标题", "公开机关", "栏目", "办理环节", "公开状态", "文号",
            "成文日期", "公开时限", "最近办理", "办理人");

    private final StaffDisclosures staff;
    private final ListRows rows;
    private final Catalogue catalogue;
    private final CurrentOfficer current;
    private final Clock clock;

    ItemExportController(StaffDisclosures staff, ListRows rows, Catalogue catalogue, CurrentOfficer current,
            Clock clock) {
        this.staff = staff;
        this.rows = rows;
        this.catalogue = catalogue;
        this.current = current;
        this.clock = clock;
    }

    @GetMapping("/console/disclosure/export.xlsx")
    View export(ListFilter filter) {
        var officer = current.get();
        var query = filter.query(officer, catalogue);
        staff.count(query, officer); // refuses before the first byte is sent
        return new Spreadsheet("信息清单-" + LocalDate.now(clock), HEADINGS, writer -> write(query, officer, writer));
    }

    private void write(StaffQuery query, Officer officer, Consumer<List<String>> writer) {
        @Nullable
        String after = null;
        do {
            var slice = staff.list(query, officer, Cursor.after(after), STRETCH);
            slice.items().stream().map(rows::of).forEach(row -> writer.accept(cells(row)));
            after = slice.next();
        } while (after != null);
    }

    private static List<String> cells(ListRow row) {
        return List.of(Long.toString(row.id()), row.title(), row.organ(), row.column(), row.stage().word(),
                row.standing().word(), row.documentNumber(), row.formedOn(), row.due() == null ? "" : row.due(),
                row.changed(), row.officer());
    }
}
