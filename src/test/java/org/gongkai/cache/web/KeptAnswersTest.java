package org.gongkai.cache.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.head;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.decoder.Decoder;
import jakarta.servlet.http.Cookie;
import java.io.ByteArrayInputStream;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.gongkai.disclosure.application.DisclosureDesk;
import org.gongkai.testing.RealDatabaseTest;
import org.gongkai.testing.TestOrgans;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** What a finished page says of itself to browsers and proxies (RFC 9110, RFC 9111). */
@RealDatabaseTest
class KeptAnswersTest {
    private static final int LIGHT_PAGE = 60_000;
    private static final Pattern ASSET = Pattern.compile("\"(/assets/[^\"]+)\"");

    @Autowired
    MockMvc web;
    @Autowired
    DisclosureDesk desk;
    @Autowired
    TestOrgans organs;
    private String page = "";

    @BeforeEach
    void anItem() {
        organs.county();
        var id = desk.published(desk.content("缓存的页面", desk.column()));
        page = desk.item(id).url();
    }

    @Test
    void aReaderWhoHasThePageIsToldSo() throws Exception {
        var first = answer(get(page));

        var again = answer(get(page).header("If-None-Match", first.getHeader("ETag")));
        var byDate = answer(get(page).header("If-Modified-Since", first.getHeader("Last-Modified")));

        assertThat(first.getHeader("ETag")).matches("\"[0-9a-f]+\"");
        assertThat(again.getStatus()).isEqualTo(304);
        assertThat(again.getContentAsByteArray()).isEmpty();
        assertThat(again.getHeader("ETag")).isEqualTo(first.getHeader("ETag"));
        assertThat(byDate.getStatus()).isEqualTo(304);
    }

    @Test
    void thePageMayBeKeptButMustBeAskedForEachTime() throws Exception {
        var answer = answer(get(page));

        assertThat(answer.getHeader("Cache-Control")).isEqualTo("public, no-cache");
        assertThat(answer.getHeader("Vary")).isEqualTo("Accept-Encoding, Cookie");
    }

    @Test
    void everyCodingCarriesTheSamePageUnderItsOwnTag() throws Exception {
        var plain = answer(get(page));
        var gzip = answer(get(page).header("Accept-Encoding", "gzip"));

        assertThat(gzip.getHeader("Content-Encoding")).isEqualTo("gzip");
        assertThat(new GZIPInputStream(new ByteArrayInputStream(gzip.getContentAsByteArray())).readAllBytes())
                .isEqualTo(plain.getContentAsByteArray());
        assertThat(gzip.getHeader("ETag")).isNotEqualTo(plain.getHeader("ETag"));
        if (Brotli4jLoader.isAvailable()) {
            var brotli = answer(get(page).header("Accept-Encoding", "gzip, br"));
            assertThat(brotli.getHeader("Content-Encoding")).isEqualTo("br");
            assertThat(Decoder.decompress(brotli.getContentAsByteArray()).getDecompressedData())
                    .isEqualTo(plain.getContentAsByteArray());
        }
    }

    @Test
    void headSaysWhatGetWouldSay() throws Exception {
        var got = answer(get(page));

        var head = answer(head(page));

        assertThat(head.getContentAsByteArray()).isEmpty();
        assertThat(head.getHeader("ETag")).isEqualTo(got.getHeader("ETag"));
        assertThat(head.getHeader("Content-Length")).isEqualTo(got.getHeader("Content-Length"));
    }

    @Test
    void readingModesAreKeptApart() throws Exception {
        var plain = answer(get(page));
        var elder = answer(get(page).cookie(new Cookie("gk-mode", "e")));

        assertThat(elder.getContentAsString()).contains("退出长者模式");
        assertThat(answer(get(page)).getContentAsByteArray()).isEqualTo(plain.getContentAsByteArray());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/xxgk/", "/xxgk/ceshiju/", "/search?q=x", "/tongji/", "/ysqgk/", "/wzdt/",
            "/feed.xml",
            "/sitemap.xml", "/api/v1/disclosures", "/nowhere"})
    void anonymousReadersGetNoCookie(String path) throws Exception {
        for (int time = 1; time <= 2; time++) {
            var answer = answer(get(path));

            assertThat(answer.getHeader("Set-Cookie")).as(path).isNull();
            assertThat(answer.getStatus()).as(path).isLessThan(500);
        }
    }

    @Test
    void aPageWithAllItNeedsIsLight() throws Exception {
        var html = answer(get(page));
        int bytes = answer(get(page).header("Accept-Encoding", "gzip")).getContentAsByteArray().length;

        var asset = ASSET.matcher(html.getContentAsString());
        while (asset.find()) {
            bytes += answer(get(asset.group(1)).header("Accept-Encoding", "gzip")).getContentAsByteArray().length;
        }

        assertThat(bytes).isLessThan(LIGHT_PAGE);
    }

    @Test
    void assetsAreFoundByTheirContentAndMayBeKeptForGood() throws Exception {
        var asset = ASSET.matcher(answer(get(page)).getContentAsString());
        assertThat(asset.find()).isTrue();

        var fixed = answer(get(asset.group(1)));
        var byName = answer(get("/assets/gongkai.css"));
        var outdated = answer(get("/assets/gongkai.0000000000.css"));

        assertThat(fixed.getHeader("Cache-Control")).isEqualTo("public, max-age=31536000, immutable");
        assertThat(byName.getHeader("Cache-Control")).isEqualTo("public, no-cache");
        assertThat(outdated.getStatus()).isEqualTo(404);
    }

    private MockHttpServletResponse answer(MockHttpServletRequestBuilder request) throws Exception {
        return web.perform(request).andReturn().getResponse();
    }
}
