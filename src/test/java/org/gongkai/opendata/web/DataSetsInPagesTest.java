package org.gongkai.opendata.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.ValidationReport;
import org.apache.jena.vocabulary.RDF;
import org.gongkai.opendata.application.MakingDumps;
import org.gongkai.opendata.domain.Form;
import org.gongkai.opendata.domain.Table;
import org.gongkai.testing.RealDatabaseTest;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What the pages about data sets say to search engines, by the rules of those, checked with SHACL. */
@RealDatabaseTest
class DataSetsInPagesTest {
    private static final Graph RULES = RDFDataMgr.loadGraph("src/test/resources/opendata/schema-org-dataset.ttl");
    private static final String SCHEMA = "https://schema.org/";
    private static final String DCAT = "http://www.w3.org/ns/dcat#";
    @Autowired
    MockMvc web;
    @Autowired
    MakingDumps dumps;
    @Autowired
    JsonMapper json;

    @BeforeEach
    void files() {
        dumps.make();
    }

    @ParameterizedTest
    @EnumSource
    void theyAreAsSearchEnginesWant(Table table) throws Exception {
        var said = said("/opendata/" + table.slug() + "/");

        assertThat(check(said).conforms()).as("%s", check(said).getEntries()).isTrue();
        assertThat(said.listObjectsOfProperty(said.createProperty(SCHEMA + "distribution")).toList()).isNotEmpty();
        assertThat(texts(said, SCHEMA + "contentUrl").stream().map(address -> address.replaceFirst(".*/", "")))
                .containsAll(Arrays.stream(Form.values()).map(table::file).toList());
    }

    @Test
    void theIndexListsThemAll() throws Exception {
        var said = said("/opendata/");

        assertThat(check(said).conforms()).as("%s", check(said).getEntries()).isTrue();
        assertThat(said.listObjectsOfProperty(said.createProperty(SCHEMA + "dataset")).toList())
                .hasSameSizeAs(Table.values());
    }

    /** Whoever harvests the catalogue and whoever reads the pages hear of the same things. */
    @ParameterizedTest
    @EnumSource
    void theySayWhatTheCatalogueSays(Table table) throws Exception {
        var said = said("/opendata/" + table.slug() + "/");
        var catalogue = ModelFactory.createDefaultModel();
        RDFDataMgr.read(catalogue, new ByteArrayInputStream(
                web.perform(get("/opendata/catalog.ttl")).andReturn().getResponse().getContentAsByteArray()),
                Lang.TURTLE);
        var here = said.listSubjectsWithProperty(RDF.type, said.createResource(SCHEMA + "Dataset")).next();
        var there = catalogue.getResource(here.getURI());

        var words = Map.of("name", "http://purl.org/dc/terms/title", "description",
                "http://purl.org/dc/terms/description", "keywords", DCAT + "keyword");
        words.forEach((ours, theirs) -> assertThat(texts(here, SCHEMA + ours)).as(ours)
                .isNotEmpty()
                .isEqualTo(texts(there, theirs)));
        assertThat(texts(said, SCHEMA + "contentUrl")).isEqualTo(
                there.listProperties(catalogue.createProperty(DCAT + "distribution"))
                        .toList()
                        .stream()
                        .flatMap(form -> texts(form.getResource(), DCAT + "accessURL").stream())
                        .collect(Collectors.toSet()));
    }

    /** A rule that cannot fail is worse than none. */
    @Test
    void theRulesBite() throws Exception {
        var broken = said("/opendata/figures/");
        for (String property : Set.of("description", "license", "contentUrl", "encodingFormat", "spatialCoverage")) {
            broken.removeAll(null, broken.createProperty(SCHEMA + property), null);
        }

        assertThat(check(broken).getEntries().stream().map(entry -> entry.resultPath().toString()).distinct())
                .hasSize(5);
    }

    private static ValidationReport check(Model said) {
        return ShaclValidator.get().validate(RULES, said.getGraph());
    }

    private static Set<String> texts(Model said, String property) {
        return said.listObjectsOfProperty(said.createProperty(property))
                .toList()
                .stream()
                .map(value -> value.asLiteral().getString())
                .collect(Collectors.toSet());
    }

    private static Set<String> texts(Resource thing, String property) {
        return thing.listProperties(thing.getModel().createProperty(property))
                .toList()
                .stream()
                .map(one -> one.getObject().isLiteral() ? one.getString() : one.getResource().getURI())
                .collect(Collectors.toSet());
    }

    /** Of schema.org's own context only what makes every bare word a term of it. */
    private Model said(String path) throws Exception {
        var answer = web.perform(get(path)).andReturn().getResponse();
        assertThat(answer.getStatus()).isEqualTo(200);
        var inside = Jsoup.parse(answer.getContentAsString(StandardCharsets.UTF_8))
                .selectFirst("head script[type=application/ld+json]")
                .data();
        var said = (ObjectNode) json.readTree(inside);
        assertThat(said.get("@context").asString()).isEqualTo("https://schema.org");
        said.putObject("@context").put("@vocab", SCHEMA);
        var model = ModelFactory.createDefaultModel();
        RDFDataMgr.read(model, new ByteArrayInputStream(json.writeValueAsBytes(said)), Lang.JSONLD);
        return model;
    }
}
