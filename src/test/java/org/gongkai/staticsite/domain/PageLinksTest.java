package org.gongkai.staticsite.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PageLinksTest {
    private static final String PLATFORM = "https://platform.example";

    @Test
    void aPageWithoutQueriesStaysAsItIs() {
        String page = """
                <a href="/xxgk/jyj/tzgg/202601/t20260102_12.html">一</a> <a href="https://beian.miit.gov.cn/?a">外</a>
                <form class="search" action="/search" method="get"></form> <a href="/mode?elder=on&amp;back=%2F">长者模式</a>
                <img src="/xxgk/fj/12/34/a.png"> <a href="#main">跳到正文</a>""";

        var links = PageLinks.of(page, PLATFORM, true);

        assertThat(links.html()).isEqualTo(page);
        assertThat(links.links()).containsExactlyInAnyOrder("/xxgk/jyj/tzgg/202601/t20260102_12.html", "/mode",
                "/xxgk/fj/12/34/a.png");
        assertThat(links.items()).containsExactly(12L);
        assertThat(links.posts()).isFalse();
    }

    @Test
    void furtherPagesOfAListLeadToTheirFiles() {
        var links = PageLinks.of("<a class=\"btn\" href=\"/xxgk/jyj/tzgg/?after=k_1&amp;trail=\">下一页</a>", PLATFORM,
                true);

        assertThat(links.html()).contains("href=\"/xxgk/jyj/tzgg/index-after-k-1.html\"");
        assertThat(links.links()).containsExactly("/xxgk/jyj/tzgg/?after=k_1&trail=");
    }

    @Test
    void beyondTheLastPageThatIsAFileThePlatformGoesOn() {
        var links = PageLinks.of("<a href=\"/xxgk/jyj/tzgg/?after=k_1\">下一页</a> <a href=\"/xxgk/jyj/\">教育局</a>",
                PLATFORM,
                false);

        assertThat(links.html()).contains("href=\"https://platform.example/xxgk/jyj/tzgg/?after=k_1\"",
                "href=\"/xxgk/jyj/\"");
        assertThat(links.links()).containsExactly("/xxgk/jyj/");
    }

    @Test
    void filtersAndTheirResultsAreThePlatforms() {
        var links = PageLinks.of("""
                <form class="filters" method="get" action="/xxgk/jyj/tzgg/">
                <a href="/tongji/jilu?metric=a&amp;year=2019">记录</a>""", PLATFORM, true);

        assertThat(links.html()).contains("action=\"https://platform.example/xxgk/jyj/tzgg/\"",
                "href=\"https://platform.example/tongji/jilu?metric=a&amp;year=2019\"");
        assertThat(links.links()).isEmpty();
    }

    @Test
    void aFormThatSendsIsSeen() {
        assertThat(PageLinks.of("<form class=\"x\" method=\"post\" action=\"/clock\">", PLATFORM, true).posts())
                .isTrue();
    }
}
