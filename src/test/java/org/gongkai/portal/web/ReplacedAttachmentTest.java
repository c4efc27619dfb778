package org.gongkai.portal.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipInputStream;
import org.gongkai.disclosure.DisclosureId;
import org.gongkai.disclosure.application.DisclosureDesk;
import org.gongkai.disclosure.application.EndingDisclosures;
import org.gongkai.disclosure.domain.Content;
import org.gongkai.file.FileId;
import org.gongkai.file.Files;
import org.gongkai.testing.RealDatabaseTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** An address of an attachment keeps working when the file behind it is replaced, and stops with its item. */
@RealDatabaseTest
class ReplacedAttachmentTest {
    @Autowired
    MockMvc web;
    @Autowired
    DisclosureDesk desk;
    @Autowired
    EndingDisclosures ending;
    @Autowired
    Files files;
    @Autowired
    Clock clock;

    @Test
    void theOldAddressLeadsToTheFileThatTookItsPlace() throws Exception {
        var first = file("清单.txt", "旧");
        var second = file("清单.txt", "新");
        var id = desk.published(with(first));

        open(id, first).andExpect(status().isOk())
                .andExpect(content().bytes("旧。旧。旧。".getBytes(StandardCharsets.UTF_8)));
        desk.publishRevision(id, with(second), "更换了附件");
        open(id, first).andExpect(status().isFound())
                .andExpect(redirectedUrl("/xxgk/fj/%s/%s/%s".formatted(id, second, Addresses.encode("清单.txt"))));
        open(id, second).andExpect(status().isOk())
                .andExpect(content().bytes("新。新。新。".getBytes(StandardCharsets.UTF_8)));
        ending.remove(desk.seen(id), "误发", desk.office());
        open(id, first).andExpect(status().isGone());
        open(id, second).andExpect(status().isGone());
    }

    @Test
    void aFileTakenOutIsNotHandedOutAnyMore() throws Exception {
        var first = file("名单.txt", "应当删去");
        var id = desk.published(with(first));

        desk.publishRevision(id, with(), "删去附件");

        open(id, first).andExpect(status().isNotFound());
    }

    @Test
    void allAttachmentsComeInOneArchiveUntilTheItemGoes() throws Exception {
        var id = desk.published(with(file("一.txt", "甲"), file("二.txt", "乙"), file("一.txt", "丙")));

        var archive = web.perform(get("/xxgk/fj/{item}/quanbu.zip", id))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        assertThat(namesIn(archive)).hasSize(3).contains("一.txt", "二.txt");
        ending.remove(desk.seen(id), "误发", desk.office());
        web.perform(get("/xxgk/fj/{item}/quanbu.zip", id)).andExpect(status().isGone());
    }

    private static List<String> namesIn(byte[] archive) throws IOException {
        var names = new ArrayList<String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
            }
        }
        return names;
    }

    private Content with(FileId... attachments) {
        var plain = desk.content("附件替换核对用的通知" + clock.instant(), desk.column());
        return new Content(plain.title(), plain.summary(), plain.bodyHtml(), plain.document(), plain.classification(),
                plain.openness(), plain.origin(), plain.consultations(), plain.channels(), List.of(attachments),
                plain.source(), plain.author(), plain.needsInterpretation());
    }

    private FileId file(String name, String text) throws IOException {
        return files.store(name, new ByteArrayInputStream((text + "。").repeat(3).getBytes(StandardCharsets.UTF_8)))
                .id();
    }

    private ResultActions open(DisclosureId item, FileId file) throws Exception {
        return web.perform(get("/xxgk/fj/{item}/{file}", item, file));
    }
}
