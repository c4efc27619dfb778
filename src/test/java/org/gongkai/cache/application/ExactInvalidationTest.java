package org.gongkai.cache.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.net.URI;
import org.gongkai.catalogue.Catalogue;
import org.gongkai.catalogue.ColumnId;
import org.gongkai.disclosure.application.DisclosureDesk;
import org.gongkai.testing.RealDatabaseTest;
import org.gongkai.testing.TestOrgans;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** What stays and what goes when something is published or taken back. */
@RealDatabaseTest
class ExactInvalidationTest {
    @Autowired
    MockMvc web;
    @Autowired
    DisclosureDesk desk;
    @Autowired
    Catalogue catalogue;
    @Autowired
    PageCache cache;
    @Autowired
    TestOrgans organs;

    private ColumnId here;
    private ColumnId there;

    @BeforeEach
    void twoColumnsWithAnItemEach() {
        desk.organ();
        organs.otherDepartment();
        here = desk.column();
        there = desk.column();
    }

    @Test
    void aPublicationDropsItsListsAndNoOther() throws Exception {
        published(here, "甲");
        String elsewhere = published(there, "乙");
        look(list(here), "/xxgk/shiliju/", elsewhere, "/", feed(here), feed(there));

        published(here, "丙");

        assertDropped(list(here), "/", feed(here));
        assertKept("/xxgk/shiliju/", elsewhere, feed(there));
    }

    @Test
    void aPublicationDropsThePageItBecomesTheNeighbourOfAndNoFurther() throws Exception {
        String oldest = published(here, "甲");
        String newest = published(here, "乙");
        String third = published(here, "丙");
        look(oldest, newest, third);

        published(here, "丁");

        assertDropped(third);
        assertKept(newest);
        look(oldest);
        assertKept(oldest);
    }

    @Test
    void aWithdrawalDropsThePagesThatNameTheItem() throws Exception {
        String before = published(here, "甲");
        String gone = published(here, "乙");
        String after = published(here, "丙");
        String elsewhere = published(there, "丁");
        look(before, gone, after, elsewhere, list(here), feed(there));

        desk.withdraw(gone);

        assertDropped(before, gone, after, list(here));
        assertKept(elsewhere, feed(there));
        assertThat(status(gone)).isEqualTo(410);
    }

    @Test
    void whatIsDroppedIsMadeAnewOnceAndKeptAgain() throws Exception {
        look(list(here));
        published(here, "甲");

        look(list(here));

        assertKept(list(here));
    }

    private String published(ColumnId column, String title) {
        var id = desk.published(desk.content("精确失效" + title + column.value(), column));
        return desk.item(id).url();
    }

    private String list(ColumnId column) {
        return "/xxgk/ceshiju/" + catalogue.get(column).slug() + "/";
    }

    private String feed(ColumnId column) {
        return "/xxgk/ceshiju/" + catalogue.get(column).slug() + "/feed.xml";
    }

    private void look(String... paths) throws Exception {
        for (String path : paths) {
            assertThat(status(path)).as(path).isEqualTo(200);
        }
    }

    private int status(String path) throws Exception {
        return web.perform(get(URI.create(path))).andReturn().getResponse().getStatus();
    }

    private void assertKept(String... paths) {
        for (String path : paths) {
            assertThat(cache.find(path)).as("kept: " + path).isNotNull();
        }
    }

    private void assertDropped(String... paths) {
        for (String path : paths) {
            assertThat(cache.find(path)).as("dropped: " + path).isNull();
        }
    }
}
