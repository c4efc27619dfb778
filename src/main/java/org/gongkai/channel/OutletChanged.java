package org.gongkai.channel;

import static org.gongkai.law.ArticleRef.art;

import org.gongkai.law.ArticleRef;
import org.gongkai.law.OfficialAct;
import org.gongkai.law.Subject;

/** What the register says about an outlet changed. */
public record OutletChanged(OutletId outlet) implements OfficialAct {
    @Override
    public Subject subject() {
        return Subject.of("outlet", outlet.value());
    }

    @Override
    public ArticleRef basis() {
        return art(23);
    }
}
