package org.gongkai.search.domain;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.IntStream;
import org.gongkai.search.domain.Names.Name;
import org.gongkai.search.domain.Plan.Part;

/** Turns each part of what was typed into the ways it may stand in an entry, and how much each way counts. */
final class Parts {
    private static final float TITLE = 5;
    private static final float CONTEXT = 2;
    private static final float FILES = 0.7f;
    private static final float SOUND = 2;
    private static final float NUMBER = 40;
    private static final float SYNONYM = 0.8f;
    /** Who is only mentioned, by however long a name, is not whose it is. */
    private static final float MENTIONED = 0.3f;
    private static final float OWN_NAME = 20;
    private static final float LEAST_OF_LONG = 0.5f;
    private static final float IN_PIECES = 0.7f;
    private static final int SHORTEST_IN_PIECES = 4;
    private static final int SHORTEST_LETTERS = 2;
    private static final int SHORTEST_PINYIN = 3;
    private final WordBook book;
    private final Names names;

    Parts(WordBook book, Names names) {
        this.book = book;
        this.names = names;
    }

    Part word(String plain, boolean optional) {
        var meanings = book.meanings(plain);
        var ways = new ArrayList<Clause>();
        for (var meaning : meanings) {
            var clause = somewhere(meaning);
            ways.add(meaning.equals(plain) ? clause : clause.times(weight(meaning, plain)));
        }
        addPieces(plain, ways);
        return new Part(plain, best(ways), optional, List.copyOf(meanings));
    }

    /** What was typed comes before what means the same, however much more there is to match in a longer word. */
    private static float weight(String meaning, String typed) {
        return SYNONYM * Math.clamp((typed.length() - 1f) / Math.max(1, meaning.length() - 1), LEAST_OF_LONG, 1f);
    }

    /** A long word of the county may also stand there in pieces: 土地出让, the 出让公告 of some 土地. */
    private static void addPieces(String plain, List<Clause> ways) {
        var pieces = plain.length() < SHORTEST_IN_PIECES ? List.<String>of() : Language.words(plain);
        if (pieces.size() > 1 && pieces.stream().allMatch(piece -> piece.length() > 1)) {
            ways.add(new Clause.All(pieces.stream().map(Parts::somewhere).toList(), List.of()).times(IN_PIECES));
        }
    }

    /** A word or run of words in any field, best in the title. */
    private static Clause somewhere(String plain) {
        var pairs = Cutter.cut(plain, Field.Cut.PAIRS);
        if (plain.length() == 1 && Plain.isHan(plain.charAt(0))) {
            return new Clause.Best(List.of(Clause.match(Field.TITLE_CHARACTERS, plain).times(TITLE),
                    new Clause.Match(Field.BODY, pairs)));
        }
        return new Clause.Best(List.of(new Clause.Match(Field.TITLE, pairs).times(TITLE),
                new Clause.Match(Field.CONTEXT, pairs).times(CONTEXT), new Clause.Match(Field.BODY, pairs),
                new Clause.Match(Field.FILES, pairs).times(FILES)));
    }

    /** The whole of what was typed between two blanks, standing together. */
    Clause wholeRun(String chunk) {
        var pairs = Cutter.cut(chunk, Field.Cut.PAIRS);
        return new Clause.Best(List.of(new Clause.Match(Field.TITLE, pairs).times(TITLE * 2),
                new Clause.Match(Field.BODY, pairs).times(2)));
    }

    /** Letters and digits: themselves, a piece of a number, pinyin, first letters of a name. */
    Part latin(String plain) {
        var ways = new ArrayList<Clause>();
        ways.add(somewhere(plain));
        NumberForm.pieces(plain).forEach(piece -> ways.add(Clause.match(Field.NUMBERS, piece).times(TITLE)));
        if (plain.chars().allMatch(c -> c >= 'a' && c <= 'z')) {
            addSound(plain, ways);
        }
        book.meanings(plain).stream().skip(1).forEach(meaning -> ways.add(somewhere(meaning).times(SYNONYM)));
        return new Part(plain, best(ways), false, List.copyOf(book.meanings(plain)));
    }

