package org.gongkai.catalogue.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gongkai.catalogue.Catalogue;
import org.gongkai.catalogue.Column;
import org.gongkai.catalogue.ColumnId;
import org.gongkai.catalogue.ColumnKind;
import org.gongkai.catalogue.StatutoryItem;
import org.gongkai.catalogue.application.EditingColumns;
import org.gongkai.catalogue.domain.Columns;
import org.gongkai.catalogue.domain.Coverage;
import org.gongkai.identity.CurrentOfficer;
import org.gongkai.law.BadInput;
import org.gongkai.organ.OrganKind;
import org.gongkai.organ.Organs;
import org.gongkai.web.Pages;
import org.gongkai.web.Spreadsheet;
import org.gongkai.web.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The column tree and each column's page. */
@Controller
@RequestMapping("/console/catalogue/columns")
class ColumnController {
    private static final String LIST = "redirect:/console/catalogue/columns";
    private static final List<String> HEADINGS = List.of("栏目", "网址缩写", "形式", "事项代码", "适用单位", "状态");

    private final EditingColumns editing;
    private final Catalogue catalogue;
    private final Columns columns;
    private final Organs organs;
    private final CurrentOfficer officers;
    private final Words words;
    private final Pages pages;

    ColumnController(EditingColumns editing, Catalogue catalogue, Columns columns, Organs organs,
            CurrentOfficer officers, Words words, Pages pages) {
        this.editing = editing;
        this.catalogue = catalogue;
        this.columns = columns;
        this.organs = organs;
        this.officers = officers;
        this.words = words;
        this.pages = pages;
    }

    @GetMapping
    View list(@RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "") String show) {
        editing.require(officers.get());
        return pages.show("catalogue/columns")
                .with("rows", found(q, show))
                .with("q", q)
                .with("show", show)
                .with("whole", q.isBlank() && show.isBlank())
                .with("coverage", Coverage.of(columns.tree()))
                .with("words", words);
    }

    private List<ColumnRow> found(String q, String show) {
        return catalogue.list()
                .stream()
                .filter(column -> q.isBlank() || column.name().contains(q.strip()) || column.slug().equals(q.strip())
                        || column.statutoryCodes().contains(q.strip()))
                .filter(column -> !show.equals("hidden") || column.hidden())
                .map(this::row)
                .toList();
    }

    @GetMapping("/export.xlsx")
    View export(@RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "") String show) {
        editing.require(officers.get());
        return new Spreadsheet("栏目", HEADINGS, writer -> found(q, show).forEach(row -> writer.accept(List.of(
                row.indent() + row.column().name(), row.column().slug(), row.kind(),
                String.join(" ", row.column().statutoryCodes()), row.kinds(), row.column().hidden() ? "隐藏" : "显示"))));
    }

    @GetMapping("/new")
    View blank(@RequestParam long parent) {
        editing.require(officers.get());
        return form(null, catalogue.get(new ColumnId(parent)), ColumnForm.EMPTY, Map.of());
    }

    @PostMapping
    Object add(@RequestParam long parent, ColumnForm form, RedirectAttributes flash) {
        var above = catalogue.get(new ColumnId(parent));
        try {
            editing.add(officers.get(), form.typed(above.id(), above.id()));
        } catch (BadInput refused) {
            return form(null, above, form, refused.fields());
        }
        flash.addFlashAttribute(Pages.NOTICE, "栏目“" + form.name() + "”已新增。");
        return LIST;
    }

    @GetMapping("/{id}")
    View edit(@PathVariable long id) {
        editing.require(officers.get());
        var column = catalogue.get(new ColumnId(id));
        return form(column, parentOf(column), ColumnForm.of(column, columns.versionOf(column.id())), Map.of());
    }

    @PostMapping("/{id}")
    Object change(@PathVariable long id, ColumnForm form, RedirectAttributes flash) {
        var column = catalogue.get(new ColumnId(id));
        try {
            editing.change(officers.get(), form.typed(column.id(), column.parent()), form.version());
        } catch (BadInput refused) {
            return form(column, parentOf(column), form, refused.fields());
        }
        flash.addFlashAttribute(Pages.NOTICE, "栏目“" + form.name() + "”已保存。");
        return LIST;
    }

    @PostMapping("/order")
    String shift(@RequestParam @Nullable Long up, @RequestParam @Nullable Long down) {
        if (up != null) {
            editing.shift(officers.get(), new ColumnId(up), true);
        } else if (down != null) {
            editing.shift(officers.get(), new ColumnId(down), false);
        }
        return LIST;
    }

    @PostMapping("/{id}/place")
    String move(@PathVariable long id, @RequestParam long parent, @RequestParam int version,
            RedirectAttributes flash) {
        editing.move(officers.get(), new ColumnId(id), new ColumnId(parent), version);
        flash.addFlashAttribute(Pages.NOTICE, "栏目已移动。");
        return LIST;
    }

    @PostMapping("/{id}/hiding")
    String hide(@PathVariable long id, @RequestParam boolean hidden, @RequestParam int version,
            RedirectAttributes flash) {
        editing.hide(officers.get(), new ColumnId(id), hidden, version);
        flash.addFlashAttribute(Pages.NOTICE, hidden ? "栏目已隐藏，其中的信息仍可通过原网址查阅。" : "栏目已恢复显示。");
        return LIST;
    }

    @GetMapping("/{id}/merger")
    View confirmMerger(@PathVariable long id, @RequestParam long into) {
        editing.require(officers.get());
        var from = catalogue.get(new ColumnId(id));
        return pages.show("catalogue/merger")
                .with("from", from)
                .with("into", catalogue.get(new ColumnId(into)))
                .with("children", columns.tree().children(from.id()))
                .with("version", columns.versionOf(from.id()));
    }

    @PostMapping("/{id}/merger")
    String merge(@PathVariable long id, @RequestParam long into, @RequestParam int version,
            RedirectAttributes flash) {
        editing.merge(officers.get(), new ColumnId(id), new ColumnId(into), version);
        flash.addFlashAttribute(Pages.NOTICE, "栏目已合并，原网址自动转到新栏目。");
        return LIST;
    }

    private View form(@Nullable Column column, @Nullable Column parent, ColumnForm form, Map<String, String> errors) {
        return pages.show("catalogue/column")
                .status(errors.isEmpty() ? 200 : 400)
                .with("column", column)
                .with("parent", parent)
                .with("form", form)
                .with("errors", errors)
                .with("items", StatutoryItem.ALL)
                .with("kinds", List.of(ColumnKind.values()))
                .with("organKinds", List.of(OrganKind.values()))
                .with("organs", organs.disclosing())
                .with("rows", catalogue.list().stream().map(this::row).toList())
                .with("words", words);
    }

    private @Nullable Column parentOf(Column column) {
        return column.parent() == null ? null : catalogue.get(column.parent());
    }

    private ColumnRow row(Column column) {
        String kinds = column.onlyFor() != null ? organs.get(column.onlyFor()).shortName()
                : column.appliesTo()
                        .stream()
                        .sorted()
                        .map(kind -> words.of("organ.kind", kind))
                        .collect(Collectors.joining("、"));
        return new ColumnRow(column, catalogue.path(column.id()).size() - 1, words.of("catalogue.kind", column.kind()),
                kinds.isEmpty() ? "全部" : kinds);
    }
}
