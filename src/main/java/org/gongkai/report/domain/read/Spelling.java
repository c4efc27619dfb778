package org.gongkai.report.domain.read;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gongkai.report.domain.form.Heading;

/** Whether two labels are the same, however they were typed: width, brackets, quotes, separators, spaces, numbering. */
final class Spelling {
    private static final Pattern NUMBERING = Pattern.compile(
            "^(?:第?[一二三四五六七八九十]+[、.，]|[(（][一二三四五六七八九十]+[)）]|\\d{1,2}[.、．)）](?!\\d)|\\d(?=\\p{IsHan}{2}$)|[①-⑳])");
    private static final Pattern INNER_NUMBERING = Pattern.compile("(?<=\\p{IsHan})\\d{1,2}[.、](?=\\p{IsHan})");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}\\p{Cf}]+");
    private static final Pattern FILLING = Pattern.compile("[\\p{P}\\p{S}\\p{Z}\\s\\p{Cf}]+");
    private static final double ALIKE = 0.72;
    private static final int TELLING = 4;

    /** Labels of forms, of which there are few, made plain once. */
    private static final Map<Heading, List<String>> SPELLINGS = new ConcurrentHashMap<>();

    private Spelling() {}

    /** Letters and digits only, numbering gone, also that of a label behind its group's: （六）其他处理 3.其他. */
    static String plain(String text) {
        String folded = SPACES.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll("");
        folded = INNER_NUMBERING.matcher(folded).replaceAll("");
        String before;
        do {
            before = folded;
            folded = NUMBERING.matcher(folded).replaceFirst("");
        } while (!before.equals(folded));
        return FILLING.matcher(folded).replaceAll("").replace("通知书", "通知").replace("年度", "年");
    }

    /** How well a text fits a label, from 0 to 1. Both already {@link #plain}. */
    static double likeness(String text, String label) {
        if (text.isEmpty() || label.isEmpty()) {
            return 0;
        }
        if (text.equals(label)) {
            return 1;
        }
        boolean within = label.length() >= TELLING && text.contains(label)
                || text.length() >= TELLING && label.contains(text);
        double pairs = pairs(text, label);
        return within ? Math.max(0.8 + pairs / 10, pairs) : pairs >= ALIKE ? pairs : 0;
    }

    static double likeness(String text, Heading heading) {
        return spellings(heading).stream().mapToDouble(label -> likeness(text, label)).max().orElse(0);
    }

    static boolean same(String text, Heading heading) {
        return spellings(heading).contains(text);
    }

    private static List<String> spellings(Heading heading) {
        return SPELLINGS.computeIfAbsent(heading, h -> Stream.concat(Stream.of(h.label()), h.also().stream())
                .map(Spelling::plain)
                .toList());
    }

    /** The share of neighbouring characters two texts have in common (Dice). */
    static double pairs(String a, String b) {
        var first = pairsOf(a);
        var second = pairsOf(b);
        if (first.isEmpty() || second.isEmpty()) {
            return 0;
        }
        var common = new HashSet<>(first);
        common.retainAll(second);
        return 2.0 * common.size() / (first.size() + second.size());
    }

    private static Set<String> pairsOf(String text) {
        var pairs = new HashSet<String>();
        for (int i = 0; i + 2 <= text.length(); i++) {
            pairs.add(text.substring(i, i + 2));
        }
        return pairs;
    }
}
