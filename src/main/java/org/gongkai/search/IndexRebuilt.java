package org.gongkai.search;

import org.gongkai.law.ArticleRef;
import org.gongkai.law.OfficialAct;
import org.gongkai.law.Subject;

/** An officer had the full-text index built anew, or compared with the database. */
public record IndexRebuilt(boolean comparedOnly) implements OfficialAct {
    @Override
    public Subject subject() {
        return Subject.of("search-index", 0);
    }

    @Override
    public ArticleRef basis() {
        return ArticleRef.art(24);
    }
}
