package org.gongkai.search.domain;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The one form document numbers (文号) and index numbers (索引号) are compared in: 溪政发〔2019〕12号, 溪政发[2019]第012号 and
 * 溪政发 2019 12 are the same to whoever looks for it.
 */
public final class NumberForm {
    private static final Pattern PIECE = Pattern.compile("[a-z0-9]+|[^a-z0-9\\s\\p{Punct}〔〕【】﹝﹞《》“”、，。；：—–－·]+");
    private static final Pattern FILLER = Pattern.compile("[第号年]");
    private static final Pattern OFTEN_LEFT_OUT = Pattern.compile("^(?:\\p{IsHan}(?=\\p{IsHan}{2})|[a-z](?=\\d{6}))");
    private static final Pattern ZEROS = Pattern.compile("^0+(?=\\d)");

    private NumberForm() {}

    /** The pieces that count: letters of the organ, year, serial without leading zeros. */
    public static List<String> pieces(String number) {
        return PIECE.matcher(FILLER.matcher(Plain.of(number)).replaceAll(" "))
                .results()
                .map(MatchResult::group)
                .map(piece -> piece.chars().allMatch(Character::isDigit) ? ZEROS.matcher(piece).replaceFirst("")
                        : piece)
                .toList();
    }

    public static String of(String number) {
        return String.join(" ", pieces(number));
    }

    /**
     * As it stands, and without the first character where people leave it out: that of the place, 政办发〔2019〕12号 of
     * 溪政办发, or the letter of an index number.
     */
    public static List<String> spoken(String number) {
        var plain = Plain.of(number);
        var shorter = OFTEN_LEFT_OUT.matcher(plain).find() ? Stream.of(plain.substring(1)) : Stream.<String>empty();
        return Stream.concat(Stream.of(plain), shorter).map(NumberForm::of).toList();
    }
}
