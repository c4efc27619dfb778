package org.gongkai.web;

import java.util.List;
import java.util.Optional;

/**
 * A form that could not be taken, as its page gives it back to be sent again.
 *
 * @param unread whether what came could not be taken apart, so that there is nothing to give back
 * @param lines in the order they came: where names repeat, their values belong together by place
 * @param secrets to be typed anew
 * @param files to be chosen anew
 */
public record GivenBack(String path, boolean multipart, boolean unread, List<Line> lines,
        List<Secret> secrets, List<Files> files) {
    private static final int LONGEST_LINE = 40;
    private static final int CHARACTERS_PER_ROW = 30;
    private static final int MOST_ROWS = 16;

    public GivenBack {
        lines = List.copyOf(lines);
        secrets = List.copyOf(secrets);
        files = List.copyOf(files);
    }

    /**
     * @param shown whether a person typed it; what was chosen or is the machine's own is carried along unseen
     * @param label empty when it is not known what the field is called, here and below
     */
    public record Line(String name, String value, boolean shown, String label) {
        static Line of(TypedForm.Field field, Optional<String> label) {
            boolean shown = label.map(known -> !known.isEmpty() && !field.value().isBlank()).orElse(field.reading());
            return new Line(field.name(), field.value(), shown, label.orElse(""));
        }

        /** Whether a field of one line holds it; breaks between lines would be lost there. */
        public boolean isShort() {
            return value.length() <= LONGEST_LINE && value.indexOf('\n') < 0;
        }

        public int rows() {
            int rows = value.lines().mapToInt(line -> 1 + line.length() / CHARACTERS_PER_ROW).sum();
            return Math.clamp(rows + 1, 2, MOST_ROWS);
        }
    }

    /** @param password whether nobody should read it over a shoulder; the others are used up once sent */
    public record Secret(String name, String label, boolean password) {
        static Secret of(String name, FieldLabels labels, String path) {
            return new Secret(name, labels.of(path, name).orElse(""), !TypedForm.isOneTimeCode(name));
        }
    }

    public record Files(String name, String label, List<String> chosen) {
        public Files {
            chosen = List.copyOf(chosen);
        }
    }

    public static GivenBack of(TypedForm form, FieldLabels labels) {
        String path = form.path();
        return new GivenBack(path, form.multipart(), form.unread(),
                form.fields().stream().map(field -> Line.of(field, labels.of(path, field.name()))).toList(),
                form.secrets().stream().map(name -> Secret.of(name, labels, path)).toList(),
                form.files()
                        .stream()
                        .map(files -> new Files(files.field(), labels.of(path, files.field()).orElse(""),
                                files.names()))
                        .toList());
    }

    /** Whether a person has something to look at: the text, or a field to fill in again. */
    public boolean isAnythingTyped() {
        return !secrets.isEmpty() || !files.isEmpty() || lines.stream().anyMatch(Line::shown);
    }
}
