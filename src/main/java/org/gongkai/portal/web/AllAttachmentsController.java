package org.gongkai.portal.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.gongkai.disclosure.DisclosureId;
import org.gongkai.disclosure.PublicAnswer;
import org.gongkai.disclosure.PublicDisclosure;
import org.gongkai.disclosure.PublicDisclosures;
import org.gongkai.file.Files;
import org.gongkai.file.StoredFile;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

/** All attachments of what is public now in one archive (打包下载). */
@Controller
class AllAttachmentsController {
    private final PublicDisclosures disclosures;
    private final Files files;
    private final AbsentFiles absent;

    AllAttachmentsController(PublicDisclosures disclosures, Files files, AbsentFiles absent) {
        this.disclosures = disclosures;
        this.files = files;
        this.absent = absent;
    }

    @GetMapping("/xxgk/fj/{item:[0-9]{1,18}}/quanbu.zip")
    @Nullable
    View download(@PathVariable long item, HttpServletResponse response) throws IOException {
        var id = new DisclosureId(item);
        if (!(disclosures.find(id) instanceof PublicAnswer.Shown(var disclosure))
                || disclosure.attachments().isEmpty()) {
            return absent.of(id);
        }
        response.setContentType("application/zip");
        response.setHeader("Content-Disposition", "attachment; filename*=UTF-8''"
                + Addresses.encode(disclosure.item().title() + "-附件.zip"));
        response.setHeader("Cache-Control", "no-cache");
        write(disclosure, response);
        return null; // answered
    }

    private void write(PublicDisclosure disclosure, HttpServletResponse response) throws IOException {
        var used = new HashSet<String>();
        try (var zip = new ZipOutputStream(response.getOutputStream(), StandardCharsets.UTF_8)) {
            for (var file : disclosure.attachments()) {
                zip.putNextEntry(new ZipEntry(nameOf(file, used)));
                try (var content = files.open(file.id())) {
                    content.transferTo(zip);
                }
                zip.closeEntry();
            }
        }
    }

    /** Two attachments may be called the same; an archive wants each name once. */
    private static String nameOf(StoredFile file, Set<String> used) {
        return used.add(file.name()) ? file.name() : file.id() + "-" + file.name();
    }
}
