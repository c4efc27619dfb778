package org.gongkai.identity.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.UUID;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.gongkai.identity.AccountId;
import org.gongkai.identity.AccountRegistration;
import org.gongkai.identity.Grant;
import org.gongkai.identity.Role;
import org.gongkai.identity.domain.Accounts;
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
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@RealDatabaseTest
class AccountPagesTest {
    @Autowired
    MockMvc web;
    @Autowired
    AccountRegistration registration;
    @Autowired
    Accounts accounts;
    @Autowired
    TestOrgans organs;
    @Autowired
    TestOfficers officers;

    String login;
    AccountId account;

    @BeforeEach
    void anAccountWithoutRoles() {
        login = "a" + UUID.randomUUID().toString().substring(0, 12);
        account = registration.register(login, "示例丁", organs.department(), TestOfficers.PASSWORD, false, Set.of());
    }

    @Test
    void theListIsFilteredByWords() throws Exception {
        assertThat(page("/console/accounts?words=" + login, admin())).contains(login, "示例丁", "未授角色");
        assertThat(page("/console/accounts?words=nobody-" + login, admin())).contains("没有符合条件的账号");
    }

    @Test
    void theListGoesOnWhereThePageEnds() throws Exception {
        var first = page("/console/accounts?state=OPEN", admin());

        assertThat(page("/console/accounts?after=zzzzzz", admin())).contains("没有符合条件的账号");
        assertThat(first).contains("<table");
    }

    @Test
    void theListIsExported() throws Exception {
        var file = web.perform(get("/console/accounts/export.xlsx?words=" + login).with(admin()))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();

        try (var book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            assertThat(book.getSheetAt(0).getRow(1).getCell(0).getStringCellValue()).isEqualTo(login);
            assertThat(book.getSheetAt(0).getLastRowNum()).isEqualTo(1);
        }
    }

    @Test
    void anAccountIsCreatedWithoutRolesAndWithAPasswordForOneSignIn() throws Exception {
        var created = submit("/console/accounts", admin(), "login", "b" + login, "name", "示例戊", "organ",
                organs.township().toString());

        assertThat(created.getStatus()).isEqualTo(303);
        var account = accounts.findByLogin("b" + login).orElseThrow();
        assertThat(account.grants()).isEmpty();
        assertThat(account.password().mustChange()).isTrue();
    }

    @Test
    void aTakenLoginIsRefusedBesideItsFieldAndNothingTypedIsLost() throws Exception {
        var page = submit("/console/accounts", admin(), "login", login, "name", "示例戊", "organ",
                organs.township().toString());

        assertThat(page.getStatus()).isEqualTo(400);
        assertThat(page.getContentAsString(StandardCharsets.UTF_8)).contains("login-error", "已有人使用", "value=\"示例戊\"");
    }

    @Test
    void anAccountIsRenamedAndMovedUnlessSomebodyWasFaster() throws Exception {
        var township = organs.township().toString();

        var first = submit("/console/accounts/" + account, admin(), "name", "示例己", "organ", township, "version", "0");
        var second = submit("/console/accounts/" + account, admin(), "name", "示例庚", "organ", township, "version", "0");

        assertThat(first.getStatus()).isEqualTo(303);
        assertThat(second.getStatus()).isEqualTo(409);
        assertThat(accounts.get(account).name()).isEqualTo("示例己");
        assertThat(accounts.get(account).organ()).isEqualTo(organs.township());
    }

    @Test
    void anAccountIsLockedForAReasonAndUnlockedAgain() throws Exception {
        assertThat(submit("/console/accounts/" + account + "/lock", admin()).getStatus()).isEqualTo(400);

        submit("/console/accounts/" + account + "/lock", admin(), "reason", "调离");
        assertThat(accounts.get(account).isLocked()).isTrue();
        submit("/console/accounts/" + account + "/unlock", admin());
        assertThat(accounts.get(account).isLocked()).isFalse();
    }

    @Test
    void nobodyLocksThemselves() throws Exception {
        var own = officers.get(Role.SYSTEM_ADMINISTRATOR, organs.county()).id();

        assertThat(submit("/console/accounts/" + own + "/lock", admin(), "reason", "试试").getStatus()).isEqualTo(422);
    }

