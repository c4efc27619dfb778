package org.gongkai.request.redaction.web;

import java.io.IOException;
import org.gongkai.file.FileResponses;
import org.gongkai.file.Files;
import org.gongkai.file.Redactor;
import org.gongkai.identity.CurrentOfficer;
import org.gongkai.law.NoSuchRecord;
import org.gongkai.request.redaction.application.BlackingOutMaterial;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** Pictures of the pages, the original and the public copy, for officers of the case. */
@Controller
@RequestMapping(RedactionController.PATH + "/{id:\\d+}")
class RedactionFilesController {
    private final BlackingOutMaterial material;
    private final Redactor redactor;
    private final Files files;
    private final FileResponses responses;
    private final CurrentOfficer officers;

    RedactionFilesController(BlackingOutMaterial material, Redactor redactor, Files files, FileResponses responses,
            CurrentOfficer officers) {
        this.material = material;
        this.redactor = redactor;
        this.files = files;
        this.responses = responses;
        this.officers = officers;
    }

    @GetMapping("/pages/{page:\\d{1,4}}.png")
    ResponseEntity<byte[]> page(@PathVariable String number, @PathVariable long id, @PathVariable int page)
            throws IOException {
        var redaction = material.get(RedactionController.number(number), id, officers.get());
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_PNG)
                .cacheControl(CacheControl.noStore())
                .body(redactor.picture(redaction.pages(), page));
    }

    @GetMapping("/original")
    ResponseEntity<Resource> original(@PathVariable String number, @PathVariable long id) {
        var redaction = material.get(RedactionController.number(number), id, officers.get());
        return responses.download(files.get(redaction.original()));
    }

    @GetMapping("/copy")
    ResponseEntity<Resource> copy(@PathVariable String number, @PathVariable long id) {
        var copy = material.get(RedactionController.number(number), id, officers.get()).copy();
        if (copy == null) {
            throw new NoSuchRecord("还没有生成公开件");
        }
        return responses.download(files.get(copy));
    }
}
