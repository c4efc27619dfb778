package org.gongkai.search.domain;

import java.util.List;

/**
 * Names that are known by heart: organs and columns, by their sound, first letters and parts.
 *
 * @param list in the order in which they are offered
 */
public record Names(List<Name> list) {
    /**
     * @param facet what results are narrowed by to see only what belongs to it
     * @param value its value there
     * @param spoken full pinyin without blanks
     */
    public record Name(Facet facet, String value, String label, String url, List<String> forms, List<String> spoken,
            List<String> initials) {
        public static Name of(Facet facet, String value, String label, String url, List<String> forms) {
            var plain = forms.stream().map(Plain::of).distinct().toList();
            return new Name(facet, value, label, url, plain,
                    plain.stream().map(form -> Pinyin.of(form).replace(" ", "")).distinct().toList(),
                    plain.stream().map(Pinyin::initials).distinct().toList());
        }

        boolean isSpokenAs(List<String> syllables) {
            return spoken.contains(String.join("", syllables));
        }
    }

    public Names {
        list = List.copyOf(list);
    }

    /** Those whose first letters, or whole sound, these letters are. */
    public List<Name> spelt(String letters, List<List<String>> readings) {
        return list.stream()
                .filter(name -> name.initials().contains(letters) || readings.stream().anyMatch(name::isSpokenAs))
                .toList();
    }

    /** For suggestions: those that begin with what was typed, then those that contain it. */
    public List<Name> like(String plain, int limit) {
        var starts = list.stream().filter(name -> begins(name, plain));
        var contains = list.stream()
                .filter(name -> !begins(name, plain)
                        && name.forms().stream().anyMatch(form -> form.contains(plain)));
        return java.util.stream.Stream.concat(starts, contains).limit(limit).toList();
    }

    private static boolean begins(Name name, String plain) {
        return name.forms().stream().anyMatch(form -> form.startsWith(plain))
                || name.initials().stream().anyMatch(form -> plain.length() > 1 && form.startsWith(plain))
                || plain.length() > 2 && name.spoken()
                        .stream()
                        .anyMatch(form -> form.startsWith(Pinyin.blurred(plain)));
    }
}
