package org.gongkai.disclosure.check;

import java.util.stream.Stream;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Where somebody lives: down to the group and number of a village, or the flat of a house, and near a word that speaks of a
 * person. Without such a word it is a place as any other.
 */
final class HomeAddresses implements Detector {
    private static final Pattern VILLAGE = Pattern
            .compile("[\\p{IsHan}]{2,12}?(?:村|社区|居委会)(?:[\\d一二三四五六七八九十]{1,3})(?:村民小组|组|社|队)(?:附?\\d{1,4}号)?");
    private static final Pattern FLAT = Pattern.compile(
            "[\\p{IsHan}]{2,14}?(?:路|街|巷|道|小区|花园|家园|公寓|苑|新村|城|府)(?:\\d{1,4}号)?[\\p{IsHan}]{0,8}?(?:[\\dA-Za-z一二三四五六七八九十]{1,3})"
                    + "(?:号楼|栋|幢|座)(?:[\\d一二三四五六七八九十]{1,2}单元)?[\\d]{2,4}(?:室|号|房)?");
    private static final Pattern PERSON = Pattern.compile(
            "姓名|户主|申请人|住址|住所地?|家住|户籍|户口|身份证|当事人|被处罚人|被征收人|法定代表人|村民|居民|低保|特困|救助对象|先生|女士|，[男女]，|出生");
    private static final int NEAR = 30;

    @Override
    public List<Span> find(String text) {
        return Stream.of(VILLAGE, FLAT)
                .flatMap(pattern -> pattern.matcher(text).results())
                .filter(match -> isNearPerson(text, match))
                .map(HomeAddresses::span)
                .toList();
    }

    private static boolean isNearPerson(String text, MatchResult match) {
        int from = Math.max(0, match.start() - NEAR);
        int to = Math.min(text.length(), match.end() + NEAR);
        return PERSON.matcher(text.substring(from, to)).find();
    }

    private static Span span(MatchResult match) {
        // The town may stay; what leads to the door may not.
        return new Span(match.start(), match.end(), CheckRule.HOME_ADDRESS, Severity.WARN,
                match.group()
                        .replaceAll("[\\dA-Za-z一二三四五六七八九十](?=[\\dA-Za-z一二三四五六七八九十]*(?:村民小组|组|社|队|号|号楼|栋|幢|座|单元|室|房|$))",
                                "*"));
    }
}
