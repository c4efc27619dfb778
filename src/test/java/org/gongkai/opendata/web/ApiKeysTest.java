package org.gongkai.opendata.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import org.jspecify.annotations.Nullable;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.gongkai.disclosure.application.DisclosureDesk;
import org.gongkai.disclosure.application.EndingDisclosures;
import org.gongkai.disclosure.domain.Ending;
import org.gongkai.identity.Role;
import org.gongkai.opendata.domain.ApiKeys;
import org.gongkai.opendata.domain.KeyScope;
import org.gongkai.opendata.domain.KeySecret;
import org.gongkai.testing.RealDatabaseTest;
import org.gongkai.testing.SignedIn;
import org.gongkai.testing.TestOrgans;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Keys of the interface: more questions, nothing more to see. */
@RealDatabaseTest
class ApiKeysTest {
    private static final LocalDate NEXT_YEAR = LocalDate.now().plusYears(1);
    @Autowired
    MockMvc web;
    @Autowired
    ApiKeys keys;
    @Autowired
    TestOrgans organs;
    @Autowired
    DisclosureDesk desk;
    @Autowired
    EndingDisclosures ending;
    @Autowired
    JdbcClient jdbc;

    @Test
    void anAdministratorIssuesAKeyWhichIsShownOnceAndKeptAsADigestOnly() throws Exception {
        var issued = web.perform(issue("6000", NEXT_YEAR.toString(), "READ")).andReturn();
        var secret = issued.getResponse()
                .getContentAsString(StandardCharsets.UTF_8)
                .replaceFirst("(?s).*(gk_[A-Za-z0-9_-]{43})<.*", "$1");

        assertThat(issued.getResponse().getStatus()).isEqualTo(201);
        assertThat(issued.getResponse().getHeader("Cache-Control")).isEqualTo("no-store");
        assertThat(issued.getFlashMap().keySet()).as("the session is kept in the database").isEmpty();
        assertThat(secret).matches("gk_[A-Za-z0-9_-]{43}");
        assertThat(jdbc.sql("select row_to_json(k)::text from opendata_api_key k").query(String.class).list())
                .noneMatch(row -> row.contains(secret));
        assertThat(console().getContentAsString(StandardCharsets.UTF_8)).contains("市集约化平台", secret.substring(0, 8))
                .doesNotContain(secret);
        assertThat(trail("ApiKeyIssued")).anyMatch(entry -> entry.contains("市集约化平台"))
                .noneMatch(entry -> entry.contains(secret));
        assertThat(ask("/api/v1/organs", secret).getStatus()).isEqualTo(200);
        assertThat(keys.findByDigest(new KeySecret(secret).digest()).orElseThrow().lastUsedAt()).isNotNull();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            600,   2027-01-01, READ, perMinute
            70000, 2027-01-01, READ, perMinute
            viele, 2027-01-01, READ, perMinute
            6000,  2020-01-01, READ, expiresOn
            6000,  2099-01-01, READ, expiresOn
            6000,  2027-01-01, '',   scopes
            """)
    void aWishThatCannotBeGrantedComesBackWithTheReasonBesideTheField(String perMinute, String until, String scope,
            String field) throws Exception {
        var refused = web.perform(issue(perMinute, until, scope)).andReturn().getResponse();

        assertThat(refused.getStatus()).isEqualTo(400);
        assertThat(refused.getContentAsString(StandardCharsets.UTF_8)).contains("市集约化平台", "class=\"error\"",
                "name=\"" + field + "\"");
    }

    @Test
    void onlySystemAdministratorsIssueKeys() throws Exception {
        var other = SignedIn.as(Role.SECURITY_ADMINISTRATOR, organs.county());

        assertThat(web.perform(get("/console/api-keys").with(other)).andReturn().getResponse().getStatus())
                .isEqualTo(403);
        assertThat(web.perform(post("/console/api-keys").with(other).with(csrf()).param("name", "x"))
                .andReturn()
                .getResponse()
                .getStatus()).isEqualTo(403);
    }

    @Test
    void aRevokedKeyEndsAtOnceAndItsEndIsInTheTrail() throws Exception {
        var secret = key(KeyScope.READ);
        long id = keys.findByDigest(secret.digest()).orElseThrow().id();
        assertThat(ask("/api/v1/organs", secret.text()).getStatus()).isEqualTo(200);

        web.perform(post("/console/api-keys/" + id + "/revocation").with(administrator()).with(csrf()));

        var refused = ask("/api/v1/organs", secret.text());
        assertThat(refused.getStatus()).isEqualTo(401);
        assertThat(refused.getContentType()).isEqualTo("application/problem+json");
        assertThat(refused.getHeader("WWW-Authenticate")).contains("Bearer", "invalid_token");
        assertThat(trail("ApiKeyRevoked")).anyMatch(entry -> entry.contains("测试系统"));
    }

    @Test
    void anExpiredKeyIsGoodOnItsLastDayAndNotAfter() throws Exception {
        assertThat(ask("/api/v1/organs", key(LocalDate.now().plusDays(1), KeyScope.READ).text()).getStatus())
                .isEqualTo(200);
        assertThat(ask("/api/v1/organs", key(LocalDate.now().minusDays(2), KeyScope.READ).text()).getStatus())
                .isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bearer gk_unknown", "Bearer ", "Basic dXNlcjpwYXNz", "gk_without_scheme"})
    void whatIsNoKeyIsRefusedAndNotPassedOver(String authorization) throws Exception {
        for (int time = 1; time <= 2; time++) { // the second answer would lie finished
            var refused = web.perform(get("/api/v1/columns").header("Authorization", authorization))
                    .andReturn()
                    .getResponse();
            assertThat(refused.getStatus()).isEqualTo(401);
            ask("/api/v1/columns", null);
        }
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            READ,          /api/v1/changes?limit=1, changes
            CHANGES,       /api/v1/disclosures,     read
            REPORT_CHECKS, /opendata/SHA256SUMS,    read
            """)
    void aKeyIsRefusedBeyondItsScopes(KeyScope scope, String path, String needed) throws Exception {
        var refused = ask(path, key(scope).text());

        assertThat(refused.getStatus()).isEqualTo(403);
        assertThat(refused.getContentType()).isEqualTo("application/problem+json");
        assertThat(refused.getHeader("WWW-Authenticate")).contains("insufficient_scope", "scope=\"" + needed + "\"");
        assertThat(ask(path, null).getStatus()).as("without a key anyone may").isEqualTo(200);
    }

