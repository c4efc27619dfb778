package org.gongkai.channel;

import static org.gongkai.law.ArticleRef.art;

import java.util.Map;
import org.gongkai.disclosure.DisclosureId;
import org.gongkai.disclosure.PublicationChannel;
import org.gongkai.law.ArticleRef;
import org.gongkai.law.OfficialAct;
import org.gongkai.law.Subject;

/** A delivery recorded by mistake was struck out; it stays readable and no longer counts. */
public record DeliveryStruck(DisclosureId disclosure, PublicationChannel kind, String reason) implements OfficialAct {
    @Override
    public Subject subject() {
        return Subject.of("disclosure", disclosure.value());
    }

    @Override
    public ArticleRef basis() {
        return art(23);
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("kind", kind.name());
    }
}
