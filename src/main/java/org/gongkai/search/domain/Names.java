package org.gongkai.search.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Names that are known by heart: organs and columns, by their sound, first letters and parts.
 *
 * @param list in the order in which they are offered
 * @param organs what organs are called, as they stand in what is typed, by the first character
 */
public record Names(List<Name> list, Map<Character, List<String>> organs) {
    private static final Pattern TOWN = Pattern.compile("\\p{IsHan}{2,3}[镇乡]");

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

    public Names(List<Name> list) {
        this(list,
                list.stream()
                        .filter(name -> name.facet() == Facet.ORGAN)
                        .flatMap(Names::spokenForms)
                        .collect(Collectors.groupingBy(form -> form.charAt(0))));
    }

    /** Those whose first letters, or whole sound, these letters are. */
    public List<Name> spelt(String letters, List<List<String>> readings) {
        return list.stream()
                .filter(name -> name.initials().contains(letters) || readings.stream().anyMatch(name::isSpokenAs))
                .toList();
    }

    /** Length of the longest name of an organ that begins at a place of a text, 0 for none; towns also without 镇 and 乡. */
    int longestAt(String text, int at) {
        int longest = 0;
        for (var form : organs.getOrDefault(text.charAt(at), List.of())) {
            if (form.length() > longest && text.startsWith(form, at)) {
                longest = form.length();
            }
        }
        return longest;
    }

    private static Stream<String> spokenForms(Name name) {
        return name.forms()
                .stream()
                .flatMap(form -> TOWN.matcher(form).matches() ? Stream.of(form, form.substring(0, form.length() - 1))
                        : Stream.of(form));
    }

    /** For suggestions: those that begin with what was typed, then those that contain it. */
    public List<Name> like(String plain, int limit) {
        var spoken = plain.length() > 2 && Plain.isLatin(plain.charAt(0)) ? Pinyin.blurred(plain) : null;
        var starting = new ArrayList<Name>();
        var containing = new ArrayList<Name>();
        for (var name : list) {
            if (begins(name, plain, spoken)) {
                starting.add(name);
            } else if (has(name.forms(), form -> form.contains(plain))) {
                containing.add(name);
            }
        }
        starting.addAll(containing);
        return List.copyOf(starting.subList(0, Math.min(limit, starting.size())));
    }

    private static boolean begins(Name name, String plain, @Nullable String spoken) {
        return has(name.forms(), form -> form.startsWith(plain))
                || plain.length() > 1 && has(name.initials(), form -> form.startsWith(plain))
                || spoken != null && has(name.spoken(), form -> form.startsWith(spoken));
    }

    /** Without a stream: it is asked of every name for every search. */
    private static boolean has(List<String> forms, Predicate<String> what) {
        for (var form : forms) {
            if (what.test(form)) {
                return true;
            }
        }
        return false;
    }
}
