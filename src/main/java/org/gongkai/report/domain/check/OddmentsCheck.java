package org.gongkai.report.domain.check;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.gongkai.report.domain.check.Narrative.Sentence;
import org.gongkai.report.domain.form.Severity;

/** N15 to N17 and words left over from a template: small things a reader stumbles over. */
final class OddmentsCheck {
    private static final Pattern COMPARISON = Pattern
            .compile("(?:比|较)(?:上年|去年|上一年|往年|以往)[^，。；]{0,10}(?:提高|增长|增加|上升|下降|减少|提升|改善)[^，。；]{0,12}");
    private static final Pattern ROUGHLY = Pattern
            .compile("[一二三四五六七八九十百千]+(?:多|余|几)(?:个部门|个单位|个|家|条|件|次|项|篇|期|场)(?:部门|单位)?");
    private static final Pattern LEFT_OVER = Pattern
            .compile(
                    "(?<![A-Za-z0-9])[XxＸ×*＊]{2,}(?![A-Za-z0-9])|[□_＿]{2,}|【[^】]{0,20}(?:填写|请|选择)[^】]{0,20}】|（(?:此处|请)[^）]{0,20}）|此处填写");
    private static final String OPENING = "（(【〔《“";
    private static final String CLOSING = "）)】〕》”";

    private OddmentsCheck() {}

    static List<Finding> check(TextContext text) {
        var findings = new ArrayList<Finding>();
        for (var sentence : text.sentences()) {
            comparison(sentence, findings);
            roughly(sentence, findings);
            leftOver(sentence, findings);
        }
        brackets(text, findings);
        return findings;
    }

    private static void comparison(Sentence sentence, List<Finding> findings) {
        var found = COMPARISON.matcher(sentence.text());
        if (found.find() && !found.group().matches(".*\\d.*")) {
            findings.add(Finding.ofText("N15", "UNSUPPORTED_COMPARISON", Severity.INFO,
                    "“%s”没有写出可比的数字。".formatted(found.group()), List.of(sentence.quote(found.start(), found.end()))));
        }
    }

    private static void roughly(Sentence sentence, List<Finding> findings) {
        var found = ROUGHLY.matcher(sentence.text());
        if (found.find()) {
            findings.add(Finding.ofText("N17", "FUZZY_FIGURE", Severity.INFO,
                    "“%s”是约数，单位也与条数、件数不同，不与其他数字比较。".formatted(found.group()),
                    List.of(sentence.quote(found.start(), found.end()))));
        }
    }

    private static void leftOver(Sentence sentence, List<Finding> findings) {
        var found = LEFT_OVER.matcher(sentence.text());
        if (found.find()) {
            findings.add(Finding.ofText("TEMPLATE_WORDS_LEFT", null, Severity.WARNING,
                    "“%s”像是模板里没有替换的文字。".formatted(found.group()), List.of(sentence.quote(found.start(), found.end()))));
        }
    }

    /** N16: a bracket opened and not closed within its paragraph. */
    private static void brackets(TextContext text, List<Finding> findings) {
        for (var passage : text.report().narrative().passages()) {
            int open = unclosed(passage.text());
            if (open >= 0 && passage.isText()) {
                int end = Math.min(passage.text().length(), open + 20);
                int start = Math.max(0, open - 20);
                findings.add(Finding.ofText("N16", "UNCLOSED_BRACKET", Severity.INFO, "括号没有配对。",
                        List.of(new Quote(passage.heading(), passage.text().substring(start, end), open - start,
                                end - start))));
            }
        }
    }

    private static int unclosed(String text) {
        var open = new ArrayDeque<Integer>();
        for (int i = 0; i < text.length(); i++) {
            int kind = OPENING.indexOf(text.charAt(i));
            int closes = CLOSING.indexOf(text.charAt(i));
            if (kind >= 0) {
                open.push(i);
            } else if (closes >= 0 && !open.isEmpty()) {
                open.pop();
            }
        }
        return open.isEmpty() ? -1 : open.peek();
    }
}
