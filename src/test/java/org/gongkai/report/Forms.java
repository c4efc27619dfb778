package org.gongkai.report;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.gongkai.report.domain.form.FormYaml;
import org.gongkai.report.domain.form.ReportForm;
import org.gongkai.report.domain.form.ReportForms;

/** The two official forms, read from their files. */
public final class Forms {
    public static final ReportForm F60 = read("F60");
    public static final ReportForm F30 = read("F30");
    public static final ReportForms ALL = new ReportForms(List.of(F60, F30));

    private Forms() {}

    private static ReportForm read(String id) {
        try (var in = Objects.requireNonNull(Forms.class.getResourceAsStream("/report/forms/" + id + ".yaml"))) {
            return FormYaml.read(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
