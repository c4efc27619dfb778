package org.gongkai.portal.web;

import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.gongkai.catalogue.Catalogue;
import org.gongkai.catalogue.ColumnKind;
import org.gongkai.disclosure.PublicDisclosures;
import org.gongkai.disclosure.PublicDisclosures.Part;
import org.gongkai.law.NoSuchRecord;
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

/** For search engines: an index, one part with all columns, and the items in parts by the month of their publication. */
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
        disclosures.parts(PART).forEach((part, changed) -> parts.add(entry(addressOf(part), changed)));
        return SitemapXml.index(parts);
    }

    /** A path for each part, not a query: a copy of the site on a file server has them all. */
    @GetMapping({"/sitemap/items-{month:[0-9]{4}-(?:0[1-9]|1[0-2])}.xml",
            "/sitemap/items-{month:[0-9]{4}-(?:0[1-9]|1[0-2])}-{number:[0-9]{1,4}}of{of:[0-9]{1,4}}.xml"})
    ResponseEntity<byte[]> items(@PathVariable String month, @PathVariable(required = false) @Nullable Integer number,
            @PathVariable(required = false) @Nullable Integer of) {
        var items = disclosures.items(number == null || of == null ? new Part(YearMonth.parse(month), 1, 1)
                : new Part(YearMonth.parse(month), number, of));
        if (items.isEmpty()) {
            throw new NoSuchRecord("这个月没有公开信息");
        }
        return SitemapXml.pages(items.stream().map(item -> entry(item.url(), item.updatedAt())).toList());
    }

    private static String addressOf(Part part) {
        return "/sitemap/items-" + part.month() + (part.of() == 1 ? "" : "-" + part.number() + "of" + part.of())
                + ".xml";
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
