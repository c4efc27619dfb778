package org.gongkai.catalogue.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gongkai.catalogue.IndexNumber;
import org.gongkai.law.BadInput;

/**
 * How index numbers are made, such as {@code {organ9}/{yyyy}-{n:5}}, the national form (目录系统实施指引).
 *
 * <p>Serials begin anew each year, so the year must show; they count per organ when the pattern names the organ, and for
 * the whole site when it does not.
 */
public record IndexPattern(String template) {
    private static final Pattern TOKEN = Pattern.compile("\\{([^{}]*)}");
    private static final Pattern SERIAL = Pattern.compile("n:([3-9])");
    private static final Pattern LITERAL = Pattern.compile("[0-9A-Za-z/_\\-]*");
    private static final Set<String> ORGAN_TOKENS = Set.of("organ9", "uscc");
    private static final Set<String> TOKENS = Set.of("organ9", "uscc", "site", "yyyy", "MM");

    public static final IndexPattern NATIONAL = new IndexPattern("{organ9}/{yyyy}-{n:5}");

    /**
     * What an organ and its site bring into a number; empty where unknown.
     *
     * @param organ9 organisation code (组织机构代码) of nine characters
     * @param uscc unified social credit code (统一社会信用代码)
     * @param site identification code of the site (网站标识码)
     */
    public record Parts(String organ9, String uscc, String site) {}

    public IndexPattern {
        var wrong = faults(template);
        if (!wrong.isEmpty()) {
            throw new BadInput("template", String.join("；", wrong));
        }
    }

    /** Whether each organ counts its own serials. */
    public boolean perOrgan() {
        return tokens(template).stream().anyMatch(ORGAN_TOKENS::contains);
    }

    /** @throws BadInput when the pattern needs a code the organ does not have: a number is never made of half an address */
    public IndexNumber number(Parts parts, LocalDate publishedOn, int serial) {
        return new IndexNumber(TOKEN.matcher(template)
                .replaceAll(token -> Matcher.quoteReplacement(value(token.group(1), parts, publishedOn, serial))));
    }

    private static String value(String token, Parts parts, LocalDate day, int serial) {
        return switch (token) {
            case "organ9" -> known(parts.organ9(), "组织机构代码");
            case "uscc" -> known(parts.uscc(), "统一社会信用代码");
            case "site" -> known(parts.site(), "网站标识码");
            case "yyyy" -> "%04d".formatted(day.getYear());
            case "MM" -> "%02d".formatted(day.getMonthValue());
            default -> String.format(Locale.ROOT, "%0" + token.substring(2) + "d", serial);
        };
    }

    private static String known(String code, String name) {
        if (code.isBlank()) {
            throw new BadInput("template", "生成索引号需要" + name + "，目前没有登记。");
        }
        return code;
    }

    private static List<String> faults(String template) {
        var faults = new ArrayList<String>();
        var tokens = tokens(template);
        var unknown = tokens.stream().filter(token -> !TOKENS.contains(token) && !isSerial(token)).toList();
        if (!unknown.isEmpty()) {
            faults.add("不认识的记号 " + unknown.stream().map(t -> "{" + t + "}").collect(Collectors.joining(" ")));
        }
        if (tokens.stream().filter(IndexPattern::isSerial).count() != 1) {
            faults.add("须有且只有一个流水号记号，如 {n:5}");
        }
        if (!tokens.contains("yyyy")) {
            faults.add("流水号逐年重排，须有年份记号 {yyyy}");
        }
        if (!LITERAL.matcher(TOKEN.matcher(template).replaceAll("")).matches()) {
            faults.add("记号以外只能用字母、数字、斜线、横线和下划线");
        }
        return faults;
    }

    private static boolean isSerial(String token) {
        return SERIAL.matcher(token).matches();
    }

    private static List<String> tokens(String template) {
        return TOKEN.matcher(template).results().map(found -> found.group(1)).toList();
    }
}
