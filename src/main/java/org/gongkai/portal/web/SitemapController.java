package org.gongkai.portal.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.gongkai.catalogue.Catalogue;
import org.gongkai.catalogue.ColumnKind;
import org.gongkai.disclosure.PublicDisclosures;
import org.gongkai.disclosure.PublicItem;
import org.gongkai.organ.Organ;
import org.gongkai.organ.Organs;
import org.gongkai.web.PublicDoor;
import org.gongkai.web.Site;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** For search engines: an index, one part with all columns, and the items in parts cut by their order of change. */
@Controller
class SitemapController {
    private static final int PART = 5_000;
    private final PublicDisclosures disclosures;
    private final Organs organs;
    private final Catalogue catalogue;
    private final List<PublicDoor> doors;
    private final Site site;

    SitemapController(PublicDisclosures disclosures, Organs organs, Catalogue catalogue, List<PublicDoor> doors,
            Site site) {
        this.disclosures = disclosures;
        this.organs = organs;
        this.catalogue = catalogue;
        this.doors = doors;
        this.site = site;
    }

    @GetMapping("/robots.txt")
    ResponseEntity<String> robots() {
        return ResponseEntity.ok().contentType(MediaType.TEXT_PLAIN).body("""
                User-agent: *
                Disallow: /console/
                Disallow: /mode
                Disallow: /search
                Disallow: /hdjl/zhaocuo
                Disallow: /yulan/

                Sitemap: %s/sitemap.xml
                """.formatted(site.baseUrl()));
    }

    @GetMapping("/sitemap.xml")
    ResponseEntity<byte[]> index() {
        var parts = new ArrayList<SitemapXml.Entry>();
        parts.add(entry("/sitemap/columns.xml", null));
        String after = null;
        for (var part : disclosures.parts(PART)) {
            parts.add(entry(after == null ? "/sitemap/items.xml" : "/sitemap/items-" + after + ".xml", part.changed()));
            after = part.last();
        }
        return SitemapXml.index(parts);
    }

    /** A path for each part, not a query: a copy of the site on a file server has them all. */
    @GetMapping({"/sitemap/items.xml", "/sitemap/items-{after:[01]_[0-9]{1,17}_[0-9]{1,18}}.xml"})
    ResponseEntity<byte[]> items(@PathVariable(required = false) @Nullable String after) {
        return SitemapXml.pages(disclosures.changedSince(Instant.EPOCH, after, PART)
                .items()
                .stream()
                .map((PublicItem item) -> entry(item.url(), item.updatedAt()))
                .toList());
    }

    @GetMapping("/sitemap/columns.xml")
    ResponseEntity<byte[]> columns() {
        var entrances = Stream.concat(Stream.of("/", "/wzdt/"), doors.stream().map(PublicDoor::path));
        var pages = organs.disclosing().stream().flatMap(this::pagesOf);
        return SitemapXml.pages(Stream.concat(entrances, pages).distinct().map(p -> entry(p, null)).toList());
    }

    private Stream<String> pagesOf(Organ organ) {
        return Stream.concat(Stream.of(Addresses.organ(organ)), catalogue.offeredBy(organ)
                .stream()
                .filter(column -> column.kind() != ColumnKind.LINK)
                .map(column -> Addresses.column(organ, column)));
    }

    private SitemapXml.Entry entry(String path, @Nullable Instant changed) {
        return new SitemapXml.Entry(site.baseUrl() + path, changed);
    }
}