    /** The same answer byte for byte, of what is public, withdrawn and never was. */
    @Test
    void noKeyShowsMoreThanThePublicSees() throws Exception {
        var shown = desk.published(desk.content("公开的信息", desk.column()));
        var withdrawn = desk.published(desk.content("撤回的信息", desk.column()));
        ending.withdraw(desk.seen(withdrawn), Ending.Kind.OTHER, "内容有误", null, desk.office());
        var draft = desk.draft(desk.content("没有发布的信息", desk.column()));
        var all = key(KeyScope.values()).text();

        for (String path : List.of("/api/v1/disclosures?limit=100", "/api/v1/disclosures/" + shown,
                "/api/v1/disclosures/" + withdrawn, "/api/v1/disclosures/" + draft, "/api/v1/changes?limit=500",
                "/api/v1/organs", "/api/v1/columns", "/api/v1/figures?year=2026",
                "/api/v1/figures/records?metric=request.received&year=2026",
                "/api/v1/figures/records?metric=request.open&year=2026", "/opendata/catalog.ttl", "/console/")) {
            var anyone = ask(path, null);
            var keyed = ask(path, all);
            assertThat(keyed.getStatus()).as(path).isEqualTo(anyone.getStatus());
            assertThat(keyed.getContentAsString(StandardCharsets.UTF_8)).as(path)
                    .isEqualTo(anyone.getContentAsString(StandardCharsets.UTF_8));
        }
    }

    @Test
    void aKeyHasItsOwnLimitWhoeverElseAsksFromTheSameAddress() throws Exception {
        var secret = key(KeyScope.CHANGES);

        var answer = ask("/api/v1/changes?limit=1", secret.text());

        assertThat(answer.getHeader("RateLimit-Policy")).isEqualTo("\"key\";q=6000;w=60");
        assertThat(answer.getHeader("RateLimit")).startsWith("\"key\";r=5999;");
        assertThat(ask("/api/v1/changes?limit=1", null).getHeader("RateLimit-Policy")).startsWith("\"default\"");
    }

    @Test
    void theDescriptionOfTheInterfaceTellsOfKeys() throws Exception {
        assertThat(ask("/v3/api-docs", null).getContentAsString(StandardCharsets.UTF_8)).contains(
                "\"scheme\":\"bearer\"",
                "\"401\"", "\"403\"");
        assertThat(ask("/opendata/jiekou/", null).getContentAsString(StandardCharsets.UTF_8))
                .contains("Authorization: Bearer", "report-checks");
    }

    private KeySecret key(KeyScope... scopes) {
        return key(NEXT_YEAR, scopes);
    }

    private KeySecret key(LocalDate until, KeyScope... scopes) {
        var secret = KeySecret.random();
        keys.add("测试系统", secret, Set.of(scopes), 6_000, until, Instant.now());
        return secret;
    }

    private MockHttpServletRequestBuilder issue(String perMinute, String until, String scope) {
        return post("/console/api-keys").with(administrator())
                .with(csrf())
                .param("name", "市集约化平台")
                .param("scopes", scope)
                .param("perMinute", perMinute)
                .param("expiresOn", until);
    }

    private RequestPostProcessor administrator() {
        return SignedIn.as(Role.SYSTEM_ADMINISTRATOR, organs.county());
    }

    private MockHttpServletResponse console() throws Exception {
        return web.perform(get("/console/api-keys").with(administrator())).andReturn().getResponse();
    }

    private List<String> trail(String deed) {
        return jdbc.sql("select row_to_json(e)::text from audit_entry e where row_to_json(e)::text like ?")
                .param("%" + deed + "%")
                .query(String.class)
                .list();
    }

    private MockHttpServletResponse ask(String path, @Nullable String key) throws Exception {
        var question = get(path);
        return web.perform(key == null ? question : question.header("Authorization", "Bearer " + key))
                .andReturn()
                .getResponse();
    }
}
