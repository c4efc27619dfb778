package org.gongkai.opendata.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import io.swagger.v3.parser.OpenAPIV3Parser;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.gongkai.disclosure.DisclosureId;
import org.gongkai.disclosure.application.DisclosureDesk;
import org.gongkai.testing.RealDatabaseTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The description of the interface: valid, with an example of every call, and true of what is really answered. */
@RealDatabaseTest
class OpenApiTest {
    @Autowired
    MockMvc web;
    @Autowired
    DisclosureDesk desk;
    @Autowired
    JsonMapper json;

    @Test
    void isValidAndHasAnExampleOfEveryCall() throws Exception {
        var text = ask("/v3/api-docs");
        var parsed = new OpenAPIV3Parser().readContents(text);

        assertThat(parsed.getMessages()).isNullOrEmpty();
        assertThat(json.readTree(text).get("openapi").asString()).startsWith("3.1");
        json.readTree(text)
                .get("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .properties()
                        .forEach(
                                call -> assertThat(call.getValue()
                                        .at("/responses/200/content/application~1json/example")
                                        .isMissingNode())
                                        .as(call.getKey() + " " + path.getKey())
                                        .isFalse()));
    }

    @Test
    void examplesAndRealAnswersAreAsDescribed() throws Exception {
        DisclosureId id = desk.published(desk.content("接口里的信息", desk.column()));
        var document = json.readTree(ask("/v3/api-docs"));
        var calls = Map.of("/api/v1/organs", "/api/v1/organs", "/api/v1/columns", "/api/v1/columns",
                "/api/v1/disclosures", "/api/v1/disclosures?limit=5", "/api/v1/disclosures/{id}",
                "/api/v1/disclosures/" + id, "/api/v1/changes", "/api/v1/changes?limit=5", "/api/v1/figures",
                "/api/v1/figures?year=2026", "/api/v1/figures/records",
                "/api/v1/figures/records?metric=channel.published&year=2026");

        calls.forEach((path, asked) -> {
            var answer = document
                    .at("/paths/" + path.replace("/", "~1") + "/get/responses/200/content/application~1json");
            assertThat(answer.isMissingNode()).as(path).isFalse();
            assertFits(document, answer.get("schema"), answer.get("example"), "example of " + path);
            assertFits(document, answer.get("schema"), answerOf(asked), asked);
        });
    }

    @Test
    void aRefusalIsAsDescribed() throws Exception {
        var document = json.readTree(ask("/v3/api-docs"));
        var refused = web.perform(get("/api/v1/disclosures?from=gestern")).andReturn().getResponse();

        assertThat(refused.getStatus()).isEqualTo(400);
        assertFits(document, json.readTree("{\"$ref\":\"#/components/schemas/Problem\"}"),
                json.readTree(refused.getContentAsString(StandardCharsets.UTF_8)), "refusal");
    }

    @Test
    void peopleCanReadItToo() throws Exception {
        assertThat(ask("/opendata/jiekou/")).contains("/api/v1/changes", "cursor", "Retry-After");
    }

    /** Nothing besides what is described either, so that no field goes undescribed. */
    private void assertFits(JsonNode document, JsonNode schema, JsonNode answer, String what) {
        var closed = (ObjectNode) json.createObjectNode();
        closed.set("components", document.get("components").deepCopy());
        closed.get("components").get("schemas").forEach(part -> {
            if (part.has("properties") && !part.has("additionalProperties")) {
                ((ObjectNode) part).put("additionalProperties", false);
            }
        });
        closed.setAll((ObjectNode) schema.deepCopy());
        var errors = SchemaRegistry.withDialect(Dialects.getDraft202012()).getSchema(closed).validate(answer);

        assertThat(errors).as(what).isEmpty();
    }

    private JsonNode answerOf(String path) {
        try {
            return json.readTree(ask(path));
        } catch (Exception e) {
            throw new AssertionError(path, e);
        }
    }

    private String ask(String path) throws Exception {
        var answer = web.perform(get(URI.create(path))).andReturn().getResponse();
        assertThat(answer.getStatus()).as(path).isEqualTo(200);
        return answer.getContentAsString(StandardCharsets.UTF_8);
    }
}
