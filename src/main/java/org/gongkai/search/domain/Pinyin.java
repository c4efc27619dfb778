package org.gongkai.search.domain;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.dictionary.py.PinyinDictionary;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** How Chinese sounds, as far as searching needs it: without tones, and without the differences people here do not hear. */
public final class Pinyin {
    private static final int LONGEST_SYLLABLE = 6;
    private static final int MOST_READINGS = 4;
    private static final Set<String> SYLLABLES = syllables();

    private Pinyin() {}

    /** One syllable per Chinese character, the characters themselves for anything else, separated by blanks. */
    public static String of(String text) {
        var plain = Plain.of(text);
        var spoken = HanLP.convertToPinyinList(plain);
        var syllables = new StringBuilder();
        for (int i = 0; i < plain.length() && i < spoken.size(); i++) {
            var sound = spoken.get(i).getPinyinWithoutTone();
            if (Plain.isHan(plain.charAt(i)) && !sound.equals("none")) {
                syllables.append(' ').append(blurred(sound)).append(' ');
            } else {
                syllables.append(plain.charAt(i));
            }
        }
        return syllables.toString().strip().replaceAll(" +", " ");
    }

    /** First letters: 县教育局 gives xjyj. */
    public static String initials(String text) {
        var plain = Plain.of(text);
        var spoken = HanLP.convertToPinyinList(plain);
        var initials = new StringBuilder();
        for (int i = 0; i < plain.length() && i < spoken.size(); i++) {
            char c = plain.charAt(i);
            var sound = spoken.get(i).getPinyinWithoutTone();
            if (Plain.isHan(c) && !sound.equals("none")) {
                initials.append(sound.charAt(0));
            } else if (Plain.isLatin(c)) {
                initials.append(c);
            }
        }
        return initials.toString();
    }

    public static boolean isSyllable(String letters) {
        return SYLLABLES.contains(letters);
    }

    /** Every way letters can be read as syllables, a few at most: {@code xian} is 先 or 西安. */
    public static List<List<String>> readings(String letters) {
        var found = new ArrayList<List<String>>();
        read(letters.toLowerCase(Locale.ROOT), 0, new ArrayList<>(), found);
        return found;
    }

    private static void read(String letters, int from, List<String> sofar, List<List<String>> found) {
        if (found.size() >= MOST_READINGS) {
            return;
        }
        if (from == letters.length()) {
            found.add(sofar.stream().map(Pinyin::blurred).toList());
            return;
        }
        for (int to = Math.min(letters.length(), from + LONGEST_SYLLABLE); to > from; to--) {
            var syllable = letters.substring(from, to);
            if (SYLLABLES.contains(syllable)) {
                sofar.add(syllable);
                read(letters, to, sofar, found);
                sofar.removeLast();
            }
        }
    }

    /** zh and z, l and n, -ing and -in sound alike in much of the country; who types by ear mixes them up. */
    static String blurred(String syllable) {
        var blurred = syllable.replace("zh", "z").replace("ch", "c").replace("sh", "s").replace("ng", "n");
        return blurred.startsWith("l") ? "n" + blurred.substring(1) : blurred;
    }

    private static Set<String> syllables() {
        var syllables = new HashSet<String>();
        Arrays.stream(com.hankcs.hanlp.dictionary.py.Pinyin.values())
                .map(com.hankcs.hanlp.dictionary.py.Pinyin::getPinyinWithoutTone)
                .filter(sound -> !sound.equals("none") && !sound.isEmpty())
                .forEach(syllables::add);
        syllables.removeAll(Set.of("m", "n", "ng", "hm", "hng"));
        return syllables;
    }

    /** Loads what it needs, so that no reader waits for it. */
    public static void warmUp() {
        PinyinDictionary.convertToPinyin("公开");
    }
}
