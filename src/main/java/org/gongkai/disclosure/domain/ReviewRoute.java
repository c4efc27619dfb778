package org.gongkai.disclosure.domain;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.gongkai.law.BadInput;

/**
 * The rounds of review an edition goes through between submission and publication: one or more in the unit, the secrecy
 * review, the disclosure review, such as 初审, 保密审查, 终审.
 *
 * <p>How many rounds a unit wants and what it calls them is its own; that secrecy is examined and the disclosure review comes
 * last is not (条例 §17, 保守国家秘密法 §35). That is why the two are fields of this record and not entries of a list.
 */
public record ReviewRoute(List<String> unitRounds, String secrecy, String disclosure) {
    public static final ReviewRoute STANDARD = new ReviewRoute(List.of("单位审核"), "保密审查", "公开审查");
    private static final int MOST_UNIT_ROUNDS = 5;
    private static final int LONGEST_NAME = 12;

    public ReviewRoute {
        unitRounds = unitRounds.stream().map(String::strip).toList();
        secrecy = secrecy.strip();
        disclosure = disclosure.strip();
        var wrong = new TreeMap<String, String>();
        if (unitRounds.isEmpty() || unitRounds.size() > MOST_UNIT_ROUNDS
                || !unitRounds.stream().allMatch(ReviewRoute::isName)) {
            wrong.put("unitRounds", "单位审核须有 1 至 5 个环节，每行一个名称，每个不超过 12 字");
        }
        requireName(wrong, "secrecy", secrecy);
        requireName(wrong, "disclosure", disclosure);
        if (new HashSet<>(names(unitRounds, secrecy, disclosure)).size() < unitRounds.size() + 2) {
            wrong.putIfAbsent("unitRounds", "各环节的名称不能相同");
        }
        if (!wrong.isEmpty()) {
            throw new BadInput(wrong);
        }
    }

    private static void requireName(Map<String, String> wrong, String field, String name) {
        if (!isName(name)) {
            wrong.put(field, "请写环节的名称，不超过 12 字");
        }
    }

    private static boolean isName(String name) {
        return !name.isEmpty() && name.length() <= LONGEST_NAME;
    }

    private static List<String> names(List<String> unitRounds, String secrecy, String disclosure) {
        return Stream.concat(unitRounds.stream(), Stream.of(secrecy, disclosure)).toList();
    }

    /** All rounds in their order. */
    public List<String> names() {
        return names(unitRounds, secrecy, disclosure);
    }
}
