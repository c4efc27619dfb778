package org.gongkai.portal.web;

import static org.gongkai.web.SchemaOrg.node;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gongkai.catalogue.Guide;
import org.gongkai.disclosure.PublicDisclosure;
import org.gongkai.disclosure.PublicItem;
import org.gongkai.file.StoredFile;
import org.gongkai.organ.DisclosureUnit;
import org.gongkai.organ.Organ;
import org.gongkai.web.SchemaOrg;
import org.gongkai.web.Site;
import org.gongkai.web.Words;
import org.jspecify.annotations.Nullable;
import org.gongkai.web.IsoTime;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What a page says, once more in the words of schema.org for machines: JSON-LD, safe to stand inside a page. */
@Component
class StructuredData {
    private static final String LANGUAGE = "zh-CN";
    private final Site site;
    private final Words words;
    private final JsonMapper json;

    StructuredData(Site site, Words words, JsonMapper json) {
        this.site = site;
        this.words = words;
        this.json = json;
    }

    String home(Organ county) {
        return graph(List.of(node("WebSite", "@id", absolute("/#website"), "url", absolute("/"), "name", site.name(),
                "inLanguage", LANGUAGE, "publisher", reference(county),
                "potentialAction", node("SearchAction", "target",
                        node("EntryPoint", "urlTemplate", absolute("/search?q={search_term_string}")),
                        "query-input", "required name=search_term_string")),
                organ(county, null, null)));
    }

    String platform(Organ organ, @Nullable Organ parent, DisclosureUnit unit, List<Crumb> crumbs) {
        return graph(List.of(organ(organ, parent, unit), breadcrumbs(crumbs, Addresses.organ(organ))));
    }

    String list(String name, String url, List<Crumb> crumbs, List<ListedItem> items) {
        var elements = new ArrayList<Map<String, Object>>();
        for (var listed : items) {
            elements.add(node("ListItem", "position", elements.size() + 1, "name", listed.item().title(), "url",
                    absolute(listed.item().url())));
        }
        return graph(List.of(node("CollectionPage", "url", absolute(url), "name", name, "inLanguage", LANGUAGE,
                "mainEntity", node("ItemList", "itemListElement", elements)), breadcrumbs(crumbs, url)));
    }

    String guide(Place place, Guide guide, List<Crumb> crumbs) {
        var organ = place.organ();
        return graph(List.of(node("DigitalDocument", "url", absolute(place.url()), "name",
                words.of("portal.structured.guide", organ.name()), "inLanguage", LANGUAGE, "datePublished",
                guide.publishedOn().toString(), "dateModified", guide.reviewedOn().toString(), "isAccessibleForFree",
                true, "publisher", reference(organ)), organ(organ, null, guide.text().unit()),
                breadcrumbs(crumbs, place.url())));
    }

    String item(PublicDisclosure disclosure, Organ organ, List<Crumb> crumbs) {
        var item = disclosure.item();
        return graph(List.of(document(disclosure, organ), breadcrumbs(crumbs, item.url())));
    }

    private Map<String, Object> document(PublicDisclosure disclosure, Organ organ) {
        var item = disclosure.item();
        return node("DigitalDocument", "@id", absolute(item.url()), "url", absolute(item.url()), "name", item.title(),
                "headline", item.title(), "abstract", item.summary(), "inLanguage", LANGUAGE, "isAccessibleForFree",
                true, "identifier", identifiers(item), "dateCreated", item.formedOn(), "datePublished",
                IsoTime.of(item.publishedAt()), "dateModified", IsoTime.of(item.updatedAt()), "expires",
                disclosure.voidOn(), "creativeWorkStatus", words.of("portal.validity", item.validity()), "keywords",
                disclosure.keywords(), "publisher", node("GovernmentOrganization", "@id", idOf(organ), "name",
                        item.organName(), "url", absolute(Addresses.organ(organ))),
                "encoding", disclosure.attachments().stream().map(file -> file(item, file)).toList());
    }

    private List<Map<String, Object>> identifiers(PublicItem item) {
        var identifiers = new ArrayList<Map<String, Object>>();
        identifiers.add(node("PropertyValue", "propertyID", words.of("portal.structured.index-number"), "value",
                item.indexNumber()));
        if (item.documentNumber() != null) {
            identifiers.add(node("PropertyValue", "propertyID", words.of("portal.structured.document-number"), "value",
                    item.documentNumber()));
        }
        return identifiers;
    }

    private Map<String, Object> file(PublicItem item, StoredFile file) {
        return node("MediaObject", "name", file.name(), "contentUrl", absolute(Addresses.attachment(item.id(), file)),
                "encodingFormat", file.mediaType(), "contentSize", Long.toString(file.size()), "sha256", file.sha256());
    }

    private Map<String, Object> organ(Organ organ, @Nullable Organ parent, @Nullable DisclosureUnit unit) {
        return node("GovernmentOrganization", "@id", idOf(organ), "name", organ.name(), "alternateName",
                organ.shortName(), "url", absolute(Addresses.organ(organ)), "parentOrganization",
                parent == null ? null : reference(parent), "address", unit == null ? null : unit.address(),
                "contactPoint", unit == null ? null
                        : node("ContactPoint", "name", unit.name(), "telephone", unit.phone(), "faxNumber", unit.fax(),
                                "availableLanguage", LANGUAGE));
    }

    private Map<String, Object> reference(Organ organ) {
        return Map.of("@id", idOf(organ));
    }

    private String idOf(Organ organ) {
        return absolute("/#organ-" + organ.slug());
    }

    private Map<String, Object> breadcrumbs(List<Crumb> crumbs, String here) {
        var elements = new ArrayList<Map<String, Object>>();
        elements.add(node("ListItem", "position", 1, "name", words.of("portal.structured.home"), "item",
                absolute("/")));
        for (var crumb : crumbs) {
            elements.add(node("ListItem", "position", elements.size() + 1, "name", crumb.name(), "item",
                    absolute(crumb.url() == null ? here : crumb.url())));
        }
        return node("BreadcrumbList", "itemListElement", elements);
    }

    private String absolute(String path) {
        return site.baseUrl() + path;
    }

    private String graph(List<Map<String, Object>> nodes) {
        return SchemaOrg.inPage(json, nodes);
    }
}
