package org.gongkai.report.domain.read;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.report.domain.form.CellValue;
import org.gongkai.report.domain.form.CellValue.Kind;
import org.jspecify.annotations.Nullable;

/** What somebody meant by what they wrote into a cell. */
final class CellText {
    private static final Pattern NUMBER = Pattern.compile(
            "([+-]|增加?|新增|上升|减少?|下降|[↑↓])?[¥￥]?(\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?|\\.\\d+)"
                    + "(件次|[件条个项次人宗份起例家]|元|万元|亿元|万)?");
    private static final Set<String> DASHES = Set.of("-", "--", "---", "/", "\\", "_", "|", "*", "N/A", "NA", "n/a");
    private static final Set<String> NOUGHTS = Set.of("零", "无", "〇", "O", "o", "○", "无变化", "无增减", "不变", "持平");
    private static final Pattern FEWER = Pattern.compile("[-减下↓].*");
    private static final Map<String, BigDecimal> YUAN = Map.of("元", BigDecimal.ONE, "万元", BigDecimal.valueOf(10_000),
            "亿元", BigDecimal.valueOf(100_000_000));

    private CellText() {}

    /** @param unit the form wants its number in; null for counts */
    static CellValue parse(String text, @Nullable String unit) {
        return parse(text, unit, null);
    }

    /** @param said the unit the column's label gives; null when it gives none */
    static CellValue parse(String text, @Nullable String unit, @Nullable String said) {
        String folded = fold(text);
        if (folded.isEmpty()) {
            return CellValue.without(Kind.BLANK, text.strip());
        }
        if (DASHES.contains(folded)) {
            return CellValue.without(Kind.DASH, text.strip());
        }
        if (NOUGHTS.contains(folded)) {
            return CellValue.of(BigDecimal.ZERO, text.strip());
        }
        var number = NUMBER.matcher(folded);
        return number.matches()
                ? CellValue.of(value(number, unit, said), text.strip())
                : CellValue.without(Kind.UNREADABLE, text.strip());
    }

    /** A number, a stroke or nothing: what may stand where a number belongs, as against a label. */
    static boolean isValue(String text) {
        return parse(text, null).kind() != Kind.UNREADABLE;
    }

    static boolean isNumber(String text) {
        return parse(text, null).kind() == Kind.NUMBER;
    }

    private static BigDecimal value(Matcher number, @Nullable String unit, @Nullable String said) {
        var plain = new BigDecimal(number.group(2).replace(",", ""));
        boolean fewer = number.group(1) != null && FEWER.matcher(number.group(1)).matches();
        var signed = fewer ? plain.negate() : plain;
        String written = number.group(3) == null ? said : number.group(3);
        if ("万".equals(written)) {
            return signed.multiply(BigDecimal.valueOf(10_000));
        }
        if (unit == null || written == null || !YUAN.containsKey(written) || !YUAN.containsKey(unit)) {
            return signed;
        }
        return signed.multiply(YUAN.get(written)).divide(YUAN.get(unit));
    }

    /** Full-width to plain, all kinds of strokes to one, thousands and spaces between digits gone. */
    private static String fold(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("[\\s\\p{Z}\\p{Cf}]+", "")
                .replaceAll("[—–−‐‑‒―─一ー﹣]+(?=$|[\\d])", "-")
                .replaceAll("^\\((.*)\\)$", "$1")
                .replaceAll("\\((件|项|条|个|元|万元|亿元)\\)$", "$1")
                .replaceAll("[。.]$", "");
    }
}
