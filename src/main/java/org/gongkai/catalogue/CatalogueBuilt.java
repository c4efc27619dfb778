package org.gongkai.catalogue;

import static org.gongkai.law.ArticleRef.art;

import java.util.Map;
import org.gongkai.law.ArticleRef;
import org.gongkai.law.OfficialAct;
import org.gongkai.law.Subject;

/** The platform built its default catalogue because it found none: at the very first start. */
public record CatalogueBuilt(int columns, int terms) implements OfficialAct {
    @Override
    public Subject subject() {
        return new Subject("catalogue", "default");
    }

    @Override
    public ArticleRef basis() {
        return art(12);
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("columns", Integer.toString(columns), "terms", Integer.toString(terms));
    }
}
