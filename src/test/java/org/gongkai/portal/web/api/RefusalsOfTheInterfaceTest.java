package org.gongkai.portal.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.gongkai.testing.RealDatabaseTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.json.JsonMapper;

/** Whatever is asked wrongly is refused as RFC 9457 wants it, with the field, and never as a fault of ours. */
@RealDatabaseTest
class RefusalsOfTheInterfaceTest {
    @Autowired
    MockMvc web;
    @Autowired
    JsonMapper json;

    @ParameterizedTest
    @CsvSource(textBlock = """
            /api/v1/disclosures?limit=viele,            400, limit
            /api/v1/disclosures?from=2026-13-01,        400, from
            /api/v1/disclosures?to=gestern,             400, to
            /api/v1/disclosures?organ=keins,            400, organ
            /api/v1/disclosures?column=keine,           400, column
            /api/v1/disclosures?after=x,                400, after
            /api/v1/changes?limit=1.5,                  400, limit
            /api/v1/changes?since=x,                    400, since
            /api/v1/changes?after=x,                    400, after
            /api/v1/figures?year=1800,                  400, year
            /api/v1/figures?organ=keins,                400, organ
            /api/v1/figures/records?year=2026,          400, metric
            /api/v1/disclosures/abc,                    404,
            /api/v1/disclosures/99999999999999999999,   404,
            /api/v1/disclosures/999999999,              404,
            /api/v1/figures/records?metric=x&year=2026, 404,
            /api/v1/reports/keins/2019,                 404,
            /api/v1/keins,                              404,
            """)
    void isRefusedWithTheField(String path, int status, String field) throws Exception {
        var answer = web.perform(get(URI.create(path))).andReturn().getResponse();

        assertThat(answer.getStatus()).isEqualTo(status);
        assertThat(answer.getContentType()).startsWith("application/problem+json");
        var problem = json.readTree(answer.getContentAsString(StandardCharsets.UTF_8));
        assertThat(problem.get("status").asInt()).isEqualTo(status);
        assertThat(problem.get("title").asString()).isNotBlank();
        if (field != null) {
            assertThat(problem.at("/fields/" + field).asString()).isNotBlank();
        }
    }

    @Test
    void whoAsksForChangesAndThereAreNoneIsToldSoWithoutABody() throws Exception {
        var first = web.perform(get("/api/v1/changes?limit=3")).andReturn().getResponse();
        var again = web.perform(get("/api/v1/changes?limit=3").header("If-None-Match", first.getHeader("ETag")))
                .andReturn()
                .getResponse();

        assertThat(again.getStatus()).isEqualTo(304);
        assertThat(again.getContentAsByteArray()).isEmpty();
    }
}
