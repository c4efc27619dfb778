package org.gongkai.report.domain.form;

import java.io.Reader;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.gongkai.report.domain.form.Filing.Filer;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Reads a form from its file under {@code report/forms}. */
public final class FormYaml {
    private FormYaml() {}

    public static ReportForm read(Reader yaml) {
        Map<String, Object> form = new Yaml(new SafeConstructor(new LoaderOptions())).load(yaml);
        var years = map(form, "years");
        return new ReportForm(text(form, "id"), text(form, "name"), text(form, "basis"),
                (Integer) Objects.requireNonNull(years.get("from")), (Integer) years.get("to"),
                maps(form, "chapters").stream().map(FormYaml::chapter).toList(),
                maps(form, "filing").stream().map(FormYaml::filing).toList(),
                maps(form, "tables").stream().map(FormYaml::table).toList(),
                maps(form, "identities").stream().map(FormYaml::identity).toList());
    }

    private static Chapter chapter(Map<String, Object> chapter) {
        return new Chapter((Integer) Objects.requireNonNull(chapter.get("number")), text(chapter, "title"),
                texts(chapter, "also"));
    }

    private static Filing filing(Map<String, Object> filing) {
        return new Filing(Filer.valueOf(text(filing, "filer")), MonthDay.parse("--" + text(filing, "due")),
                text(filing, "basis"));
    }

    private static FormTable table(Map<String, Object> table) {
        return new FormTable(text(table, "key"), text(table, "title"),
                (Integer) Objects.requireNonNull(table.get("chapter")),
                maps(table, "blocks").stream().map(FormYaml::block).toList());
    }

    private static FormBlock block(Map<String, Object> block) {
        return new FormBlock(optional(block, "title"), optional(block, "corner"), headings(block, "columns"),
                headings(block, "rows"));
    }

    private static List<Heading> headings(Map<String, Object> in, String name) {
        return maps(in, name).stream()
                .map(h -> new Heading(text(h, "label"), optional(h, "key"), headings(h, "children"), texts(h, "also"),
                        optional(h, "unit"), Boolean.TRUE.equals(h.get("signed")),
                        Boolean.TRUE.equals(h.get("decimal"))))
                .toList();
    }

    private static Identity identity(Map<String, Object> identity) {
        return new Identity(text(identity, "rule"), Severity.ofCode(text(identity, "severity")),
                text(identity, "table"), text(identity, "every").equals("column")
                        ? Identity.Every.COLUMN
                        : Identity.Every.ROW,
                Sum.parse(text(identity, "left")), Identity.Relation.ofSign(text(identity, "relation")),
                Sum.parse(text(identity, "right")), text(identity, "note"));
    }

    private static String text(Map<String, Object> in, String name) {
        return Objects.requireNonNull(optional(in, name), () -> "missing in a form: " + name);
    }

    private static @Nullable String optional(Map<String, Object> in, String name) {
        Object value = in.get(name);
        return value == null ? null : value.toString();
    }

    @SuppressWarnings("unchecked") // what YAML calls a map, list or text is one
    private static Map<String, Object> map(Map<String, Object> in, String name) {
        return (Map<String, Object>) Objects.requireNonNull(in.get(name), () -> "missing in a form: " + name);
    }

    @SuppressWarnings("unchecked") // as above
    private static List<Map<String, Object>> maps(Map<String, Object> in, String name) {
        return (List<Map<String, Object>>) in.getOrDefault(name, List.of());
    }

    @SuppressWarnings("unchecked") // as above
    private static List<String> texts(Map<String, Object> in, String name) {
        return (List<String>) in.getOrDefault(name, List.of());
    }
}
