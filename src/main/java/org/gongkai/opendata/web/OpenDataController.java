package org.gongkai.opendata.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;
import java.util.stream.Collectors;
import org.gongkai.law.NoSuchRecord;
import org.gongkai.opendata.application.DumpShelf;
import org.gongkai.opendata.application.LookingAtData;
import org.gongkai.opendata.application.TableWords;
import org.gongkai.opendata.application.XmlSchemas;
import org.gongkai.opendata.domain.DumpFile;
import org.gongkai.opendata.domain.Form;
import org.gongkai.opendata.domain.Table;
import org.gongkai.web.Pages;
import org.gongkai.web.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The open data of this government: a page of all data sets, one of each, and the files. */
@Controller
class OpenDataController {
    private final LookingAtData data;
    private final DumpShelf shelf;
    private final TableWords texts;
    private final XmlSchemas schemas;
    private final DataSetsInPages structured;
    private final Words words;
    private final Pages pages;

    OpenDataController(LookingAtData data, DumpShelf shelf, TableWords texts, XmlSchemas schemas,
            DataSetsInPages structured, Words words, Pages pages) {
        this.data = data;
        this.shelf = shelf;
        this.texts = texts;
        this.schemas = schemas;
        this.structured = structured;
        this.words = words;
        this.pages = pages;
    }

    @GetMapping("/opendata/")
    View page() {
        return pages.show("opendata/page").with("sets", data.all()).with("structured", structured.all());
    }

    @GetMapping("/opendata/{set:[a-z]+}/")
    View set(@PathVariable String set, @RequestParam(required = false) @Nullable String after) {
        var table = table(set);
        return pages.show("opendata/set")
                .with("set", data.of(table))
                .with("rows", data.rows(table, after))
                .with("forms", Arrays.stream(Form.values()).collect(Collectors.toMap(form -> form, texts::form)))
                .with("structured", structured.of(table));
    }

    /** {@code sha256sum -c SHA256SUMS} proves what was fetched. */
    @GetMapping("/opendata/SHA256SUMS")
    ResponseEntity<byte[]> sums() {
        var text = new StringBuilder();
        shelf.list().forEach(file -> text.append(file.sha256()).append("  ").append(file.name()).append('\n'));
        return answer("text/plain;charset=UTF-8", text.toString());
    }

    @GetMapping("/opendata/{set:[a-z]+}.xsd")
    ResponseEntity<byte[]> schema(@PathVariable String set) {
        return answer("application/xml;charset=UTF-8", schemas.of(table(set)));
    }

    @GetMapping("/opendata/{name:[a-z]+[.](?:csv|xlsx|json|jsonl|xml)(?:[.]gz)?}")
    ResponseEntity<Resource> file(@PathVariable String name) {
        var ready = shelf.find(name).orElseThrow(() -> new NoSuchRecord(words.of("opendata.not-yet")));
        var file = ready.file();
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache().cachePublic())
                .eTag("\"" + file.sha256() + "\"")
                .lastModified(file.madeAt())
                .contentType(MediaType.parseMediaType(file.isPacked() ? "application/gzip" : typeOf(file)))
                .header(HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .header("Repr-Digest", "sha-256=:" + Base64.getEncoder()
                        .encodeToString(
                                HexFormat.of().parseHex(file.sha256()))
                        + ":")
                .header(HttpHeaders.LINK, "<" + texts.licence() + ">; rel=\"license\", <"
                        + texts.address(file.table()) + ">; rel=\"describedby\"")
                .body(new FileSystemResource(ready.place()));
    }

    private static String typeOf(DumpFile file) {
        String type = file.form().mediaType();
        return type.startsWith("text/") || type.endsWith("/xml") ? type + ";charset=UTF-8" : type;
    }

    private Table table(String slug) {
        return Arrays.stream(Table.values())
                .filter(table -> table.slug().equals(slug.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new NoSuchRecord(words.of("opendata.no-set")));
    }

    static ResponseEntity<byte[]> answer(String type, String text) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache().cachePublic())
                .header(HttpHeaders.CONTENT_TYPE, type)
                .body(text.getBytes(UTF_8));
    }
}
