package org.gongkai.disclosure.imports.web;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gongkai.catalogue.Catalogue;
import org.gongkai.catalogue.Column;
import org.gongkai.catalogue.ColumnKind;
import org.gongkai.disclosure.imports.ImportId;
import org.gongkai.disclosure.imports.domain.ImportField;
import org.gongkai.disclosure.imports.domain.ImportJob;
import org.gongkai.disclosure.imports.domain.Imports;
import org.gongkai.disclosure.imports.domain.Imports.StoredRow;
import org.gongkai.disclosure.imports.domain.RowState;
import org.gongkai.disclosure.imports.web.ImportListView.Line;
import org.gongkai.disclosure.imports.web.ImportListView.Option;
import org.gongkai.file.UploadLimits;
import org.gongkai.identity.AccessPolicy;
import org.gongkai.identity.Officer;
import org.gongkai.identity.Permission;
import org.gongkai.organ.Organs;
import org.gongkai.web.Cursor;
import org.gongkai.web.Pages;
import org.gongkai.web.Words;
import org.springframework.stereotype.Component;

/** Gathers what pages of imports show. */
@Component
class ImportPages {
    static final String PATH = "/console/disclosure/imports";
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final int PAGE = 50;
    private final Imports imports;
    private final AccessPolicy policy;
    private final Organs organs;
    private final Catalogue catalogue;
    private final UploadLimits limits;
    private final Words words;
    private final Pages pages;
    private final ZoneId zone;

    ImportPages(Imports imports, AccessPolicy policy, Organs organs, Catalogue catalogue, UploadLimits limits,
            Words words, Pages pages, Clock clock) {
        this.imports = imports;
        this.policy = policy;
        this.organs = organs;
        this.catalogue = catalogue;
        this.limits = limits;
        this.words = words;
        this.pages = pages;
        this.zone = clock.getZone();
    }

    /** @param form what was typed, field by field */
    Pages.Page list(Officer officer, Cursor from, Map<String, String> form, Map<String, String> errors) {
        policy.requireSomewhere(officer, Permission.IMPORT_ITEMS);
        var scope = policy.scope(officer, Permission.IMPORT_ITEMS);
        var lines = imports.list(scope, from, PAGE).map(this::line);
        var choices = organs.disclosing()
                .stream()
                .filter(organ -> scope.covers(organ.id()))
                .map(organ -> new Option(organ.id().value(), organ.name()))
                .toList();
        return pages.show("disclosure/imports/list")
                .with("view", new ImportListView(lines, choices, columns(), fields(), limits.size(), form, errors))
                .status(errors.isEmpty() ? 200 : 400);
    }

    private List<Option> columns() {
        return catalogue.list()
                .stream()
                .filter(column -> !column.hidden() && column.kind() != ColumnKind.LINK)
                .map(column -> new Option(column.id().value(),
                        String.join(" / ", catalogue.path(column.id()).stream().map(Column::name).toList())))
                .toList();
    }

    private static List<ImportListView.Field> fields() {
        return Arrays.stream(ImportField.values())
                .map(field -> new ImportListView.Field(field.label(), field.isRequired(), field.help(),
                        String.join("、", field.aliases())))
                .toList();
    }

    Pages.Page show(Officer officer, ImportId id, String which, Cursor from, Map<String, String> errors) {
        var job = visible(officer, id);
        var states = which.equals("all") ? Set.of(RowState.values()) : Set.of(RowState.BAD, RowState.REFUSED);
        var rows = imports.page(id, states, from, PAGE);
        return pages.show("disclosure/imports/show")
                .with("view", new ImportView(job, line(job), rows.map(this::row), which, errors))
                .status(errors.isEmpty() ? 200 : 400);
    }

    /** What an officer of the same office may see. */
    ImportJob visible(Officer officer, ImportId id) {
        var job = imports.get(id);
        policy.require(officer, Permission.IMPORT_ITEMS, job.upload().organ());
        return job;
    }

    List<StoredRow> allRows(ImportId id, boolean onlyLeft) {
        var states = onlyLeft ? Set.of(RowState.BAD, RowState.REFUSED, RowState.GOOD, RowState.READY)
                : Set.of(RowState.values());
        return imports.rows(id, states, 0, Integer.MAX_VALUE);
    }

    ImportView.Row row(StoredRow row) {
        return new ImportView.Row(row.source().number(), row.source().get(ImportField.TITLE),
                words.of("disclosure.import.row", row.state()), row.state(), row.problems(),
                row.item() == null ? null : row.item().value());
    }

    private Line line(ImportJob job) {
        return new Line(job.id().value(), job.upload().tableName(), time(job.createdAt()),
                words.of("disclosure.import.stage", job.stage()), job.stage(),
                job.mode() == null ? "" : words.of("disclosure.import.mode", job.mode()), job.total(), job.entered(),
                job.count(RowState.BAD) + job.count(RowState.REFUSED),
                job.endedAt() == null ? "" : time(job.endedAt()));
    }

    private String time(Instant instant) {
        return TIME.format(instant.atZone(zone));
    }
}
