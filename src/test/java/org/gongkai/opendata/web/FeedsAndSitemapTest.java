package org.gongkai.opendata.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.List;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.gongkai.disclosure.DisclosureId;
import org.gongkai.disclosure.PastItems;
import org.gongkai.disclosure.PastItems.PastItem;
import org.gongkai.disclosure.PublicationChannel;
import org.gongkai.disclosure.Validity;
import org.gongkai.disclosure.application.DisclosureDesk;
import org.gongkai.disclosure.application.EndingDisclosures;
import org.gongkai.disclosure.domain.Ending;
import org.gongkai.testing.RealDatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import tools.jackson.databind.json.JsonMapper;

/** Feeds and site maps by the rules of their formats: RFC 4287, JSON Feed 1.1, sitemaps.org. */
@RealDatabaseTest
class FeedsAndSitemapTest {
    /** Half past midnight of the first of July in China. */
    private static final String EARLY = "/sitemap/items-1995-07.xml";
    private static final String ATOM = "http://www.w3.org/2005/Atom";
    /** The format of sitemaps.org, in our words. */
    private static final String SITEMAP = """
            <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" elementFormDefault="qualified"
                targetNamespace="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
              <xs:simpleType name="address"><xs:restriction base="xs:anyURI">
                <xs:minLength value="12"/><xs:maxLength value="2048"/></xs:restriction></xs:simpleType>
              <xs:simpleType name="moment"><xs:union memberTypes="xs:date xs:dateTime"/></xs:simpleType>
              <xs:complexType name="entry"><xs:sequence>
                <xs:element name="loc" type="address"/><xs:element name="lastmod" type="moment" minOccurs="0"/>
              </xs:sequence></xs:complexType>
              <xs:element name="urlset"><xs:complexType><xs:sequence>
                <xs:element name="url" type="entry" maxOccurs="50000"/></xs:sequence></xs:complexType></xs:element>
              <xs:element name="sitemapindex"><xs:complexType><xs:sequence>
                <xs:element name="sitemap" type="entry" maxOccurs="50000"/></xs:sequence></xs:complexType></xs:element>
            </xs:schema>""";

    @Autowired
    MockMvc web;
    @Autowired
    DisclosureDesk desk;
    @Autowired
    JsonMapper json;
    @Autowired
    PastItems past;
    @Autowired
    EndingDisclosures ending;

