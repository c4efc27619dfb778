package org.gongkai.audit.application;

import java.util.Map;
import org.gongkai.law.ArticleRef;
import org.gongkai.law.OfficialAct;
import org.gongkai.law.Subject;

/** An act only tests commit: something was stamped. */
record Stamped(String id) implements OfficialAct {
    @Override
    public Subject subject() {
        return new Subject("stamp", id);
    }

    @Override
    public ArticleRef basis() {
        return ArticleRef.art(17);
    }

    @Override
    public String reason() {
        return "“引号”与\n换行";
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("zebra", "1", "alpha", "二", "b", "");
    }
}
