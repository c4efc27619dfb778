package org.gongkai.request.papers;

import java.util.Map;
import org.gongkai.law.ArticleRef;
import org.gongkai.organ.OrganId;
import org.gongkai.request.CaseNumber;
import org.gongkai.request.RequestAct;
import org.jspecify.annotations.Nullable;

/**
 * A document of a case was drafted, sent for approval, returned, issued, made void or delivered.
 *
 * @param paper its code and title, never its words
 */
public record PaperHandled(CaseNumber number, OrganId organ, long id, String paper, ArticleRef basis, What what,
        @Nullable String reason) implements RequestAct {
    /** Which of these. */
    public enum What {
        DRAFTED("拟稿"), EDITED("修改"), SUBMITTED("提交审批"), RETURNED("退回"), ISSUED("签发"), VOIDED("作废"), DELIVERED("送达");

        private final String term;

        What(String term) {
            this.term = term;
        }

        public String term() {
            return term;
        }
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("paper", paper, "what", what.term(), "id", Long.toString(id));
    }
}
