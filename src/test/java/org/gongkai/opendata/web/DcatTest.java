package org.gongkai.opendata.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.io.ByteArrayInputStream;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.ValidationReport;
import org.gongkai.opendata.application.MakingDumps;
import org.gongkai.opendata.domain.Form;
import org.gongkai.opendata.domain.Table;
import org.gongkai.testing.RealDatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** The catalogue of data sets by the rules of DCAT-AP 3, checked with SHACL. */
@RealDatabaseTest
class DcatTest {
    private static final Graph RULES = RDFDataMgr.loadGraph("src/test/resources/opendata/dcat-ap-3.ttl");
    private static final String DCAT = "http://www.w3.org/ns/dcat#";
    @Autowired
    MockMvc web;
    @Autowired
    MakingDumps dumps;

    @BeforeEach
    void files() {
        dumps.make();
    }

    @Test
    void bothFormsSayTheSame() throws Exception {
        assertThat(turtle().isIsomorphicWith(read("/opendata/catalog.jsonld", Lang.JSONLD))).isTrue();
    }

    @Test
    void isAsTheProfileWants() throws Exception {
        assertThat(check(turtle()).conforms()).as("%s", check(turtle()).getEntries()).isTrue();
    }

    /** A rule that cannot fail is worse than none. */
    @Test
    void theRulesBite() throws Exception {
        var broken = turtle();
        broken.removeAll(null, broken.createProperty(DCAT + "accessURL"), null);
        broken.removeAll(null, broken.createProperty("http://purl.org/dc/terms/publisher"), null);
        broken.removeAll(null, broken.createProperty("http://spdx.org/rdf/terms#checksumValue"), null);

        assertThat(check(broken).getEntries().stream().map(entry -> entry.resultPath().toString()).distinct())
                .hasSize(3);
    }

    @Test
    void everyFormOfEveryDataSetIsThere() throws Exception {
        var catalogue = turtle();
        Set<String> downloads = catalogue.listObjectsOfProperty(catalogue.createProperty(DCAT + "downloadURL"))
                .toList()
                .stream()
                .map(address -> address.asResource().getURI().replaceFirst(".*/", ""))
                .collect(Collectors.toSet());

        for (var table : Table.values()) {
            for (var form : Form.values()) {
                assertThat(downloads).contains(table.file(form));
            }
        }
    }

    private static ValidationReport check(Model catalogue) {
        return ShaclValidator.get().validate(RULES, catalogue.getGraph());
    }

    private Model turtle() throws Exception {
        return read("/opendata/catalog.ttl", Lang.TURTLE);
    }

    private Model read(String path, Lang language) throws Exception {
        var model = ModelFactory.createDefaultModel();
        var answer = web.perform(get(path)).andReturn().getResponse();
        assertThat(answer.getStatus()).isEqualTo(200);
        RDFDataMgr.read(model, new ByteArrayInputStream(answer.getContentAsByteArray()), language);
        return model;
    }
}
