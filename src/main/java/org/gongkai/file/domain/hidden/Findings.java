package org.gongkai.file.domain.hidden;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import org.gongkai.file.HiddenData;
import org.jspecify.annotations.Nullable;

/** Collects findings, each once, not endlessly many. */
final class Findings {
    private static final int MOST = 50;
    private final SequencedSet<HiddenData> found = new LinkedHashSet<>();

    void add(HiddenData.Kind kind, String where) {
        if (found.size() < MOST) {
            found.add(new HiddenData(kind, where));
        }
    }

    void addIf(boolean there, HiddenData.Kind kind, String where) {
        if (there) {
            add(kind, where);
        }
    }

    /** A name among the document's properties. */
    void property(String label, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            add(HiddenData.Kind.DOCUMENT_PROPERTIES, label + "：" + value.strip());
        }
    }

    List<HiddenData> list() {
        return new ArrayList<>(found);
    }
}
