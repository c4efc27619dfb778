package org.gongkai.webhook.application;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.gongkai.catalogue.Catalogue;
import org.gongkai.disclosure.PublicChangeLog.Change;
import org.gongkai.disclosure.PublicItem;
import org.gongkai.organ.Organs;
import org.gongkai.web.Site;
import org.gongkai.webhook.domain.Event;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What is told: of a public item what lists show of it, of one no longer public its number and address. */
@Component
class Bodies {
    private final Organs organs;
    private final Catalogue catalogue;
    private final Site site;
    private final JsonMapper json;

    Bodies(Organs organs, Catalogue catalogue, Site site, JsonMapper json) {
        this.organs = organs;
        this.catalogue = catalogue;
        this.site = site;
        this.json = json;
    }

    String of(Change change) {
        var item = change.item();
        var data = new LinkedHashMap<String, @Nullable Object>();
        data.put("id", change.id().value());
        data.put("url", site.baseUrl() + change.path());
        if (item != null) {
            data.putAll(facts(item));
        }
        return body(item == null ? Event.REMOVED : Event.PUBLISHED, change.at(), data);
    }

    String test(Instant at) {
        return body(Event.TEST, at, Map.of("site", site.baseUrl()));
    }

    private String body(Event event, Instant at, Map<String, ?> data) {
        var body = new LinkedHashMap<String, Object>();
        body.put("type", event.code());
        body.put("timestamp", at.toString());
        body.put("data", data);
        return json.writeValueAsString(body);
    }

    private Map<String, @Nullable Object> facts(PublicItem item) {
        var facts = new LinkedHashMap<String, @Nullable Object>();
        facts.put("indexNumber", item.indexNumber());
        facts.put("title", item.title());
        facts.put("organ", organs.get(item.organ()).slug());
        facts.put("column", catalogue.get(item.column()).slug());
        facts.put("documentNumber", item.documentNumber());
        facts.put("formedOn", item.formedOn() == null ? null : item.formedOn().toString());
        facts.put("publishedAt", item.publishedAt().toString());
        facts.put("updatedAt", item.updatedAt().toString());
        facts.put("validity", item.validity().name());
        return facts;
    }
}
