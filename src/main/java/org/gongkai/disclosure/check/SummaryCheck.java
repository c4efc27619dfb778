package org.gongkai.disclosure.check;

import static org.gongkai.law.ArticleRef.art;

import java.util.List;

/** 内容概述 tells what the text says; a copy of its title tells nothing (条例 §12). */
final class SummaryCheck implements Check {
    private static final double NEARLY_THE_SAME = 0.85;

    @Override
    public List<Finding> on(CheckedText text, Surroundings around) {
        if (text.summary().isBlank() || text.title().isBlank() || text.gaps().containsKey("summary")) {
            return List.of();
        }
        String title = Shingles.wordsOf(text.title());
        String summary = Shingles.wordsOf(text.summary());
        if (summary.equals(title)) {
            return List.of(finding(Severity.BLOCK, text, around, "内容概述照抄标题"));
        }
        return Shingles.likeness(title, summary) >= NEARLY_THE_SAME
                ? List.of(finding(Severity.WARN, text, around, "内容概述与标题几乎相同"))
                : List.of();
    }

    private static Finding finding(Severity severity, CheckedText text, Surroundings around, String why) {
        return new Finding(CheckRule.SUMMARY, severity, Place.of("summary"), around.personal().masked(text.summary()),
                why, art(12), "用一两句话概括内容：谁、对什么事、作了什么规定", null);
    }
}
