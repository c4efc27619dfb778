package org.gongkai.request.papers.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What is looked at before a letter leaves, as the applicant will see it.
 *
 * @param passed whether nothing was found
 * @param what was looked at
 * @param found empty when passed
 */
public record LetterCheck(String what, boolean passed, String found) {
    private static final Pattern ID_NUMBER = Pattern.compile("(?<!\\d)\\d{17}[\\dXx](?!\\d)");
    private static final Pattern MOBILE = Pattern.compile("(?<!\\d)1[3-9]\\d{9}(?!\\d)");

    /** @param strangers names that must not appear, such as third parties asked in this case */
    public static List<LetterCheck> of(Letter letter, String content, Map<Slot, String> typed,
            Collection<String> strangers) {
        List<LetterCheck> checks = new ArrayList<>();
        if (letter.kind().isDecision()) {
            checks.add(everyItemAnswered(content, typed));
            checks.add(remedies(letter));
        }
        checks.add(nobodyElse(letter, content, strangers));
        return checks;
    }

    private static LetterCheck everyItemAnswered(String content, Map<Slot, String> typed) {
        int asked = AskedItems.in(content).size();
        long answered = typed.getOrDefault(Slot.ANSWERS, "").lines().filter(line -> !line.isBlank()).count();
        boolean enough = asked == 1 || answered >= asked;
        return new LetterCheck("申请的每一项都有答复", enough,
                enough ? "" : "申请有 %d 项，“逐项答复”只写了 %d 项。".formatted(asked, answered));
    }

    private static LetterCheck remedies(Letter letter) {
        boolean told = letter.remedies().contains("60日") && letter.remedies().contains("行政复议");
        return new LetterCheck("写明了救济途径和期限", told, told ? "" : "缺少行政复议的途径或者期限。");
    }

    /** What the applicant wrote is no news to the applicant: the letter quotes it, and it may name whom it is about. */
    private static LetterCheck nobodyElse(Letter letter, String content, Collection<String> strangers) {
        String text = letter.text();
        List<String> found = new ArrayList<>();
        if (tells(ID_NUMBER, text, content)) {
            found.add("身份证号码");
        }
        if (tells(MOBILE, text.replace(letter.contact(), ""), content)) {
            found.add("手机号码");
        }
        if (letter.kind().to() == PaperKind.To.APPLICANT) {
            strangers.stream()
                    .filter(name -> name.length() > 1 && text.contains(name) && !content.contains(name))
                    .forEach(found::add);
        }
        return new LetterCheck("没有他人的个人信息", found.isEmpty(),
                found.isEmpty() ? "" : "文中出现：" + String.join("、", found) + "。");
    }

    private static boolean tells(Pattern number, String text, String content) {
        return number.matcher(text).results().map(MatchResult::group).anyMatch(one -> !content.contains(one));
    }
}
