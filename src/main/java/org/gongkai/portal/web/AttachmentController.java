package org.gongkai.portal.web;

import java.net.URI;
import org.gongkai.disclosure.DisclosureId;
import org.gongkai.disclosure.PublicDisclosures;
import org.gongkai.file.FileId;
import org.gongkai.file.FileResponses;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Attachments and pictures of what is public now; asked anew each time, so that they vanish together with their item. */
@Controller
class AttachmentController {
    private final PublicDisclosures disclosures;
    private final FileResponses files;
    private final AbsentFiles absent;

    AttachmentController(PublicDisclosures disclosures, FileResponses files, AbsentFiles absent) {
        this.disclosures = disclosures;
        this.files = files;
        this.absent = absent;
    }

    @GetMapping({"/xxgk/fj/{item:[0-9]{1,18}}/{file:[0-9]{1,18}}",
            "/xxgk/fj/{item:[0-9]{1,18}}/{file:[0-9]{1,18}}/{name}"})
    Object open(@PathVariable long item, @PathVariable long file) {
        var id = new DisclosureId(item);
        var attachment = disclosures.attachment(id, new FileId(file));
        if (attachment.isPresent()) {
            return files.show(attachment.get());
        }
        var replacement = disclosures.replacement(id, new FileId(file));
        if (replacement.isPresent()) {
            return ResponseEntity.status(HttpStatus.FOUND)
                    .location(URI.create(Addresses.attachment(id, replacement.get())))
                    .cacheControl(CacheControl.noCache())
                    .build();
        }
        return absent.of(id);
    }
}
