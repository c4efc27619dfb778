package org.gongkai.notice;

import java.util.Map;
import org.gongkai.law.ArticleRef;
import org.gongkai.law.OfficialAct;
import org.gongkai.law.Subject;

/** An officer decided that a letter is not to be sent. */
public record LetterPutAside(long letter, Subject about) implements OfficialAct {
    @Override
    public Subject subject() {
        return Subject.of("letter", letter);
    }

    /** Notices go to those a disclosure concerns; keeping the channel in order is the unit's daily work. */
    @Override
    public ArticleRef basis() {
        return ArticleRef.art(4);
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("about", about.toString());
    }
}
