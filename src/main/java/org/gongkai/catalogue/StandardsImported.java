package org.gongkai.catalogue;

import java.util.Map;
import org.gongkai.law.ArticleRef;
import org.gongkai.law.OfficialAct;
import org.gongkai.law.Subject;

/** A standard catalogue (公开事项标准目录) was taken over. */
public record StandardsImported(int added, int changed) implements OfficialAct {
    @Override
    public Subject subject() {
        return new Subject("standard", "all");
    }

    @Override
    public ArticleRef basis() {
        return ArticleRef.art(12);
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("added", Integer.toString(added), "changed", Integer.toString(changed));
    }
}
