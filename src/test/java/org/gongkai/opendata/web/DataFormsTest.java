package org.gongkai.opendata.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.apache.commons.csv.CSVFormat;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.gongkai.disclosure.DisclosureId;
import org.gongkai.disclosure.application.DisclosureDesk;
import org.gongkai.opendata.application.MakingDumps;
import org.gongkai.opendata.domain.Form;
import org.gongkai.opendata.domain.Table;
import org.gongkai.testing.RealDatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.json.JsonMapper;

/** Every data set in every form: the same rows, valid by the rules of the form, fetched with what proves them. */
@RealDatabaseTest
class DataFormsTest {
    private static final String AWKWARD = "=1+1 “引号”, <b> & 换\t行 𠮷";
    @Autowired
    MockMvc web;
    @Autowired
    MakingDumps dumps;
    @Autowired
    DisclosureDesk desk;
    @Autowired
    JsonMapper json;
    private DisclosureId id;

    @BeforeEach
    void anItem() {
        id = desk.published(desk.content(AWKWARD, desk.column()));
        dumps.make();
    }

    @ParameterizedTest
    @EnumSource
    void allFormsHaveTheSameRows(Table table) throws Exception {
        var lines = new String(bytes(table, Form.JSONL), UTF_8).lines().toList();
        var document = json.readTree(bytes(table, Form.JSON));
        var csv = CSVFormat.RFC4180.builder()
                .setHeader()
                .get()
                .parse(new InputStreamReader(
                        new ByteArrayInputStream(bytes(table, Form.CSV)), UTF_8))
                .getRecords();
        var xml = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(
                        new ByteArrayInputStream(bytes(table, Form.XML)))
                .getElementsByTagName("row");

        assertThat(lines).isNotEmpty();
        assertThat(document.get("rows").size()).isEqualTo(lines.size());
        assertThat(csv).hasSameSizeAs(lines);
        assertThat(xml.getLength()).isEqualTo(lines.size());
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(bytes(table, Form.XLSX)))) {
            assertThat(book.getSheetAt(0).getLastRowNum()).isEqualTo(lines.size());
        }
        for (int i = 0; i < lines.size(); i++) {
            assertThat(json.readTree(lines.get(i))).isEqualTo(document.get("rows").get(i));
        }
    }

    @ParameterizedTest
    @EnumSource
    void theFormsSayWhatTheirFieldsMeanAndHowTheyMayBeUsed(Table table) throws Exception {
        var document = json.readTree(bytes(table, Form.JSON));

        assertThat(document.get("license").asString()).endsWith("/opendata/#licence");
        assertThat(document.get("fields").valueStream().map(field -> field.get("name").asString()))
                .containsExactlyElementsOf(table.fields().stream().map(field -> field.name()).toList());
        assertThat(document.get("fields").valueStream().map(field -> field.get("description").asString()))
                .noneMatch(String::isBlank);
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(bytes(table, Form.XLSX)))) {
            assertThat(book.getSheet("字段说明").getLastRowNum()).isGreaterThan(table.fields().size());
        }
        assertThat(ask("/opendata/" + table.slug() + "/").getContentAsString())
                .contains(table.fields().stream().map(field -> "<code>" + field.name() + "</code>").toList())
                .contains(table.file(Form.XLSX), "rel=\"license\"");
    }

    @ParameterizedTest
    @EnumSource
    void xmlFollowsTheSchemaWePublish(Table table) throws Exception {
        var schema = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(new StreamSource(new ByteArrayInputStream(
                        ask("/opendata/" + table.slug() + ".xsd").getContentAsByteArray())));

        assertThatNoException().isThrownBy(() -> schema.newValidator()
                .validate(
                        new StreamSource(new ByteArrayInputStream(bytes(table, Form.XML)))));
    }

    @Test
    void awkwardTextArrivesWholeAndIsNoFormula() throws Exception {
        var line = new String(bytes(Table.DISCLOSURES, Form.JSONL), UTF_8).lines()
                .filter(row -> json.readTree(row).get("id").asLong() == id.value())
                .findFirst()
                .orElseThrow();
        assertThat(json.readTree(line).get("title").asString()).isEqualTo(AWKWARD);
        assertThat(new String(bytes(Table.DISCLOSURES, Form.CSV), UTF_8)).contains("\"'" + AWKWARD + "\"");
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(bytes(Table.DISCLOSURES, Form.XLSX)))) {
            var cells = new ArrayList<String>();
            book.getSheetAt(0).forEach(row -> cells.add(row.getCell(2).getStringCellValue()));
            assertThat(cells).contains(AWKWARD);
        }
    }

    @Test
    void whoHasItIsToldSoWithoutItsBytes() throws Exception {
        String path = "/opendata/" + Table.DISCLOSURES.file(Form.CSV);
        var first = ask(path);

        assertThat(first.getHeader("Repr-Digest")).startsWith("sha-256=:");
        assertThat(first.getHeader("Link")).contains("rel=\"license\"");
        for (var condition : List.of(List.of("If-None-Match", first.getHeader("ETag")),
                List.of("If-Modified-Since", first.getHeader("Last-Modified")))) {
            var again = web.perform(get(path).header(condition.getFirst(), condition.getLast()))
                    .andReturn()
                    .getResponse();
            assertThat(again.getStatus()).as(condition.getFirst()).isEqualTo(304);
            assertThat(again.getContentAsByteArray()).isEmpty();
        }
        assertThat(web.perform(get(path).header("Range", "bytes=0-9"))
                .andReturn()
                .getResponse()
                .getContentAsByteArray()).hasSize(10);
    }

    @Test
    void theRowsCanBeLookedThroughPageByPage() throws Exception {
        for (int n = 0; n < 21; n++) {
            desk.published(desk.content("预览" + n, desk.column()));
        }

        var first = ask("/opendata/disclosures/").getContentAsString();
        var next = first.replaceFirst("(?s).*href=\"(/opendata/disclosures/\\?after=[^\"#]+)#preview\".*", "$1");

        assertThat(first).contains("预览20").doesNotContain(">预览0<");
        assertThat(ask(next.replace("&amp;", "&")).getContentAsString()).contains(">预览0<").doesNotContain("预览20");
    }

    @Test
    void whatIsNoDataSetIsNotFound() throws Exception {
        for (String path : List.of("/opendata/keins/", "/opendata/keins.xsd", "/opendata/keins.csv")) {
            assertThat(web.perform(get(path)).andReturn().getResponse().getStatus()).as(path).isEqualTo(404);
        }
    }

    private byte[] bytes(Table table, Form form) throws Exception {
        String name = table.file(form);
        var content = new ByteArrayInputStream(ask("/opendata/" + name).getContentAsByteArray());
        try (InputStream plain = name.endsWith(".gz") ? new GZIPInputStream(content) : content) {
            byte[] all = plain.readAllBytes();
            return form == Form.CSV ? new String(all, UTF_8).substring(1).getBytes(UTF_8) : all;
        }
    }

    private MockHttpServletResponse ask(String path) throws Exception {
        var answer = web.perform(get(URI.create(path))).andReturn().getResponse();
        assertThat(answer.getStatus()).as(path).isEqualTo(200);
        return answer;
    }
}
