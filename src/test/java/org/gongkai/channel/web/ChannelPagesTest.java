package org.gongkai.channel.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gongkai.catalogue.Catalogue;
import org.gongkai.channel.domain.Deliveries;
import org.gongkai.disclosure.DisclosureId;
import org.gongkai.disclosure.PastItems;
import org.gongkai.disclosure.PastItems.PastItem;
import org.gongkai.disclosure.PublicationChannel;
import org.gongkai.disclosure.Validity;
import org.gongkai.identity.Role;
import org.gongkai.organ.OrganId;
import org.gongkai.statistics.FigureQuery;
import org.gongkai.statistics.Figures;
import org.gongkai.testing.RealDatabaseTest;
import org.gongkai.testing.SignedIn;
import org.gongkai.testing.TestOrgans;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** 条例 §23: what went into the paper is recorded by hand and counts from then on. */
@RealDatabaseTest
class ChannelPagesTest {
    @Autowired
    MockMvc web;
    @Autowired
    PastItems pastItems;
    @Autowired
    Deliveries deliveries;
    @Autowired
    Figures figures;
    @Autowired
    Catalogue catalogue;
    @Autowired
    TestOrgans organs;

    @Test
    void aDeliveryRecordedByHandCountsAndAStruckOneDoesNot() throws Exception {
        var organ = organs.department();
        var item = published(organ, 2015);
        long before = byNewspaper(organ, 2015);

        web.perform(post("/console/channel/items/{id}/deliveries", item).param("through", "NEWSPAPER")
                .param("on", "2015-03-09")
                .with(SignedIn.as(Role.INFORMATION_OFFICER, organ))
                .with(csrf())).andExpect(status().is3xxRedirection());
        long recorded = byNewspaper(organ, 2015);
        long delivery = deliveries.of(item)
                .stream()
                .filter(known -> known.kind() == PublicationChannel.NEWSPAPER)
                .findFirst()
                .orElseThrow()
                .id();
        web.perform(post("/console/channel/items/{id}/deliveries/{delivery}/striking", item, delivery).param("reason",
                "登记错了报纸").with(SignedIn.as(Role.INFORMATION_OFFICER, organ)).with(csrf()))
                .andExpect(status()
                        .is3xxRedirection());

        assertThat(recorded).isEqualTo(before + 1);
        assertThat(byNewspaper(organ, 2015)).isEqualTo(before);
        web.perform(get("/console/channel/items/{id}", item).with(SignedIn.as(Role.INFORMATION_OFFICER, organ)))
                .andExpect(content().string(containsString("登记错了报纸")));
    }

    @Test
    void aDayInTheFutureIsRefusedBesideItsField() throws Exception {
        var organ = organs.department();
        var item = published(organ, 2015);

        web.perform(post("/console/channel/items/{id}/deliveries", item).param("through", "RADIO")
                .param("on", "2999-01-01")
                .with(SignedIn.as(Role.INFORMATION_OFFICER, organ))
                .with(csrf()))
                .andExpect(status().isBadRequest())
                .andExpect(content().string(containsString(
                        "发布日期在将来")));
    }

    @Test
    void anotherUnitsItemIsNotTheirsToRecord() throws Exception {
        var item = published(organs.department(), 2015);

        web.perform(post("/console/channel/items/{id}/deliveries", item).param("through", "RADIO")
                .param("on", "2015-03-09")
                .with(SignedIn.as(Role.INFORMATION_OFFICER, organs.otherDepartment()))
                .with(csrf())).andExpect(status().isForbidden());
    }

    @Test
    void anOutletIsRegisteredAndListed() throws Exception {
        var office = SignedIn.as(Role.DISCLOSURE_OFFICE, organs.county());

        web.perform(post("/console/channel/outlets").param("kind", "WECHAT")
                .param("name", "测试公众号")
                .param("organ", "ceshiju")
                .param("openedOn", "2020-01-01")
                .with(office)
                .with(csrf())).andExpect(status().is3xxRedirection());

        web.perform(get("/console/channel/outlets").with(office)).andExpect(content().string(containsString("测试公众号")));
        web.perform(get("/console/channel/outlets/new").with(office)).andExpect(status().isOk());
        web.perform(get("/console/channel/deliveries").param("awaiting", "true").with(office))
                .andExpect(status()
                        .isOk());
        web.perform(get("/console/channel/deliveries/export.xlsx").with(office)).andExpect(status().isOk());
    }

    @Test
    void thePublicPageAndTheListBehindAFigureAreShown() throws Exception {
        published(organs.department(), 2015);

        web.perform(get("/tongji/").param("year", "2015"))
                .andExpect(status().isOk())
                .andExpect(content().string(
                        containsString("其他方式")));
        web.perform(get("/tongji/jilu").param("metric", "channel.published")
                .param("year", "2015")
                .param("channel",
                        "site"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("渠道测试信息")));
        web.perform(get("/tongji/jilu.csv").param("metric", "channel.publishers").param("year", "2015"))
                .andExpect(status()
                        .isOk());
        web.perform(get("/api/v1/figures/records").param("metric", "channel.published").param("channel", "telegraph"))
                .andExpect(status().isBadRequest());
    }

    private long byNewspaper(OrganId organ, int year) {
        return figures.get(FigureQuery.ofYear("channel.published", organ, year, Map.of("channel", "newspaper")))
                .value();
    }

    /** An item of the past, once the channel module has heard of it. */
    private DisclosureId published(OrganId organ, int year) {
        var column = catalogue.findBySlug("qtwj").orElseThrow().id();
        var id = pastItems
                .enter(List.of(new PastItem(organ, column, List.of(), "渠道测试信息", "说明渠道的测试信息", "<p>正文</p>", null,
                        null, null, Instant.parse(year + "-03-02T02:00:00Z"), EnumSet.of(PublicationChannel.SITE,
                                PublicationChannel.WECHAT),
                        null, null, null, List.of(), Validity.IN_FORCE, null, null, List
                                .of(),
                        null)))
                .getFirst();
        await().until(() -> deliveries.find(id)
                .filter(item -> item.gone().equals(Set.of(PublicationChannel.SITE, PublicationChannel.WECHAT)))
                .isPresent());
        return id;
    }
}
