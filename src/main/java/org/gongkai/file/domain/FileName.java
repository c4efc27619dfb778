package org.gongkai.file.domain;

import java.text.Normalizer;
import java.util.Locale;

/** A file's name made harmless: no path, no control or direction marks, not too long; Chinese stays. */
public record FileName(String value) {
    static final int LONGEST = 120;

    public static FileName of(String raw) {
        String name = raw.substring(Math.max(raw.lastIndexOf('/'), raw.lastIndexOf('\\')) + 1);
        name = Normalizer.normalize(name, Normalizer.Form.NFC)
                .replaceAll("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}]", "")
                .replaceAll("[<>:\"|?*]", "_")
                .replaceAll("\\s+", " ")
                .replaceAll("^[. ]+|[. ]+$", "");
        return new FileName(shortened(name.isEmpty() ? "未命名" : name));
    }

    /** Lower case, without the dot; empty when there is none. */
    public String extension() {
        int dot = value.lastIndexOf('.');
        return dot < 0 ? "" : value.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    private static String shortened(String name) {
        if (name.codePointCount(0, name.length()) <= LONGEST) {
            return name;
        }
        int dot = name.lastIndexOf('.');
        String tail = dot < 0 || name.length() - dot > 10 ? "" : name.substring(dot);
        int keep = name.offsetByCodePoints(0, LONGEST - tail.length());
        return name.substring(0, keep).strip() + tail;
    }
}
