package org.gongkai.search.domain;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.gongkai.search.domain.Plan.Part;

/** What is told by its shape: numbers of documents, days, months. Taken out of what was typed before words are looked for. */
enum Special {
    /** 溪政发〔2019〕12号 in any bracket or none, 第 and 号 optional where brackets tell it. */
    NUMBER("(\\p{IsHan}{0,12}?)\\s*(?:[〔\\[(【﹝]\\s*((?:19|20)\\d{2})\\s*年?\\s*[〕\\])】﹞]\\s*第?\\s*0*(\\d{1,5})\\s*号?"
            + "|(?<=[发函办字规文令])\\s*((?:19|20)\\d{2})年?\\s*第?\\s*0*(\\d{1,5})\\s*号?"
            + "|((?:19|20)\\d{2})年?\\s*第?\\s*0*(\\d{1,5})\\s*号)") {
        @Override
        Part read(MatchResult found, Parts parts) {
            return parts.number(text(found, 1), text(found, 2, 4, 6), text(found, 3, 5, 7), found.group().strip());
        }
    },
    /** 溪政发3号, from whichever year. */
    NUMBER_OF_ANY_YEAR("(\\p{IsHan}{1,11}(?<=[发函办字规]))\\s*第?\\s*0*(\\d{1,5})\\s*号") {
        @Override
        Part read(MatchResult found, Parts parts) {
            return parts.number(text(found, 1), text(found, 2), found.group().strip());
        }
    },
    DAY("((?:19|20)\\d{2})\\s*[年./-]\\s*(1[0-2]|0?[1-9])\\s*[月./-]\\s*(3[01]|[12]\\d|0?[1-9])(?!\\d)\\s*日?") {
        @Override
        Part read(MatchResult found, Parts parts) {
            return parts.day("%s-%02d-%02d".formatted(text(found, 1), number(found, 2), number(found, 3)), List.of(text(
                    found, 1), "年", "" + number(found, 2), "月", "" + number(found, 3)), found.group().strip());
        }
    },
    MONTH("((?:19|20)\\d{2})\\s*[年./-]\\s*(1[0-2]|0?[1-9])(?!\\d)\\s*(?:月份?)?") {
        @Override
        Part read(MatchResult found, Parts parts) {
            return parts.month(text(found, 1), "" + number(found, 2), found.group().strip());
        }
    },
    YEAR("(?<!\\d)((?:19|20)\\d{2})(?:年度?|(?!\\d))") {
        @Override
        Part read(MatchResult found, Parts parts) {
            return parts.day(text(found, 1), List.of(text(found, 1)), text(found, 1));
        }
    },
    ORDINAL("第\\s*(\\d{1,3}|[一二三四五六七八九十]{1,3})\\s*([批期号次届版])") {
        @Override
        Part read(MatchResult found, Parts parts) {
            int number = ChineseNumber.of(text(found, 1));
            return parts.ordinal(Integer.toString(number), ChineseNumber.inWords(number), text(found, 2),
                    found.group());
        }
    },
    MONTH_OF_ANY_YEAR("(?<!\\d)(1[0-2]|[1-9])\\s*月份?") {
        @Override
        Part read(MatchResult found, Parts parts) {
            return parts.month(text(found, 1), found.group().strip());
        }
    };

    private final Pattern shape;

    Special(String shape) {
        this.shape = Pattern.compile(shape);
    }

    abstract Part read(MatchResult found, Parts parts);

    /** What is left without it. */
    String take(String text, List<Part> into, Parts parts) {
        return shape.matcher(text).replaceAll(found -> {
            into.add(read(found, parts));
            return " ";
        });
    }

    /** The first of these groups that took part. */
    private static String text(MatchResult found, int... groups) {
        for (int group : groups) {
            if (found.group(group) != null) {
                return found.group(group);
            }
        }
        return "";
    }

    private static int number(MatchResult found, int group) {
        return Integer.parseInt(text(found, group));
    }
}
