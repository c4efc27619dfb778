package org.gongkai.disclosure.imports.web;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.gongkai.disclosure.imports.ImportId;
import org.gongkai.disclosure.imports.domain.ImportField;
import org.gongkai.disclosure.imports.domain.Imports.StoredRow;
import org.gongkai.disclosure.imports.domain.Problem;
import org.gongkai.identity.CurrentOfficer;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The template to fill in, and reports that can be corrected and uploaded again. */
@Controller
@RequestMapping(ImportPages.PATH)
class ImportDownloadsController {
    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String BYTE_ORDER_MARK = "\uFEFF"; // without it Excel takes UTF-8 for GBK
    private final ImportPages pages;
    private final CurrentOfficer officer;

    ImportDownloadsController(ImportPages pages, CurrentOfficer officer) {
        this.pages = pages;
        this.officer = officer;
    }

    @GetMapping("/template.xlsx")
    ResponseEntity<byte[]> template() {
        return download("批量导入模板.xlsx", WORKBOOK, ImportTemplate.workbook());
    }

    /** @param which {@code left} for the rows that were not entered, to be corrected and uploaded again */
    @GetMapping("/{id}/report.csv")
    ResponseEntity<byte[]> report(@PathVariable long id, @RequestParam(defaultValue = "all") String which) {
        var job = pages.visible(officer.get(), new ImportId(id));
        var rows = pages.allRows(job.id(), which.equals("left"));
        return download("导入报告-" + id + ".csv", "text/csv;charset=UTF-8",
                (BYTE_ORDER_MARK + written(rows)).getBytes(StandardCharsets.UTF_8));
    }

    private String written(List<StoredRow> rows) {
        var heads = new ArrayList<>(List.of("行号", "结果", "问题", "信息编号"));
        for (var field : ImportField.values()) {
            heads.add(field.label());
        }
        var out = new StringWriter();
        try (var csv = new CSVPrinter(out, CSVFormat.EXCEL)) {
            csv.printRecord(heads);
            for (var row : rows) {
                csv.printRecord(cells(row));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException("writing to memory", impossible);
        }
        return out.toString();
    }

    private List<String> cells(StoredRow row) {
        var shown = pages.row(row);
        var cells = new ArrayList<>(List.of(Integer.toString(shown.number()), shown.state(), shown.problems()
                .stream()
                .map(ImportDownloadsController::told)
                .collect(Collectors.joining("；")), shown.item() == null ? "" : shown.item().toString()));
        for (var field : ImportField.values()) {
            cells.add(harmless(row.source().get(field)));
        }
        return cells;
    }

    private static String told(Problem problem) {
        return problem.field() + "：" + problem.wrong() + "（应为：" + problem.right() + "）";
    }

    /** Spreadsheets run what begins like a formula. */
    private static String harmless(String value) {
        return value.matches("(?s)[=+@\\t\\r-].*") ? "'" + value : value;
    }

    private static ResponseEntity<byte[]> download(String name, String mediaType, byte[] content) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, mediaType)
                .header(HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name, StandardCharsets.UTF_8).build().toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(content);
    }
}
