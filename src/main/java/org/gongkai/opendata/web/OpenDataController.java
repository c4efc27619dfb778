package org.gongkai.opendata.web;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.gongkai.law.NoSuchRecord;
import org.gongkai.opendata.application.MakingDumps;
import org.gongkai.opendata.domain.DataCatalogue;
import org.gongkai.opendata.domain.DataCatalogue.DataSet;
import org.gongkai.opendata.domain.DataCatalogue.Distribution;
import org.gongkai.opendata.domain.DumpFile;
import org.gongkai.web.Pages;
import org.gongkai.web.Site;
import org.gongkai.web.Words;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;
import tools.jackson.databind.json.JsonMapper;

/** The open data of this government: a page for people, a catalogue for machines, and the files. */
@Controller
class OpenDataController {
    private static final String FOLDER = "/opendata/";
    private final MakingDumps dumps;
    private final Site site;
    private final Words words;
    private final Pages pages;
    private final JsonMapper json;

    OpenDataController(MakingDumps dumps, Site site, Words words, Pages pages, JsonMapper json) {
        this.dumps = dumps;
        this.site = site;
        this.words = words;
        this.pages = pages;
        this.json = json;
    }

    @GetMapping("/opendata/")
    View page() {
        return pages.show("opendata/page").with("dumps", dumps.list());
    }

    @GetMapping("/opendata/catalog.jsonld")
    ResponseEntity<byte[]> jsonLd() {
        return answer("application/ld+json", json.writeValueAsBytes(catalogue().jsonLd()));
    }

    @GetMapping("/opendata/catalog.ttl")
    ResponseEntity<byte[]> turtle() {
        return answer("text/turtle;charset=UTF-8", catalogue().turtle().getBytes(StandardCharsets.UTF_8));
    }

    /** {@code sha256sum -c SHA256SUMS} proves what was fetched. */
    @GetMapping("/opendata/SHA256SUMS")
    ResponseEntity<byte[]> sums() {
        var text = new StringBuilder();
        dumps.list().forEach(file -> text.append(file.sha256()).append("  ").append(file.name()).append('\n'));
        return answer("text/plain;charset=UTF-8", text.toString().getBytes(StandardCharsets.UTF_8));
    }

    @GetMapping("/opendata/{name:disclosures[.](?:jsonl|csv)[.]gz}")
    ResponseEntity<Resource> file(@PathVariable String name) {
        var file = dumps.list().stream().filter(f -> f.name().equals(name)).findFirst();
        Path path = dumps.find(name).orElseThrow(() -> new NoSuchRecord(words.of("opendata.not-yet")));
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache().cachePublic())
                .eTag("\"" + file.map(DumpFile::sha256).orElse("") + "\"")
                .lastModified(path.toFile().lastModified())
                .contentType(MediaType.parseMediaType("application/gzip"))
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .body(new FileSystemResource(path));
    }

    private static ResponseEntity<byte[]> answer(String type, byte[] body) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache().cachePublic())
                .header("Content-Type", type)
                .body(body);
    }

    private DataCatalogue catalogue() {
        var files = dumps.list();
        var items = new ArrayList<>(List.of(
                asked("items-api", "/api/v1/disclosures"), asked("changes-api", "/api/v1/changes")));
        files.forEach(file -> items.add(new Distribution(file.name(), site.baseUrl() + FOLDER + file.name(),
                file.name().contains("csv") ? "text/csv" : "application/x-ndjson", file)));
        return new DataCatalogue(site.baseUrl(), words.of("opendata.catalogue", site.name()),
                words.of("opendata.catalogue.about", site.name()), site.name(),
                List.of(set("disclosures", items), set("organs", List.of(asked("organs-api", "/api/v1/organs"))),
                        set("columns", List.of(asked("columns-api", "/api/v1/columns"))),
                        set("figures", List.of(asked("figures-api", "/api/v1/figures")))));
    }

    private DataSet set(String name, List<Distribution> distributions) {
        return new DataSet(name, words.of("opendata.set." + name), words.of("opendata.set." + name + ".about"),
                List.of(words.of("opendata.set." + name + ".keywords").split("，")), distributions);
    }

    private Distribution asked(String name, String path) {
        return new Distribution(words.of("opendata." + name), site.baseUrl() + path, "application/json", null);
    }
}
