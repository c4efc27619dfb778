package org.gongkai.disclosure.web;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.gongkai.catalogue.Catalogue;
import org.gongkai.disclosure.application.StaffDisclosures;
import org.gongkai.disclosure.application.StaffQuery;
import org.gongkai.identity.CurrentOfficer;
import org.gongkai.identity.Officer;
import org.gongkai.web.Cursor;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** The staff list as an Excel file, row by row, however long it is. */
@Controller
class ItemExportController {
    private static final int STRETCH = 500;
    private static final int IN_MEMORY = 100;
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
    ResponseEntity<StreamingResponseBody> export(ListFilter filter) {
        var officer = current.get();
        var query = filter.query(officer, catalogue);
        staff.count(query, officer); // refuses before the first byte is sent
        return ResponseEntity.ok()
                .contentType(MediaType.valueOf("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"))
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment()
                        .filename("信息清单-" + LocalDate.now(clock) + ".xlsx", java.nio.charset.StandardCharsets.UTF_8)
                        .build()
                        .toString())
                .body(out -> {
                    try (var book = new SXSSFWorkbook(IN_MEMORY)) {
                        fill(book.createSheet("信息清单"), query, officer);
                        book.write(out);
                    }
                });
    }

    private void fill(Sheet sheet, StaffQuery query, Officer officer) throws IOException {
        write(sheet, HEADINGS);
        @Nullable
        String after = null;
        do {
            var slice = staff.list(query, officer, Cursor.after(after), STRETCH);
            slice.items().stream().map(rows::of).forEach(row -> write(sheet, cells(row)));
            after = slice.next();
        } while (after != null);
    }

    private static List<String> cells(ListRow row) {
        return List.of(Long.toString(row.id()), row.title(), row.organ(), row.column(), row.stage().word(),
                row.standing().word(), row.documentNumber(), row.formedOn(), row.due() == null ? "" : row.due(),
                row.changed(), row.officer());
    }

    private static void write(Sheet sheet, List<String> cells) {
        var line = sheet.createRow(sheet.getPhysicalNumberOfRows());
        for (int i = 0; i < cells.size(); i++) {
            line.createCell(i).setCellValue(cells.get(i));
        }
    }
}
