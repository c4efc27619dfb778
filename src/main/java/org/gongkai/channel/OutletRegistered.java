package org.gongkai.channel;

import static org.gongkai.law.ArticleRef.art;

import java.util.Map;
import org.gongkai.disclosure.PublicationChannel;
import org.gongkai.law.ArticleRef;
import org.gongkai.law.OfficialAct;
import org.gongkai.law.Subject;
import org.gongkai.organ.OrganId;

/** An outlet was entered in the register. */
public record OutletRegistered(OutletId outlet, PublicationChannel kind, OrganId organ) implements OfficialAct {
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
        return Map.of("kind", kind.name(), "organ", organ.toString());
    }
}