    private void addSound(String letters, List<Clause> ways) {
        var readings = Pinyin.readings(letters);
        if (letters.length() >= SHORTEST_PINYIN) {
            readings.forEach(reading -> ways.add(new Clause.Match(Field.TITLE_SOUND, reading).times(SOUND)));
        }
        readings.stream()
                .flatMap(reading -> book.spokenAs(reading).stream())
                .distinct()
                .forEach(word -> ways.add(word(word, false).clause().times(SOUND)));
        for (Name name : names.spelt(letters, readings)) {
            ways.add(new Clause.Fixed(new Clause.Bearing(name.facet(), name.value()), OWN_NAME));
            name.forms().forEach(form -> ways.add(somewhere(form).times(MENTIONED)));
        }
    }

    /** A document number, whole or without the letters of its organ, or with more before them: 统计局溪统发. */
    Part number(String letters, String year, String serial, String text) {
        var ways = new ArrayList<Clause>();
        ways.add(new Clause.Match(Field.NUMBERS, NumberForm.pieces(letters + " " + year + " " + serial)).times(NUMBER));
        var official = "%s〔%s〕%s号".formatted(letters, year, serial);
        var inText = Cutter.cut(official, Field.Cut.PAIRS);
        ways.add(new Clause.Match(Field.BODY, inText));
        ways.add(new Clause.Match(Field.FILES, inText).times(FILES));
        if (!letters.isEmpty()) {
            ways.add(new Clause.All(List.of(Clause.match(Field.NUMBERS, year, serial)), lettersIn(letters)));
        }
        return new Part(text, best(ways), false, List.of(official, text));
    }

    /** The same where the year is not told. */
    Part number(String letters, String serial, String text) {
        return new Part(text, new Clause.All(List.of(Clause.match(Field.NUMBERS, serial)), lettersIn(letters)), false,
                List.of(text));
    }

    private static List<Clause> lettersIn(String letters) {
        var ways = IntStream.rangeClosed(0, letters.length() - SHORTEST_LETTERS)
                .<Clause>mapToObj(from -> Clause.match(Field.NUMBERS, letters.substring(from)).times(NUMBER))
                .toList();
        return ways.isEmpty() ? List.of(somewhere(letters)) : List.of(new Clause.Best(ways), somewhere(letters));
    }

    /** 第三批 and 第3批 are the same. */
    Part ordinal(String figures, String words, String unit, String text) {
        var ways = new ArrayList<Clause>();
        for (var number : List.of(figures, words)) {
            var spoken = Cutter.cut("第" + number + unit, Field.Cut.CHARACTERS);
            ways.add(new Clause.Match(Field.TITLE_CHARACTERS, spoken).times(TITLE));
            ways.add(new Clause.Match(Field.BODY, Cutter.cut("第" + number + unit, Field.Cut.PAIRS)));
        }
        return new Part(text, best(ways), false, marks("第" + figures + unit, "第" + words + unit));
    }

    /** @param iso day, month or year; @param spoken the same as it stands in texts, in pieces */
    Part day(String iso, List<String> spoken, String text) {
        return new Part(text, new Clause.Best(List.of(Clause.match(Field.DAY, iso).times(2),
                new Clause.Match(Field.TITLE_CHARACTERS, spoken).times(TITLE),
                new Clause.Match(Field.BODY, spoken))), false, marks(text, String.join("", spoken)));
    }

    /** A month of a year: what appeared then, best where the title says the month and the day says the year. */
    Part month(String year, String number, String text) {
        var iso = "%s-%02d".formatted(year, Integer.parseInt(number));
        var spoken = List.of(year, "年", number, "月");
        var titled = new Clause.All(List.of(Clause.match(Field.TITLE_CHARACTERS, number, "月"), Clause.match(Field.DAY,
                year)), List.of());
        return new Part(text, new Clause.Best(List.of(Clause.match(Field.DAY, iso), titled.times(TITLE),
                new Clause.Match(Field.TITLE_CHARACTERS, spoken).times(TITLE),
                new Clause.Match(Field.BODY, spoken))), false, marks(text, String.join("", spoken), number + "月"));
    }

    Part month(String number, String text) {
        return new Part(text, new Clause.Best(List.of(
                Clause.match(Field.TITLE_CHARACTERS, number, "月").times(TITLE),
                Clause.match(Field.BODY, number, "月份"))), false, List.of(number + "月"));
    }

    private static List<String> marks(String... texts) {
        return List.copyOf(new LinkedHashSet<>(List.of(texts)));
    }

    private static Clause best(List<Clause> ways) {
        return ways.size() == 1 ? ways.getFirst() : new Clause.Best(ways);
    }

}
