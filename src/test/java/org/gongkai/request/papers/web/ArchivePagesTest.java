package org.gongkai.request.papers.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Collections;
import java.util.List;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.gongkai.identity.Officer;
import org.gongkai.identity.Role;
import org.gongkai.remedy.RemedyGroup;
import org.gongkai.remedy.RemedyRegister;
import org.gongkai.request.CaseWithEverything;
import org.gongkai.request.RequestHandled;
import org.gongkai.testing.RealDatabaseTest;
import org.gongkai.testing.SignedIn;
import org.gongkai.testing.TestOfficers;
import org.gongkai.testing.TestOrgans;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;

/** 条例 §45: the package is whole, and whoever receives it can tell. */
@RealDatabaseTest
@Transactional
@RecordApplicationEvents
class ArchivePagesTest {
    @Autowired
    MockMvc web;
    @Autowired
    CaseWithEverything cases;
    @Autowired
    RemedyRegister remedies;
    @Autowired
    TestOrgans organs;
    @Autowired
    TestOfficers officers;
    @Autowired
    ApplicationEvents events;
    @Autowired
    Clock clock;
    @TempDir
    Path folder;

    private CaseWithEverything.Made made(Officer clerk) {
        return cases.make(organs.department(), clerk, officers.get(Role.DISCLOSURE_OFFICE, organs.county()));
    }

    @Test
    void everythingOfTheCaseIsInItAndSumsUp() throws Exception {
        var clerk = officers.get(Role.INFORMATION_OFFICER, organs.department());
        var number = made(clerk).number();
        remedies.enter(new RemedyRegister.NewCase(organs.department(), RemedyGroup.REVIEW, "测复〔2026〕88号",
                number.toString(), LocalDate.now(clock), null, null));

        unpack(web.perform(post("/console/request/" + number + "/archive.zip").param("reason", "移交档案室")
                .with(SignedIn.as(clerk))
                .with(csrf())).andExpect(status().isOk()).andReturn().getResponse().getContentAsByteArray());

        assertThat(read("办理经过.csv")).contains("发出第三方意见征询单");
        assertThat(read("往来留言.csv")).contains("留言真值", "投诉真值");
        assertThat(read("救济案件.csv")).contains("测复〔2026〕88号", "尚未审结");
        assertThat(names("文书")).hasSize(2);
        assertThat(names("材料")).hasSize(2);
        assertThat(names("申请附件")).singleElement().asString().endsWith("证件.png");
        var check = new ProcessBuilder("sha256sum", "--strict", "-c", "SHA256SUMS").directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        assertThat(check.waitFor()).as(new String(check.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .isZero();
        assertThat(read("SHA256SUMS").lines()).hasSize(9);
        assertThat(events.stream(RequestHandled.class).filter(act -> act.what() == RequestHandled.What.TAKEN_OUT))
                .extracting(RequestHandled::reason)
                .containsExactly("移交档案室");
    }

    @Test
    void withoutAReasonItStaysInTheHouse() throws Exception {
        var clerk = officers.get(Role.INFORMATION_OFFICER, organs.department());
        var path = "/console/request/" + made(clerk).number();

        web.perform(get(path + "/archive").with(SignedIn.as(clerk)))
                .andExpect(content().string(containsString("SHA256SUMS")));
        web.perform(post(path + "/archive.zip").with(SignedIn.as(clerk)).with(csrf()))
                .andExpect(status().isBadRequest())
                .andExpect(content().string(containsString("请填写下载的理由")));
    }

    private void unpack(byte[] zip) throws Exception {
        var file = Files.write(folder.resolve("case.zip"), zip);
        try (var packed = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
            for (var entry : Collections.list(packed.entries())) {
                var part = folder.resolve(entry.getName());
                Files.createDirectories(part.getParent());
                Files.write(part, packed.getInputStream(entry).readAllBytes());
            }
        }
    }

    private String read(String name) throws Exception {
        return Files.readString(folder.resolve(name));
    }

    private List<String> names(String part) throws Exception {
        try (Stream<Path> files = Files.list(folder.resolve(part))) {
            return files.map(one -> one.getFileName().toString()).toList();
        }
    }
}
