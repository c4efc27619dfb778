package org.gongkai.search.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.gongkai.search.domain.Plan.Part;

/** Understands what was typed: numbers and days first, then the county's own words, then those of the language. */
public final class Planner {
    public static final int LONGEST = 80;
    private static final int MOST_PARTS = 12;
    private static final float EXACT_NUMBER = 2000;
    private static final float EXACT_TITLE = 1000;
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u3000]+");
    private static final Pattern CHUNK = Pattern.compile("[\\p{L}\\p{N}]+");
    private final WordBook book;
    private final Names names;
    private final Parts parts;

    public Planner(WordBook book, Names names) {
        this.book = book;
        this.names = names;
        this.parts = new Parts(book, names);
    }

    public Plan plan(String typed, LocalDate today) {
        var tidy = tidy(typed);
        var plain = Plain.of(tidy);
        var found = new ArrayList<Part>();
        var bonus = new ArrayList<Clause>();
        var rest = SpokenDays.inFigures(plain, today);
        for (var special : Special.values()) {
            rest = special.take(rest, found, parts);
        }
        for (var chunk : chunks(rest)) {
            addChunk(chunk, found, bonus);
        }
        return new Plan(tidy, found.subList(0, Math.min(found.size(), MOST_PARTS)), exact(plain), bonus);
    }

    public static String tidy(String typed) {
        var plain = typed.codePoints()
                .map(c -> Character.isISOControl(c) || Character.getType(c) == Character.FORMAT ? ' ' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .strip();
        plain = BLANKS.matcher(plain).replaceAll(" ");
        return plain.length() > LONGEST ? plain.substring(0, LONGEST).strip() : plain;
    }

    /** Syllables apart by blanks are one run of pinyin: jiao yu ju. */
    private static List<String> chunks(String rest) {
        var chunks = CHUNK.matcher(rest).results().map(MatchResult::group).toList();
        boolean onlySyllables = chunks.size() > 1 && chunks.stream().allMatch(Pinyin::isSyllable);
        return onlySyllables ? List.of(String.join("", chunks)) : chunks;
    }

    private void addChunk(String chunk, List<Part> found, List<Clause> bonus) {
        int before = found.size();
        int at = 0;
        while (at < chunk.length()) {
            int to = at;
            boolean han = Plain.isHan(chunk.charAt(at));
            while (to < chunk.length() && Plain.isHan(chunk.charAt(to)) == han) {
                to++;
            }
            if (han) {
                addHan(chunk.substring(at, to), to - at == chunk.length(), found);
            } else {
                found.add(parts.latin(chunk.substring(at, to)));
            }
            at = to;
        }
        if (found.size() - before > 1) {
            bonus.add(parts.wholeRun(chunk));
        }
    }

    /** @param alone whether the run is all of what stands between two blanks, so that even one character is meant */
    private void addHan(String run, boolean alone, List<Part> found) {
        if (alone && (run.length() == 1 || book.knows(run))) {
            found.add(parts.word(run, book.isStopWord(run)));
            return;
        }
        int unknownFrom = 0;
        for (int at = 0; at < run.length();) {
            int named = names.longestAt(run, at);
            int known = Math.max(named, book.longestAt(run, at));
            if (known == 0) {
                at++;
                continue;
            }
            addUnknown(run.substring(unknownFrom, at), found);
            var part = parts.word(run.substring(at, at + known), book.isStopWord(run.substring(at, at + known)));
            found.add(known == named ? part.asName() : part);
            at += known;
            unknownFrom = at;
        }
        addUnknown(run.substring(unknownFrom), found);
    }

    /** Characters that make no word one by one are taken together: names of places the dictionary does not have. */
    private void addUnknown(String run, List<Part> found) {
        if (run.isEmpty()) {
            return;
        }
        var singles = new StringBuilder();
        for (var word : Language.words(run)) {
            if (word.length() == 1 && !book.isStopWord(word)) {
                singles.append(word);
            } else {
                addSingles(singles, found);
                found.add(parts.word(word, book.isStopWord(word)));
            }
        }
        addSingles(singles, found);
    }

    private void addSingles(StringBuilder singles, List<Part> found) {
        if (!singles.isEmpty()) {
            found.add(parts.word(singles.toString(), singles.length() == 1));
            singles.setLength(0);
        }
    }

    private static Clause exact(String plain) {
        var ways = new ArrayList<Clause>();
        ways.add(new Clause.Fixed(Clause.match(Field.WHOLE_TITLE, wholeTitle(plain)), EXACT_TITLE));
        ways.add(new Clause.Fixed(Clause.match(Field.WHOLE_NUMBER, NumberForm.of(plain)), EXACT_NUMBER));
        return new Clause.Best(ways);
    }

    /** Titles are compared without punctuation and blanks. */
    public static String wholeTitle(String plain) {
        return String.join("", CHUNK.matcher(plain).results().map(MatchResult::group).toList());
    }

    /** Loads what it needs, so that no reader waits for it. */
    public static void warmUp() {
        Language.words("政府信息公开");
    }
}
