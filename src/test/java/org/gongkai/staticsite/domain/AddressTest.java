package org.gongkai.staticsite.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressTest {
    @ParameterizedTest(name = "{0} is kept as {1}")
    @CsvSource(textBlock = """
            /,                                                     index.html,                                                     OTHER
            /xxgk/,                                                xxgk/index.html,                                                LIST
            /xxgk/jyj/,                                            xxgk/jyj/index.html,                                            LIST
            /xxgk/jyj/tzgg/?after=2026-01-02T03%3A04Z_12&trail=a,  xxgk/jyj/tzgg/index-after-2026-01-02T03-04Z-12.html,            LIST
            /xxgk/jyj/tzgg/feed.xml,                               xxgk/jyj/tzgg/feed.xml,                                         LIST
            /xxgk/jyj/tzgg/202601/t20260102_12.html,               xxgk/jyj/tzgg/202601/t20260102_12.html,                         ITEM
            /xxgk/jyj/tzgg/202601/t20260102_12.html?edition=1,     xxgk/jyj/tzgg/202601/t20260102_12-edition-1.html,               ITEM
            /wzdt/,                                                wzdt/index.html,                                                OTHER
            /nianbao/2019/jyj,                                     nianbao/2019/jyj/index.html,                                    OTHER
            /search?q=a,                                           search/index.html,                                              LIVE
            /mode?elder=on&back=%2F,                               mode/index.html,                                                LIVE
            /hdjl/zhaocuo?page=%2F,                                hdjl/zhaocuo/index.html,                                        LIVE
            """)
    void pages(String link, String file, Address.Kind kind) {
        var address = Address.ofLink(link).orElseThrow();

        assertThat(address.kind()).isEqualTo(kind);
        assertThat(SiteFile.of(address.link(), !file.endsWith(".xml"))).hasToString("Optional[" + file + "]");
        assertThat(Address.parse(address.toString())).isEqualTo(address);
    }

    @ParameterizedTest
    @CsvSource({"/xxgk/jyj/tzgg/202601/t20260102_12.html, 2026-01", "/xxgk/jyj/tzgg/,", "/xxgk/jyj/feed.xml,", "/,"})
    void anItemTellsTheMonthOfTheSitemapItStandsIn(String link, String month) {
        assertThat(Address.of(link).month()).isEqualTo(Optional.ofNullable(month));
    }

    @ParameterizedTest
    @CsvSource({"/xxgk/jyj/tzgg/?year=2026", "/xxgk/jyj/tzgg/list.csv?year=2026", "/tongji/?year=2019",
            "/xxgk/jyj/tzgg/?after=a&year=2026"})
    void whatFilesCannotAnswerIsLeftToThePlatform(String link) {
        assertThat(Address.ofLink(link)).isEmpty();
    }

    @Test
    void attachmentsKeepTheirNames() {
        var address = Address.of("/xxgk/fj/12/34/%E9%99%84%E4%BB%B6%201.pdf");

        assertThat(address.kind()).isEqualTo(Address.Kind.FILE);
        assertThat(address.item()).isEqualTo(12);
        assertThat(SiteFile.of(address.link(), false)).hasToString("Optional[xxgk/fj/12/34/附件 1.pdf]");
    }

    @ParameterizedTest
    @CsvSource({"/../secret", "/xxgk/%2E%2E/%2E%2E/secret", "/a/..%2Fb", "/.gone/a", "/a//b"})
    void noAddressLeadsOutOfTheFolder(String link) {
        assertThat(SiteFile.of(link, true)).isEmpty();
    }
}
