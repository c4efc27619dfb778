package org.gongkai.opendata;

import org.gongkai.law.ArticleRef;
import org.gongkai.law.OfficialAct;
import org.gongkai.law.Subject;

/** An officer had the dumps made before their time. */
public record DumpsOrdered() implements OfficialAct {
    @Override
    public Subject subject() {
        return Subject.of("dumps", 0);
    }

    /** Platforms by which information is found, read and downloaded. */
    @Override
    public ArticleRef basis() {
        return ArticleRef.art(24);
    }
}