    @BeforeEach
    void anItem() {
        desk.published(desk.content("订阅里的信息 <b> & “引号”", desk.column()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/feed.xml", "/xxgk/feed.xml", "/xxgk/ceshiju/feed.xml", "/search/feed.xml?q=信息"})
    void atomIsAsRfc4287Wants(String path) throws Exception {
        var feed = xml(path).getDocumentElement();

        assertThat(feed.getNamespaceURI()).isEqualTo(ATOM);
        assertThat(feed.getLocalName()).isEqualTo("feed");
        assertOneOfEach(feed, "id", "title", "updated");
        assertThat(links(feed, "self")).hasSize(1);
        var ids = new HashSet<String>();
        var entries = feed.getElementsByTagNameNS(ATOM, "entry");
        assertThat(entries.getLength()).isPositive();
        for (int i = 0; i < entries.getLength(); i++) {
            var entry = (Element) entries.item(i);
            assertOneOfEach(entry, "id", "title", "updated");
            assertThat(ids.add(text(entry, "id"))).as("each entry once").isTrue();
            assertThat(URI.create(text(entry, "id")).isAbsolute()).isTrue();
            assertThatNoException().isThrownBy(() -> OffsetDateTime.parse(text(entry, "updated")));
            assertThat(links(entry, "alternate")).hasSize(1);
            assertThat(entry.getElementsByTagNameNS(ATOM, "author").getLength()
                    + feed.getElementsByTagNameNS(ATOM, "author").getLength()).isPositive();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/feed.json", "/xxgk/ceshiju/feed.json"})
    void jsonFeedIsAsItsVersionSays(String path) throws Exception {
        var feed = json.readTree(ask(path));

        assertThat(feed.get("version").asString()).isEqualTo("https://jsonfeed.org/version/1.1");
        assertThat(feed.get("title").asString()).isNotBlank();
        assertThat(URI.create(feed.get("feed_url").asString()).isAbsolute()).isTrue();
        assertThat(feed.get("items").size()).isPositive();
        feed.get("items").forEach(item -> {
            assertThat(item.get("id").asString()).isNotBlank();
            assertThat(item.has("content_text") || item.has("content_html")).isTrue();
            assertThatNoException().isThrownBy(() -> OffsetDateTime.parse(item.get("date_published").asString()));
        });
    }

    @Test
    void siteMapsAreValidAndLeadToEachOther() throws Exception {
        var index = xml("/sitemap.xml");
        var parts = index.getElementsByTagNameNS("*", "loc");

        assertValid("/sitemap.xml");
        for (int i = 0; i < parts.getLength(); i++) {
            var part = URI.create(parts.item(i).getTextContent());
            assertValid(part.getRawPath());
            assertThat(part.getRawQuery()).as("a file server keeps it too").isNull();
        }
    }

    /** The map of a month has changed also when an item went, and a month with nothing left has none. */
    @Test
    void aMonthOfTheSiteMapChangesWithItsItemsAndGoesWithTheLast() throws Exception {
        var items = past.enter(List.of(pastItem("早年的一条"), pastItem("早年的另一条")));
        var before = lastChangeOf(EARLY).orElseThrow();
        assertThat(new String(ask(EARLY), StandardCharsets.UTF_8)).contains("_" + items.getFirst() + ".html",
                "_" + items.getLast() + ".html");

        withdraw(items.getFirst());

        assertThat(lastChangeOf(EARLY)).hasValueSatisfying(after -> assertThat(after).isAfterOrEqualTo(before));
        assertThat(new String(ask(EARLY), StandardCharsets.UTF_8)).doesNotContain("_" + items.getFirst() + ".html")
                .contains("_" + items.getLast() + ".html");

        withdraw(items.getLast());

        assertThat(lastChangeOf(EARLY)).isEmpty();
        web.perform(get(EARLY)).andExpect(status().isNotFound());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/sitemap/items-1900-01.xml", "/sitemap/items-2024-13.xml",
            "/sitemap/items-2024-05-3of2.xml",
            "/sitemap/items-2024-05-0of0.xml", "/sitemap/items.xml"})
    void thereIsNoSiteMapOfWhatIsNot(String path) throws Exception {
        web.perform(get(path)).andExpect(status().isNotFound());
    }

    private void withdraw(DisclosureId item) {
        ending.withdraw(desk.seen(item), Ending.Kind.OTHER, "测试撤回", null, desk.office());
    }

    private Optional<OffsetDateTime> lastChangeOf(String path) throws Exception {
        var parts = xml("/sitemap.xml").getElementsByTagNameNS("*", "sitemap");
        return IntStream.range(0, parts.getLength())
                .mapToObj(i -> (Element) parts.item(i))
                .filter(part -> part.getElementsByTagNameNS("*", "loc").item(0).getTextContent().endsWith(path))
                .map(part -> OffsetDateTime.parse(part.getElementsByTagNameNS("*", "lastmod").item(0).getTextContent()))
                .findFirst();
    }

    private PastItem pastItem(String title) {
        return new PastItem(desk.organ(), desk.column(), List.of(), title, "", "<p>正文</p>", null, null, null,
                Instant.parse("1995-06-30T16:30:00Z"), Set.of(PublicationChannel.SITE), null, null, null, List.of(),
                Validity.IN_FORCE, null, null, List.of(), null);
    }

    private void assertValid(String path) throws Exception {
        var schema = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(new StreamSource(new StringReader(SITEMAP)));
        schema.newValidator().validate(new StreamSource(new ByteArrayInputStream(ask(path))));
    }

    private static void assertOneOfEach(Element in, String... names) {
        for (String name : names) {
            assertThat(children(in, name)).as(name).isEqualTo(1);
            assertThat(text(in, name)).as(name).isNotBlank();
        }
    }

    private static long children(Element in, String name) {
        long count = 0;
        for (var child = in.getFirstChild(); child != null; child = child.getNextSibling()) {
            count += name.equals(child.getLocalName()) ? 1 : 0;
        }
        return count;
    }

    private static String text(Element in, String name) {
        return in.getElementsByTagNameNS(ATOM, name).item(0).getTextContent();
    }

    private static List<String> links(Element in, String rel) {
        NodeList all = in.getChildNodes();
        var found = new ArrayList<String>();
        for (int i = 0; i < all.getLength(); i++) {
            if (all.item(i) instanceof Element link && "link".equals(link.getLocalName())
                    && link.getAttribute("rel").equals(rel)) {
                found.add(link.getAttribute("href"));
            }
        }
        return found;
    }

    private Document xml(String path) throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(ask(path)));
    }

    private byte[] ask(String path) throws Exception {
        var answer = web.perform(get(URI.create(path.replace("信息", URLEncoder.encode("信息",
                StandardCharsets.UTF_8))))).andReturn().getResponse();
        assertThat(answer.getStatus()).as(path).isEqualTo(200);
        return answer.getContentAsByteArray();
    }
}
