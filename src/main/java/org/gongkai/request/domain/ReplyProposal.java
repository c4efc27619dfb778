package org.gongkai.request.domain;

import static org.gongkai.law.ArticleRef.art;

import java.util.Map;
import org.gongkai.law.UnlawfulAct;
import org.gongkai.request.Outcome;
import org.gongkai.request.Signature;
import org.jspecify.annotations.Nullable;

/**
 * A reply an officer wants to send, before the second person has agreed to it (条例 §45: replies are examined before they leave).
 *
 * @param agreed null until somebody else agreed
 */
public record ReplyProposal(Outcome how, String note, Map<String, String> details, Signature from,
        @Nullable Signature agreed) {
    public ReplyProposal {
        details = Map.copyOf(details);
    }

    /** @throws UnlawfulAct when the person who proposed it would agree to it as well */
    public ReplyProposal agreedBy(Signature by) {
        if (agreed != null) {
            throw new UnlawfulAct(art(45), "这份答复已经审批过。");
        }
        if (by.account() != null && by.account().equals(from.account())) {
            throw new UnlawfulAct(art(45), "答复由提交人以外的负责人审批，不能自己审批。");
        }
        return new ReplyProposal(how, note, details, from, by);
    }

    public boolean isAgreed() {
        return agreed != null;
    }
}
