package org.gongkai.channel;

import static org.gongkai.law.ArticleRef.art;

import java.time.LocalDate;
import java.util.Map;
import org.gongkai.law.ArticleRef;
import org.gongkai.law.OfficialAct;
import org.gongkai.law.Subject;

/** An outlet was given up; what went out through it still counts. */
public record OutletClosed(OutletId outlet, LocalDate on) implements OfficialAct {
    @Override
    public Subject subject() {
        return Subject.of("outlet", outlet.value());
    }

    @Override
    public ArticleRef basis() {
        return art(23);
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("on", on.toString());
    }
}
