package org.gongkai.staticsite;

import java.util.Map;
import org.gongkai.law.ArticleRef;
import org.gongkai.law.OfficialAct;
import org.gongkai.law.Subject;

/** An officer had the static site brought up to date, or made anew. */
public record StaticSiteExported(boolean anew) implements OfficialAct {
    @Override
    public Subject subject() {
        return Subject.of("static-site", 0);
    }

    /** Platforms by which information is found, read and downloaded. */
    @Override
    public ArticleRef basis() {
        return ArticleRef.art(24);
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("anew", Boolean.toString(anew));
    }
}
