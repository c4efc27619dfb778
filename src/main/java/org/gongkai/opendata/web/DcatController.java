package org.gongkai.opendata.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.gongkai.opendata.application.DumpShelf;
import org.gongkai.opendata.application.TableWords;
import org.gongkai.opendata.domain.DataCatalogue;
import org.gongkai.opendata.domain.DataCatalogue.DataSet;
import org.gongkai.opendata.domain.DataCatalogue.Distribution;
import org.gongkai.opendata.domain.DumpFile;
import org.gongkai.opendata.domain.Table;
import org.gongkai.web.Site;
import org.gongkai.web.Words;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import tools.jackson.databind.json.JsonMapper;

/** The catalogue of data sets for machines, to be harvested by higher levels. */
@Controller
class DcatController {
    private final DumpShelf shelf;
    private final TableWords texts;
    private final Words words;
    private final Site site;
    private final JsonMapper json;

    DcatController(DumpShelf shelf, TableWords texts, Words words, Site site, JsonMapper json) {
        this.shelf = shelf;
        this.texts = texts;
        this.words = words;
        this.site = site;
        this.json = json;
    }

    @GetMapping("/opendata/catalog.jsonld")
    ResponseEntity<byte[]> jsonLd() {
        return OpenDataController.answer("application/ld+json", json.writeValueAsString(catalogue().jsonLd()));
    }

    @GetMapping("/opendata/catalog.ttl")
    ResponseEntity<byte[]> turtle() {
        return OpenDataController.answer("text/turtle;charset=UTF-8", catalogue().turtle());
    }

    private DataCatalogue catalogue() {
        var files = shelf.list();
        return new DataCatalogue(site.baseUrl(), words.of("opendata.catalogue", site.name()),
                words.of("opendata.catalogue.about", site.name()), site.name(),
                words.of("opendata.api.title", site.name()), texts.licence(),
                Arrays.stream(Table.values()).map(table -> set(table, files)).toList());
    }

    private DataSet set(Table table, List<DumpFile> files) {
        var forms = new ArrayList<Distribution>();
        forms.add(asked(table.slug()));
        if (table == Table.DISCLOSURES) {
            forms.add(asked("changes"));
        }
        files.stream().filter(file -> file.table() == table).forEach(file -> forms.add(distribution(file)));
        return new DataSet(table.slug(), texts.title(table), texts.about(table), texts.keywords(table), forms);
    }

    private Distribution asked(String name) {
        return new Distribution(words.of("opendata.api." + name), site.baseUrl() + "/api/v1/" + name,
                "application/json", null);
    }

    private Distribution distribution(DumpFile file) {
        return new Distribution(texts.title(file.table()) + " " + words.of("opendata.form", file.form()),
                site.baseUrl() + "/opendata/" + file.name(), file.form().mediaType(), file);
    }
}
