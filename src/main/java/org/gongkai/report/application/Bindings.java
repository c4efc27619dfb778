package org.gongkai.report.application;

import java.util.Map;
import java.util.Objects;
import org.gongkai.report.domain.binding.CellBindings;

/** The bindings by form. */
public record Bindings(Map<String, CellBindings> byForm) {
    public CellBindings of(String form) {
        return Objects.requireNonNull(byForm.get(form), () -> "no bindings for " + form);
    }
}
