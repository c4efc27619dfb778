package org.gongkai.search.web;

import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.gongkai.disclosure.PublicItem;
import org.gongkai.search.application.SearchAnswer.Result;
import org.gongkai.search.application.SearchingPublications;
import org.gongkai.web.Site;
import org.gongkai.web.Words;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Any search as an Atom feed: what is new in it comes first. */
@Controller
class SearchFeedController {
    private static final int ENTRIES = 50;
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    private final SearchingPublications searching;
    private final SearchForms forms;
    private final Site site;
    private final Words words;

    SearchFeedController(SearchingPublications searching, SearchForms forms, Site site, Words words) {
        this.searching = searching;
        this.forms = forms;
        this.site = site;
        this.words = words;
    }

    @GetMapping(SearchForm.PATH + "/feed.xml")
    ResponseEntity<byte[]> feed(@ModelAttribute SearchForm form) throws XMLStreamException {
        var items = searching.search(forms.newest(form, ENTRIES, Set.of()))
                .results()
                .stream()
                .map(Result::item)
                .filter(Objects::nonNull)
                .toList();
        return ResponseEntity.ok()
                .header("Content-Type", "application/atom+xml;charset=UTF-8")
                .body(write(form,
                        items));
    }

    private byte[] write(SearchForm form, List<PublicItem> items) throws XMLStreamException {
        var bytes = new ByteArrayOutputStream();
        var xml = XMLOutputFactory.newFactory().createXMLStreamWriter(bytes, "UTF-8");
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("feed");
        xml.writeDefaultNamespace("http://www.w3.org/2005/Atom");
        element(xml, "title", words.of("search.feed", form.words(), site.name()));
        element(xml, "id", site.baseUrl() + form.first());
        element(xml, "updated", at(items.stream()
                .map(PublicItem::updatedAt)
                .max(Instant::compareTo)
                .orElse(
                        Instant.EPOCH)));
        link(xml, "alternate", form.first());
        link(xml, "self", form.feed());
        author(xml, site.name());
        for (var item : items) {
            entry(xml, item);
        }
        xml.writeEndElement();
        xml.writeEndDocument();
        xml.close();
        return bytes.toByteArray();
    }

    private void entry(XMLStreamWriter xml, PublicItem item) throws XMLStreamException {
        xml.writeStartElement("entry");
        element(xml, "title", item.title());
        element(xml, "id", site.baseUrl() + item.url());
        link(xml, "alternate", item.url());
        element(xml, "published", at(item.publishedAt()));
        element(xml, "updated", at(item.updatedAt()));
        author(xml, item.organName());
        if (!item.summary().isBlank()) {
            element(xml, "summary", item.summary());
        }
        xml.writeEndElement();
    }

    private static void author(XMLStreamWriter xml, String name) throws XMLStreamException {
        xml.writeStartElement("author");
        element(xml, "name", name);
        xml.writeEndElement();
    }

    private void link(XMLStreamWriter xml, String rel, String path) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", rel);
        xml.writeAttribute("href", site.baseUrl() + path);
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text.replaceAll("[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f]", ""));
        xml.writeEndElement();
    }

    private static String at(Instant at) {
        return at.atZone(CHINA).toOffsetDateTime().toString();
    }
}
