package org.gongkai.portal.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.document.JsonDocument;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import java.io.StringReader;
import java.net.URI;
import java.util.List;
import org.gongkai.catalogue.Catalogue;
import org.gongkai.disclosure.application.DisclosureDesk;
import org.gongkai.testing.RealDatabaseTest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** What pages say to machines: valid JSON-LD, in a page that a title cannot break out of; and the meta tags of 国办发〔2017〕47号. */
@RealDatabaseTest
class StructuredDataTest {
    /** Of schema.org's own context only what makes every bare word a term of it. */
    private static final String VOCABULARY = "{\"@context\":{\"@vocab\":\"https://schema.org/\"}}";
    private static final String SITE = "http://localhost:8080";

    @Autowired
    MockMvc web;
    @Autowired
    DisclosureDesk desk;
    @Autowired
    Catalogue catalogue;

    @Test
    void anItemTellsWhatItIsWhoPublishedItAndWhereItStands() throws Exception {
        var id = desk.published(desk.content("结构化数据</script><b>的信息", desk.column()));
        var item = desk.item(id);

        var page = page(item.url());
        var said = expanded(page);

        assertThat(page.select("h1.item-title").text()).contains("</script>");
        assertThat(types(said)).contains("DigitalDocument", "BreadcrumbList");
        assertThat(said.toString()).contains(item.indexNumber(), SITE + item.url(), "GovernmentOrganization");
    }

    @Test
    void listsHomeAndPlatformTellWhereTheyStand() throws Exception {
        var column = desk.column();
        var id = desk.published(desk.content("列表里的信息", column));
        var item = desk.item(id);

        assertThat(types(expanded(page("/")))).contains("WebSite", "GovernmentOrganization");
        assertThat(types(expanded(page("/xxgk/ceshiju/")))).contains("GovernmentOrganization", "BreadcrumbList");
        var list = expanded(page("/xxgk/ceshiju/" + catalogue.get(column).slug() + "/"));
        assertThat(types(list)).contains("CollectionPage", "BreadcrumbList");
        assertThat(list.toString()).contains(SITE + item.url());
    }

    @Test
    void anEarlierEditionIsNotOfferedToMachines() throws Exception {
        var column = desk.column();
        var id = desk.published(desk.content("第一版", column));
        desk.publishRevision(id, desk.content("第二版", column), "改标题");
        var item = desk.item(id);

        assertThat(page(item.url() + "?edition=1").select("script[type=application/ld+json]")).isEmpty();
    }

    /** 国办发〔2017〕47号: a page of content has the tags of the site, of its column and of its article. */
    @Test
    void aPageOfContentHasTheTagsOfTheSiteStandard() throws Exception {
        var id = desk.published(desk.content("网页标签", desk.column()));
        var page = page(desk.item(id).url());

        for (var name : List.of("SiteName", "SiteDomain", "ColumnName", "ColumnDescription", "ColumnKeywords",
                "ColumnType", "ArticleTitle", "ContentSource", "Description", "Url")) {
            assertThat(page.select("meta[name=" + name + "]").attr("content")).as(name).isNotBlank();
        }
        assertThat(page.select("meta[name=PubDate]").attr("content")).matches("\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d");
    }

    private Document page(String path) throws Exception {
        var answer = web.perform(get(URI.create(path))).andReturn().getResponse();
        assertThat(answer.getStatus()).as(path).isEqualTo(200);
        return Jsoup.parse(answer.getContentAsString(StandardCharsets.UTF_8));
    }

    private static JsonArray expanded(Document page) throws JsonLdError {
        var text = page.select("head script[type=application/ld+json]").getFirst().data();
        var said = Json.createReader(new StringReader(text)).readObject();
        assertThat(said.getString("@context")).isEqualTo("https://schema.org");
        var known = Json.createObjectBuilder(said)
                .add("@context", Json.createReader(new StringReader(VOCABULARY)).readObject().get("@context"))
                .build();
        return JsonLd.expand(JsonDocument.of(known)).get();
    }

    private static List<String> types(JsonArray said) {
        return said.stream()
                .flatMap(node -> node.asJsonObject().getJsonArray("@type").stream())
                .map(type -> type.toString().replaceAll("\"https://schema.org/(.*)\"", "$1"))
                .toList();
    }
}
