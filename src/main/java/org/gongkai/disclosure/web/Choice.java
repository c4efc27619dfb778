package org.gongkai.disclosure.web;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One option of a select or a row of boxes.
 *
 * @param heading shown for orientation only, cannot be chosen
 */
public record Choice(String value, String label, boolean heading) {
    static Choice of(Object value, String label) {
        return new Choice(value.toString(), label, false);
    }

    public boolean is(@Nullable Object chosen) {
        return Objects.equals(value, chosen == null ? null : chosen.toString());
    }

    public boolean among(@Nullable List<Long> chosen) {
        return chosen != null && chosen.stream().anyMatch(this::is);
    }
}
