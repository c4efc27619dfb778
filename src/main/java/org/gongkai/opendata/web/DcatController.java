package org.gongkai.opendata.web;

import org.gongkai.opendata.application.DescribingData;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import tools.jackson.databind.json.JsonMapper;

/** The catalogue of data sets for machines, to be harvested by higher levels. */
@Controller
class DcatController {
    private final DescribingData data;
    private final JsonMapper json;

    DcatController(DescribingData data, JsonMapper json) {
        this.data = data;
        this.json = json;
    }

    @GetMapping("/opendata/catalog.jsonld")
    ResponseEntity<byte[]> jsonLd() {
        return OpenDataController.answer("application/ld+json", json.writeValueAsString(data.catalogue().jsonLd()));
    }

    @GetMapping("/opendata/catalog.ttl")
    ResponseEntity<byte[]> turtle() {
        return OpenDataController.answer("text/turtle;charset=UTF-8", data.catalogue().turtle());
    }
}