    @Test
    void aRoleIsGrantedAndRevoked() throws Exception {
        var grant = new Grant(Role.UNIT_REVIEWER, organs.department());
        var fields = new String[]{"role", "UNIT_REVIEWER", "organ", organs.department().toString()};

        assertThat(submit("/console/roles/" + account, securityOfficer(), fields).getStatus()).isEqualTo(303);
        assertThat(accounts.get(account).grants()).containsExactly(grant);
        assertThat(submit("/console/roles/" + account, securityOfficer(), fields).getStatus()).isEqualTo(400);
        submit("/console/roles/" + account + "/revocation", securityOfficer(), fields);
        assertThat(accounts.get(account).grants()).isEmpty();
    }

    @Test
    void nobodyGrantsRolesToThemselves() throws Exception {
        var own = officers.get(Role.SECURITY_ADMINISTRATOR, organs.county()).id();

        var refused = submit("/console/roles/" + own, securityOfficer(), "role", "SECURITY_ADMINISTRATOR", "organ",
                organs.department().toString());

        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString(StandardCharsets.UTF_8)).contains("不得给自己授予");
    }

    @Test
    void theThreeAdministratorsKeepApart() throws Exception {
        var auditor = officers.get(Role.AUDIT_ADMINISTRATOR, organs.county()).id();

        var refused = submit("/console/roles/" + auditor, securityOfficer(), "role", "SYSTEM_ADMINISTRATOR", "organ",
                organs.county().toString());

        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString(StandardCharsets.UTF_8)).contains("三员分立", "网络安全法（2016）§21");
    }

    @Test
    void thePolicyIsThereToRead() throws Exception {
        assertThat(page("/console/roles/policy", securityOfficer())).contains("公开审查、发布、撤回", "本单位及下属单位");
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = Mode.EXCLUDE, names = "SYSTEM_ADMINISTRATOR")
    void onlyTheSystemAdministratorManagesAccounts(Role role) throws Exception {
        var other = SignedIn.as(role, organs.county());

        for (var path : new String[]{"/console/accounts", "/console/accounts/new", "/console/accounts/" + account,
                "/console/accounts/export.xlsx"}) {
            web.perform(get(path).with(other)).andExpect(status().isForbidden());
        }
        for (var act : new String[]{"lock", "unlock", "password", "sign-out", "second-factor/removal"}) {
            assertThat(submit("/console/accounts/" + account + "/" + act, other, "reason", "x").getStatus())
                    .isEqualTo(403);
        }
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = Mode.EXCLUDE, names = "SECURITY_ADMINISTRATOR")
    void onlyTheSecurityAdministratorGrantsRoles(Role role) throws Exception {
        var other = SignedIn.as(role, organs.county());

        for (var path : new String[]{"/console/roles", "/console/roles/" + account, "/console/roles/policy",
                "/console/roles/export.xlsx"}) {
            web.perform(get(path).with(other)).andExpect(status().isForbidden());
        }
        for (var path : new String[]{"/console/roles/" + account, "/console/roles/" + account + "/revocation"}) {
            assertThat(submit(path, other, "role", "LEADER", "organ", organs.county().toString()).getStatus())
                    .isEqualTo(403);
        }
    }

    private String page(String path, RequestPostProcessor as) throws Exception {
        return web.perform(get(path).with(as))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    private MockHttpServletResponse submit(String path, RequestPostProcessor as, String... fields) throws Exception {
        var request = post(path).with(as).with(csrf());
        for (int i = 0; i < fields.length; i += 2) {
            request.param(fields[i], fields[i + 1]);
        }
        return web.perform(request).andReturn().getResponse();
    }

    private RequestPostProcessor admin() {
        return SignedIn.as(Role.SYSTEM_ADMINISTRATOR, organs.county());
    }

    private RequestPostProcessor securityOfficer() {
        return SignedIn.as(Role.SECURITY_ADMINISTRATOR, organs.county());
    }
}
