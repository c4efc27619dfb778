package org.gongkai.catalogue.web;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongkai.catalogue.Catalogue;
import org.gongkai.catalogue.Column;
import org.gongkai.catalogue.ColumnId;
import org.gongkai.catalogue.ColumnKind;
import org.gongkai.catalogue.Vocabularies;
import org.gongkai.catalogue.Vocabulary;
import org.gongkai.catalogue.VocabularyTerm;
import org.gongkai.catalogue.application.KeepingStandards;
import org.gongkai.catalogue.application.KeepingStandards.Covered;
import org.gongkai.catalogue.application.KeepingStandards.State;
import org.gongkai.catalogue.domain.StandardTable;
import org.gongkai.identity.CurrentOfficer;
import org.gongkai.identity.Permission;
import org.gongkai.law.BadInput;
import org.gongkai.web.NavigationEntry;
import org.gongkai.web.Pages;
import org.gongkai.web.Spreadsheet;
import org.gongkai.web.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/** The standard catalogues of the fields: what must be published, where it is, what is missing. */
@Controller
@RequestMapping(StandardsController.PATH)
class StandardsController {
    static final String PATH = "/console/catalogue/standards";
    private static final Map<State, String> CSS = Map.of(State.UNPLACED, "bad", State.EMPTY, "warn", State.COVERED,
            "ok");

    private final KeepingStandards keeping;
    private final Vocabularies vocabularies;
    private final Catalogue catalogue;
    private final CurrentOfficer current;
    private final Words words;
    private final Pages pages;

    StandardsController(KeepingStandards keeping, Vocabularies vocabularies, Catalogue catalogue,
            CurrentOfficer current, Words words, Pages pages) {
        this.keeping = keeping;
        this.vocabularies = vocabularies;
        this.catalogue = catalogue;
        this.current = current;
        this.words = words;
        this.pages = pages;
    }

    @Bean
    static NavigationEntry standardsNavigation() {
        return new NavigationEntry("栏目与目录", "公开事项", PATH, 225, Set.of(Permission.EDIT_CATALOGUE.name()));
    }

    @GetMapping
    View list(StandardFilter filter) {
        var all = keeping.list(current.get());
        return pages.show("catalogue/standards")
                .with("rows", found(all, filter))
                .with("filter", filter)
                .with("total", all.size())
                .with("counts", counts(all))
                .with("fields", fields())
                .with("states", List.of(State.values()))
                .with("words", words);
    }

    @GetMapping("/export.xlsx")
    View export(StandardFilter filter) {
        var rows = found(keeping.list(current.get()), filter);
        return new Spreadsheet(words.of("catalogue.standard.list"),
                Arrays.asList(words.of("catalogue.standard.headings").split(",")),
                writer -> rows.forEach(row -> writer.accept(List.of(row.field(), row.first(), row.name(), row.content(),
                        row.term(), row.owner(), row.column(), row.stateWord(), Long.toString(row.items()),
                        row.latest()))));
    }

    private List<StandardRow> found(List<Covered> all, StandardFilter filter) {
        var names = fieldNames();
        return all.stream()
                .filter(entry -> filter.takes(row(entry, names), entry.kept().entry().field()))
                .map(
                        entry -> row(entry, names))
                .toList();
    }

    private static Map<State, Long> counts(List<Covered> all) {
        return all.stream().collect(Collectors.groupingBy(Covered::state, Collectors.counting()));
    }

    private StandardRow row(Covered covered, Map<String, String> fields) {
        var entry = covered.kept().entry();
        var holding = covered.holding();
        return new StandardRow(covered.kept().id(), fields.getOrDefault(entry.field(), entry.field()), entry.first(),
                entry.name(), entry.content(), entry.term(), entry.owner(),
                covered.column() == null ? "" : covered.column().name(), covered.state(),
                words.of("catalogue.standard", covered.state()), CSS.getOrDefault(covered.state(), "muted"),
                holding == null ? 0 : holding.items(), holding == null ? "" : holding.latest().toString());
    }

    private List<VocabularyTerm> fields() {
        return vocabularies.list(Vocabulary.FIELD).stream().filter(term -> !term.retired()).toList();
    }

    private Map<String, String> fieldNames() {
        return vocabularies.list(Vocabulary.FIELD)
                .stream()
                .collect(Collectors.toMap(VocabularyTerm::code, VocabularyTerm::name, (one, other) -> one));
    }

    @GetMapping("/{id:\\d+}")
    View show(@PathVariable long id) {
        var covered = keeping.get(id, current.get());
        return pages.show("catalogue/standard")
                .with("covered", covered)
                .with("row", row(covered, fieldNames()))
                .with("columns", columns());
    }

    /** Indented, links left out: nothing stands in them. */
    private List<Column> columns() {
        return catalogue.list()
                .stream()
                .filter(column -> !column.hidden() && column.kind() != ColumnKind.LINK)
                .toList();
    }

    @PostMapping("/{id:\\d+}")
    View place(@PathVariable long id, @RequestParam(required = false) @Nullable Long column, @RequestParam int version,
            RedirectAttributes flash) {
        keeping.place(id, column == null ? null : new ColumnId(column), version, current.get());
        flash.addFlashAttribute(Pages.NOTICE, words.of("catalogue.standard.placed"));
        return new RedirectView(PATH + "/" + id);
    }

    @GetMapping("/import")
    View form() {
        keeping.list(current.get());
        return importPage(null, "", "", null);
    }

    /** Shows what the table says; only the confirmed table is taken over. */
    @PostMapping("/import")
    View importTable(@RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(defaultValue = "") String table, @RequestParam(defaultValue = "") String field,
            @RequestParam(defaultValue = "false") boolean confirmed, RedirectAttributes flash) throws IOException {
        try {
            var lines = file == null || file.isEmpty() ? StandardTables.read(table) : StandardTables.read(file);
            var usual = field.isBlank() ? null : field;
            if (!confirmed) {
                return importPage(keeping.rehearse(lines, usual, current.get()), StandardTables.write(lines), field,
                        null);
            }
            int taken = keeping.run(lines, usual, current.get());
            flash.addFlashAttribute(Pages.NOTICE, words.of("catalogue.standard.imported", taken));
            return new RedirectView(PATH);
        } catch (BadInput refused) {
            return importPage(null, table, field, refused.getMessage());
        }
    }

    private View importPage(@Nullable List<StandardTable.Row> rows, String table, String field,
            @Nullable String error) {
        return pages.show("catalogue/standards-import")
                .status(error == null ? 200 : 400)
                .with("rows", rows)
                .with("table", table)
                .with("field", field)
                .with("fields", fields())
                .with("fieldNames", fieldNames())
                .with("error", error);
    }
}
