package org.gongkai.disclosure;

import static org.gongkai.law.ArticleRef.art;

import java.util.Map;
import org.gongkai.law.ArticleRef;
import org.gongkai.law.OfficialAct;
import org.gongkai.law.Subject;

/** An edition in work may be looked at under a secret address (预览链接) until it runs out. */
public record PreviewShared(DisclosureId id, long link) implements OfficialAct {
    @Override
    public Subject subject() {
        return Subject.of("disclosure", id.value());
    }

    @Override
    public ArticleRef basis() {
        return art(17);
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("link", Long.toString(link));
    }
}
