package org.gongkai.request.intake.domain;

import java.util.LinkedHashMap;
import org.gongkai.law.BadInput;

/**
 * A question an organ puts beside the content of a request because its records are found by it: 地块位置, 学校名称. It asks for
 * features of the information (便于查询的其他特征性描述, 条例 §29(二)) and for nothing else.
 *
 * @param key what the answer is sent under; stays when the words change
 * @param label the question; @param hint an example, empty when there is none
 * @param required whether the form cannot be sent without an answer
 */
public record FeaturePrompt(String key, String label, String hint, boolean required) {
    public static final int LONGEST_LABEL = 30;
    public static final int LONGEST_HINT = 100;
    public static final int LONGEST_ANSWER = 300;

    public FeaturePrompt {
        label = label.strip();
        hint = hint.strip();
        var wrong = new LinkedHashMap<String, String>();
        if (label.isEmpty() || label.length() > LONGEST_LABEL) {
            wrong.put("label", "请用 1 至 %d 字写明要问的特征".formatted(LONGEST_LABEL));
        } else if (asksWhy(label + hint)) {
            wrong.put("label", "不得要求说明申请的用途、目的或者理由（条例§29 只列了名称、文号或者其他特征）");
        }
        if (hint.length() > LONGEST_HINT) {
            wrong.put("hint", "提示不超过 %d 字".formatted(LONGEST_HINT));
        }
        if (!wrong.isEmpty()) {
            throw new BadInput(wrong);
        }
    }

    /** Since 2019 nobody may be asked what the information is wanted for. */
    private static boolean asksWhy(String words) {
        return words.contains("用途") || words.contains("目的") || words.contains("理由") || words.contains("为什么");
    }

    /** The answer as a line of the content, so that it is kept, searched and answered with it. */
    public String line(String answer) {
        return label + "：" + answer;
    }
}
