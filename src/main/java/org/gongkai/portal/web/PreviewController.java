package org.gongkai.portal.web;

import org.gongkai.disclosure.Previews;
import org.gongkai.file.FileId;
import org.gongkai.file.FileResponses;
import org.gongkai.law.NoSuchRecord;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

/** A draft on the page it will have, for whoever was given its secret address. */
@Controller
class PreviewController {
    private static final String SECRET = "/yulan/{secret:[A-Za-z0-9_-]{43}}";

    private final Previews previews;
    private final ItemPages items;
    private final FileResponses files;

    PreviewController(Previews previews, ItemPages items, FileResponses files) {
        this.previews = previews;
        this.items = items;
        this.files = files;
    }

    @GetMapping(SECRET)
    View show(@PathVariable String secret) {
        return items.preview(previews.find(secret).orElseThrow(PreviewController::gone));
    }

    @GetMapping({SECRET + "/{file:[0-9]{1,18}}", SECRET + "/{file:[0-9]{1,18}}/{name}"})
    ResponseEntity<Resource> file(@PathVariable String secret, @PathVariable long file) {
        var found = previews.file(secret, new FileId(file)).orElseThrow(PreviewController::gone);
        var answer = files.show(found);
        var headers = new HttpHeaders(answer.getHeaders());
        headers.setCacheControl(CacheControl.noStore());
        return new ResponseEntity<>(answer.getBody(), headers, answer.getStatusCode());
    }

    private static NoSuchRecord gone() {
        return new NoSuchRecord("这个预览链接已经失效：可能已收回或者过期，也可能信息已经发布。请向给您链接的人索要新的。");
    }
}
