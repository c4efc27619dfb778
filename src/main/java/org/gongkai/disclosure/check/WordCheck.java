package org.gongkai.disclosure.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.law.ArticleRef;
import org.jspecify.annotations.Nullable;

/** Words of the list, except within phrases where they are right. */
final class WordCheck implements Check {
    private static final int SHOWN_OF_A_WORD = 3;

    @Override
    public List<Finding> on(CheckedText text, Surroundings around) {
        var findings = new ArrayList<Finding>();
        Map<String, Integer> seen = new HashMap<>();
        for (var passage : Passage.of(text, around.attachments())) {
            for (var word : around.words()) {
                int at = next(passage.text(), word, 0);
                if (at >= 0 && seen.merge(word.word(), 1, Integer::sum) <= SHOWN_OF_A_WORD) {
                    findings.add(finding(passage, word, at, around.personal()));
                }
            }
        }
        return findings;
    }

    /** Where the word stands next and is not part of a phrase that is right; -1 when nowhere. */
    static int next(String text, DisclosureWord word, int from) {
        int at = text.indexOf(word.word(), from);
        while (at >= 0 && isRightThere(text, word, at)) {
            at = text.indexOf(word.word(), at + 1);
        }
        return at;
    }

    private static boolean isRightThere(String text, DisclosureWord word, int at) {
        return word.unless().stream().anyMatch(phrase -> {
            int within = phrase.indexOf(word.word());
            return within >= 0 && at >= within && text.startsWith(phrase, at - within);
        });
    }

    private static Finding finding(Passage passage, DisclosureWord word, int at, PersonalData personal) {
        String suggestion = word.suggestion();
        return new Finding(rule(word.kind()), word.severity(), passage.place(),
                passage.around(at, at + word.word().length(), personal), why(word), basis(word.kind()),
                suggestion.isEmpty() ? "请斟酌改写" : "建议改为“" + suggestion + "”",
                suggestion.isEmpty() ? null : suggestion);
    }

    private static String why(DisclosureWord word) {
        return "“" + word.word() + "”" + (word.note().isEmpty() ? "在词库中" : "：" + word.note());
    }

    private static CheckRule rule(WordKind kind) {
        return switch (kind) {
            case WRONG -> CheckRule.WRONG_WORD;
            case SENSITIVE -> CheckRule.SENSITIVE_WORD;
            case POLITICAL -> CheckRule.POLITICAL_WORD;
        };
    }

    private static @Nullable ArticleRef basis(WordKind kind) {
        return kind == WordKind.SENSITIVE ? ArticleRef.art(17) : null;
    }
}
