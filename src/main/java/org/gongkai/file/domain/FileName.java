package org.gongkai.file.domain;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** A file's name made harmless: no path, no control or direction marks, not too long; Chinese stays. */
public record FileName(String value) {
    static final int LONGEST = 120;
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}]");
    private static final Pattern FORBIDDEN = Pattern.compile("[<>:\"|?*]");
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern EDGES = Pattern.compile("^[. ]+|[. ]+$");

    public static FileName of(String raw) {
        String name = raw.substring(Math.max(raw.lastIndexOf('/'), raw.lastIndexOf('\\')) + 1);
        name = INVISIBLE.matcher(Normalizer.normalize(name, Normalizer.Form.NFC)).replaceAll("");
        name = SPACES.matcher(FORBIDDEN.matcher(name).replaceAll("_")).replaceAll(" ");
        name = EDGES.matcher(name).replaceAll("");
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
