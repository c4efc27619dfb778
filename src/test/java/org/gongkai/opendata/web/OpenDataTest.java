package org.gongkai.opendata.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.HexFormat;
import java.util.zip.GZIPInputStream;
import org.gongkai.disclosure.PublicDisclosures;
import org.gongkai.disclosure.PublicQuery;
import org.gongkai.disclosure.application.DisclosureDesk;
import org.gongkai.opendata.application.DumpShelf;
import org.gongkai.opendata.application.MakingDumps;
import org.gongkai.identity.Role;
import org.gongkai.testing.RealDatabaseTest;
import org.gongkai.testing.SignedIn;
import org.gongkai.testing.TestOrgans;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.json.JsonMapper;

/** The dumps, their catalogue and fair use. */
@RealDatabaseTest
class OpenDataTest {
    @Autowired
    MockMvc web;
    @Autowired
    MakingDumps dumps;
    @Autowired
    DumpShelf shelf;
    @Autowired
    PublicDisclosures disclosures;
    @Autowired
    DisclosureDesk desk;
    @Autowired
    JsonMapper json;
    @Autowired
    TestOrgans organs;

    @BeforeEach
    void anItem() {
        desk.published(desk.content("全量文件里的信息", desk.column()));
    }

    @Test
    void theDumpHasEverythingPublicOnceAndItsChecksumIsRight() throws Exception {
        long items = disclosures.count(PublicQuery.EVERYTHING);
        dumps.make();

        byte[] packed = ask("/opendata/disclosures.jsonl.gz").getContentAsByteArray();

        var lines = unpacked(packed).lines().toList();
        assertThat(lines).hasSize((int) items);
        assertThat(json.readTree(lines.getLast()).get("url").asString()).contains("/xxgk/");
        assertThat(ask("/opendata/SHA256SUMS").getContentAsString())
                .contains(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(packed))
                        + "  disclosures.jsonl.gz");
        assertThat(unpacked(ask("/opendata/disclosures.csv.gz").getContentAsByteArray()))
                .startsWith("\ufeffid,indexNumber,title")
                .contains("全量文件里的信息");
    }

    @Test
    void thePageTellsWhatLiesReadyAndHowToAsk() throws Exception {
        dumps.make();

        assertThat(ask("/opendata/").getContentAsString()).contains("disclosures.csv.gz", "/api/v1/changes",
                "RateLimit");
    }

    @Test
    void theOfficeHasThemMadeNowAndSeesTheirChecksums() throws Exception {
        var office = SignedIn.as(Role.DISCLOSURE_OFFICE, organs.county());
        assertThat(web.perform(post("/console/open-data/dumps").with(office).with(csrf()))
                .andReturn()
                .getResponse()
                .getStatus()).isEqualTo(303);
        await().atMost(Duration.ofSeconds(20)).until(() -> !shelf.list().isEmpty());

        assertThat(web.perform(get("/console/open-data").with(office)).andReturn().getResponse().getContentAsString())
                .contains(shelf.list().getFirst().sha256());
        assertThat(web.perform(get("/console/open-data").with(SignedIn.as(Role.INFORMATION_OFFICER, organs
                .department()))).andReturn().getResponse().getStatus()).isEqualTo(403);
    }

    @Test
    void whoAsksTooOftenIsToldHowLongToWait() throws Exception {
        MockHttpServletResponse answer;
        int asked = 0;
        do {
            answer = web.perform(get("/api/v1/changes?limit=1").with(request -> {
                request.setRemoteAddr("203.0.113.7");
                return request;
            })).andReturn().getResponse();
        } while (answer.getStatus() == 200 && ++asked < 2_000);

        assertThat(answer.getStatus()).isEqualTo(429);
        assertThat(answer.getContentType()).isEqualTo("application/problem+json");
        assertThat(Integer.parseInt(answer.getHeader("Retry-After"))).isBetween(0, 60);
        assertThat(answer.getHeader("RateLimit-Policy")).isEqualTo("\"default\";q=600;w=60");
    }

    @Test
    void programsOfOtherSitesMayReadWhatLiesFinishedToo() throws Exception {
        for (int time = 1; time <= 2; time++) {
            assertThat(ask("/api/v1/organs").getHeader("Access-Control-Allow-Origin")).isEqualTo("*");
        }
    }

    private static String unpacked(byte[] packed) throws Exception {
        return new String(new GZIPInputStream(new ByteArrayInputStream(packed)).readAllBytes(),
                StandardCharsets.UTF_8);
    }

    private MockHttpServletResponse ask(String path) throws Exception {
        var answer = web.perform(get(path)).andReturn().getResponse();
        assertThat(answer.getStatus()).as(path).isEqualTo(200);
        return answer;
    }
}
