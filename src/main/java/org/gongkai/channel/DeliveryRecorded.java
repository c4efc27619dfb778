package org.gongkai.channel;

import static org.gongkai.law.ArticleRef.art;

import java.time.LocalDate;
import java.util.Map;
import org.gongkai.disclosure.DisclosureId;
import org.gongkai.disclosure.PublicationChannel;
import org.gongkai.law.ArticleRef;
import org.gongkai.law.OfficialAct;
import org.gongkai.law.Subject;

/** An officer recorded that an item went out through a channel. */
public record DeliveryRecorded(DisclosureId disclosure, PublicationChannel kind, LocalDate on) implements OfficialAct {
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
        return Map.of("kind", kind.name(), "on", on.toString());
    }
}
