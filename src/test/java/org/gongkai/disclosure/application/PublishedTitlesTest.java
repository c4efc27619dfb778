package org.gongkai.disclosure.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gongkai.disclosure.PublishedTitles;
import org.gongkai.testing.RealDatabaseTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@RealDatabaseTest
class PublishedTitlesTest {
    private static final int MORE_THAN_THERE_ARE_CONNECTIONS = 30;
    @Autowired
    PublishedTitles titles;
    @Autowired
    DisclosureDesk desk;

    /** Once each page of deliveries kept one for good, and after twenty of them nothing answered any more. */
    @Test
    void noConnectionIsKeptFromOthers() {
        var item = desk.published(desk.content("问了又问的标题", desk.column()));

        for (int time = 0; time < MORE_THAN_THERE_ARE_CONNECTIONS; time++) {
            assertThat(titles.of(List.of(item)).get(item).title()).isEqualTo("问了又问的标题");
        }
    }
}
