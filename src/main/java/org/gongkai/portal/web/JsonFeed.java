package org.gongkai.portal.web;

import java.util.List;
import org.gongkai.disclosure.PublicItem;
import org.gongkai.web.Site;
import org.gongkai.web.IsoTime;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.annotation.JsonNaming;

/** Writes a feed as JSON Feed 1.1. */
@Component
class JsonFeed {
    private final Site site;
    private final JsonMapper json;

    JsonFeed(Site site, JsonMapper json) {
        this.site = site;
        this.json = json;
    }

    ResponseEntity<byte[]> of(Feed feed) {
        var document = new Document("https://jsonfeed.org/version/1.1", feed.title(), site.baseUrl() + feed.path(),
                site.baseUrl() + feed.path() + "feed.json", "zh-CN", feed.items().stream().map(this::entry).toList());
        return ResponseEntity.ok()
                .header("Content-Type", "application/feed+json;charset=UTF-8")
                .body(json.writeValueAsBytes(document));
    }

    private Entry entry(PublicItem item) {
        String url = site.baseUrl() + item.url();
        return new Entry(url, url, item.title(), item.summary().isBlank() ? item.title() : item.summary(),
                IsoTime.of(item.publishedAt()), IsoTime.of(item.updatedAt()),
                List.of(new Author(item.organName())));
    }

    @JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
    record Document(String version, String title, String homePageUrl, String feedUrl, String language,
            List<Entry> items) {}

    @JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
    record Entry(String id, String url, String title, String contentText, String datePublished, String dateModified,
            List<Author> authors) {}

    record Author(String name) {}
}
