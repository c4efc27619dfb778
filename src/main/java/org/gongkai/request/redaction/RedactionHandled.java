package org.gongkai.request.redaction;

import java.util.Map;
import org.gongkai.law.ArticleRef;
import org.gongkai.organ.OrganId;
import org.gongkai.request.CaseNumber;
import org.gongkai.request.RequestAct;

/** Material was added, marked, or its public copy made. */
public record RedactionHandled(CaseNumber number, OrganId organ, long id, What what, int boxes) implements RequestAct {
    /** Which of these. */
    public enum What {
        ADDED("添加材料"), MARKED("标记涂黑"), RELEASED("生成公开件");

        private final String term;

        What(String term) {
            this.term = term;
        }

        public String term() {
            return term;
        }
    }

    @Override
    public ArticleRef basis() {
        return ArticleRef.art(37);
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("what", what.term(), "id", Long.toString(id), "boxes", Integer.toString(boxes));
    }
}
