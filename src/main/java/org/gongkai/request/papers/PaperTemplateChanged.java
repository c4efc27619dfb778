package org.gongkai.request.papers;

import java.util.Map;
import org.gongkai.law.ArticleRef;
import org.gongkai.law.OfficialAct;
import org.gongkai.law.Subject;

/** The wording of a document has a new edition, or an organ's way of writing documents changed. */
public record PaperTemplateChanged(Subject subject, String what) implements OfficialAct {
    @Override
    public ArticleRef basis() {
        return ArticleRef.art(45);
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("what", what);
    }
}
