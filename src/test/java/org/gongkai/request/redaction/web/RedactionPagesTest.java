package org.gongkai.request.redaction.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.request.RequestFixtures.at;
import static org.gongkai.request.RequestFixtures.handedIn;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Arrays;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.gongkai.file.Manuscript;
import org.gongkai.file.PrintForm;
import org.gongkai.file.SampleFiles;
import org.gongkai.file.Typesetting;
import org.gongkai.identity.Role;
import org.gongkai.request.RequestDesk;
import org.gongkai.testing.RealDatabaseTest;
import org.gongkai.testing.SignedIn;
import org.gongkai.testing.TestOrgans;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** From the original to the public copy, the reply and the archive, with boxes typed and not drawn. */
@RealDatabaseTest
class RedactionPagesTest {
    @Autowired
    MockMvc web;
    @Autowired
    RequestDesk desk;
    @Autowired
    Typesetting type;
    @Autowired
    TestOrgans organs;
    private RequestPostProcessor clerk;
    private String request;

    @BeforeEach
    void aCase() {
        clerk = SignedIn.as(Role.INFORMATION_OFFICER, organs.department());
        request = "/console/request/" + desk.register(handedIn(organs.department(), "2026-03-02"), at("2026-03-02"))
                .getFirst()
                .number();
    }

    @Test
    void theOfficeWordsGroundsAndOnlyTheOffice() throws Exception {
        var office = SignedIn.as(Role.DISCLOSURE_OFFICE, organs.county());
        String ground = "/console/request-grounds/PERSONNEL";
        web.perform(get("/console/request-grounds").with(clerk)).andExpect(status().isOk());
        web.perform(post(ground).param("term", "人事").param("article", "条例").with(clerk).with(csrf()))
                .andExpect(status().isForbidden());
        web.perform(post(ground).param("term", " ").param("article", "《条例》第十六条第一款").with(office).with(csrf()))
                .andExpect(status().isBadRequest());
        web.perform(post(ground).param("term", "人事管理方面的内部事务信息")
                .param("article", "《条例》第十六条第一款")
                .with(office)
                .with(csrf())).andExpect(status().is3xxRedirection());
    }

    @Test
    void boxesBecomeAPublicCopyAReplyAndAnArchive() throws Exception {
        String material = upload();

        mark(material, "0", "PRIVACY", "release").andExpect(status().is3xxRedirection());

        var copy = web.perform(get(material + "/copy").with(clerk)).andReturn().getResponse().getContentAsByteArray();
        try (var document = Loader.loadPDF(copy)) {
            assertThat(new PDFTextStripper().getText(document)).doesNotContain("秘密姓名");
        }
        web.perform(get(material).with(clerk))
                .andExpect(content().string(containsString("第1页1处：个人隐私")))
                .andExpect(content().string(containsString("部分公开")));
        web.perform(post(material + "/reply").with(clerk).with(csrf())).andExpect(redirectedUrlPattern("/**/papers/*"));
        var zip = archive();
        assertThat(zip).containsKeys("案卷目录.txt", "办理经过.csv", "往来留言.csv", "救济案件.csv", "SHA256SUMS");
        assertThat(zip.keySet()).anyMatch(name -> name.contains("原件")).anyMatch(name -> name.endsWith("公开件.pdf"));
        assertThat(zip.get("SHA256SUMS").lines()).hasSize(zip.size() - 1);
        assertThat(String.join("", zip.values())).doesNotContain("13900000000");
    }

    @Test
    void pagesAreShownToOfficersOfTheCaseOnly() throws Exception {
        String material = upload();

        web.perform(get(material + "/pages/1.png").with(clerk)).andExpect(status().isOk());
        web.perform(get(material + "/pages/9.png").with(clerk)).andExpect(status().isNotFound());
        web.perform(get(material + "/pages/1.png").with(SignedIn.as(Role.INFORMATION_OFFICER,
                organs.otherDepartment()))).andExpect(status().isNotFound());
        web.perform(get(material + "/copy").with(clerk)).andExpect(status().isNotFound());
    }

    @Test
    void aBoxWithoutAGroundIsRefusedAndKept() throws Exception {
        mark(upload(), "0", "", "").andExpect(status().isBadRequest())
                .andExpect(content().string(containsString("第 1 框：请选择不予公开的理由")))
                .andExpect(content().string(containsString("value=\"80\"")));
    }

    @Test
    void aColleaguesBoxesAreNotOverwritten() throws Exception {
        String material = upload();
        mark(material, "0", "PRIVACY", "");

        mark(material, "0", "DRAFT", "").andExpect(status().isConflict())
                .andExpect(content().string(containsString("同事刚刚改过")));
    }

    @Test
    void whatHasNoPagesIsRefused() throws Exception {
        web.perform(multipart(request + "/redactions").file(new MockMultipartFile("file", "", null, new byte[0]))
                .with(clerk)
                .with(csrf())).andExpect(status().isBadRequest());
    }

    @Test
    void aBrokenFileIsRefusedInWords() throws Exception {
        for (var broken : List.of(
                new MockMultipartFile("file", "坏的.pdf", "application/pdf", "%PDF-1.7 garbage".getBytes()),
                new MockMultipartFile("file", "坏的.png", "image/png", Arrays.copyOf(SampleFiles.png(), 20)))) {
            web.perform(multipart(request + "/redactions").file(broken).with(clerk).with(csrf()))
                    .andExpect(status().isUnprocessableContent())
                    .andExpect(content().string(containsString("已损坏或者不完整")));
        }
    }

    private String upload() throws Exception {
        byte[] pdf = type.set(new Manuscript("材料", "某局", LocalDate.parse("2026-01-05"), Manuscript.Layout.FORM,
                "<p>秘密姓名</p><p>其他内容</p>"), PrintForm.PDF);
        return web.perform(multipart(request + "/redactions")
                .file(new MockMultipartFile("file", "材料.pdf", "application/pdf", pdf))
                .with(clerk)
                .with(csrf()))
                .andExpect(status().is3xxRedirection())
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
    }

    private ResultActions mark(String material, String version, String ground, String go) throws Exception {
        return web.perform(post(material).param("version", version)
                .param("go", go)
                .param("boxPage", "1")
                .param("left", "10")
                .param("top", "5")
                .param("width", "80")
                .param("height", "11.5")
                .param("ground", ground)
                .param("note", "")
                .param("keep", "1")
                .with(clerk)
                .with(csrf()));
    }

    private Map<String, String> archive() throws Exception {
        var zip = web.perform(post(request + "/archive.zip").param("reason", "移交档案室").with(clerk).with(csrf()))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        Map<String, String> parts = new LinkedHashMap<>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.put(entry.getName(), new String(in.readAllBytes()));
            }
        }
        return parts;
    }
}
