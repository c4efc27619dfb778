package org.gongkai.audit.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.UUID;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.gongkai.identity.AccountId;
import org.gongkai.identity.AccountRegistration;
import org.gongkai.identity.Role;
import org.gongkai.testing.RealDatabaseTest;
import org.gongkai.testing.SignedIn;
import org.gongkai.testing.TestOfficers;
import org.gongkai.testing.TestOrgans;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@RealDatabaseTest
class TrailPagesTest {
    @Autowired
    MockMvc web;
    @Autowired
    AccountRegistration registration;
    @Autowired
    TestOrgans organs;

    AccountId account;
    String search;

    @BeforeEach
    void somethingToFind() {
        String login = "t" + UUID.randomUUID().toString().substring(0, 8);
        account = registration.register(login, "示例丙", organs.township(), TestOfficers.PASSWORD, false, Set.of());
        search = "?deed=AccountRegistered&subjectType=account&subjectId=" + account;
    }

    @Test
    void anActIsFoundByItsSubject() throws Exception {
        var page = page("/console/audit" + search);

        assertThat(page).contains("新建账号", "账号 " + account, "网络安全法（2016）§21").doesNotContain("示例丙");
    }

    @Test
    void aSearchWithoutResultSaysSo() throws Exception {
        assertThat(page("/console/audit?login=nobody-at-all&from=2026-01-01&to=2026-01-02")).contains("没有符合条件的日志");
    }

    @Test
    void anEntryShowsEverythingAndWhetherItIsIntact() throws Exception {
        var list = page("/console/audit" + search);
        var id = list.replaceAll("(?s).*href=\"/console/audit/(\\d+)\".*", "$1");

        assertThat(page("/console/audit/" + id)).contains("哈希相符", "登录名", "本条哈希");
    }

    @Test
    void anUnknownEntryIsNotFound() throws Exception {
        web.perform(get("/console/audit/999999999").with(auditor())).andExpect(status().isNotFound());
    }

    @Test
    void theSearchIsExportedAndTheExportLeavesATrace() throws Exception {
        var file = web.perform(get("/console/audit/export.xlsx" + search).with(auditor()))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();

        try (var book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            var sheet = book.getSheetAt(0);
            assertThat(sheet.getLastRowNum()).isEqualTo(1);
            assertThat(sheet.getRow(1).getCell(5).getStringCellValue()).isEqualTo("新建账号");
        }
        assertThat(page("/console/audit?deed=TrailExported")).contains("导出审计日志");
    }

    @Test
    void theTrailIsVerifiedOnRequest() throws Exception {
        web.perform(post("/console/audit/verification").with(auditor()).with(csrf()))
                .andExpect(redirectedUrl("/console/audit/verification"));

        await().untilAsserted(() -> assertThat(page("/console/audit/verification")).contains("审计日志完整", "链首哈希"));
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = Mode.EXCLUDE, names = "AUDIT_ADMINISTRATOR")
    void nobodyElseReadsTheTrail(Role role) throws Exception {
        for (var path : new String[]{"/console/audit", "/console/audit/1", "/console/audit/export.xlsx",
                "/console/audit/verification"}) {
            web.perform(get(path).with(SignedIn.as(role, organs.county()))).andExpect(status().isForbidden());
        }
        web.perform(post("/console/audit/verification").with(SignedIn.as(role, organs.county())).with(csrf()))
                .andExpect(status().isForbidden());
    }

    private String page(String path) throws Exception {
        return web.perform(get(path).with(auditor()))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Type", "text/html;charset=UTF-8"))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    private RequestPostProcessor auditor() {
        return SignedIn.as(Role.AUDIT_ADMINISTRATOR, organs.county());
    }
}
