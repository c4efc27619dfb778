package org.gongkai.disclosure.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Clock;
import java.time.LocalDate;
import org.gongkai.disclosure.DisclosureId;
import org.gongkai.disclosure.application.DisclosureDesk;
import org.gongkai.disclosure.application.LookingAgain;
import org.gongkai.disclosure.domain.Disclosures;
import org.gongkai.disclosure.domain.SecondLooks;
import org.gongkai.identity.Officer;
import org.gongkai.notice.Outbox;
import org.gongkai.organ.DisclosureUnit;
import org.gongkai.organ.OrganRegistration;
import org.gongkai.testing.RealDatabaseTest;
import org.gongkai.testing.SignedIn;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** Who may know of an item before it is published, and when it is looked at again afterwards. */
@RealDatabaseTest
class ItemCareTest {
    private static final String BASE = "/console/disclosure/";

    @Autowired
    MockMvc web;
    @Autowired
    DisclosureDesk desk;
    @Autowired
    Disclosures disclosures;
    @Autowired
    LookingAgain looking;
    @Autowired
    SecondLooks looks;
    @Autowired
    Outbox outbox;
    @Autowired
    OrganRegistration organs;
    @Autowired
    Clock clock;

    @Test
    void aLimitedDraftIsSeenByItsAuthorsAndThoseNamedOnly() throws Exception {
        var id = desk.draft(desk.content("只给几个人看的海葵", desk.column()));
        draw(id, desk.unitReviewer());

        web.perform(get(BASE + id).with(SignedIn.as(desk.author()))).andExpect(status().isOk());
        web.perform(get(BASE + id).with(SignedIn.as(desk.unitReviewer()))).andExpect(status().isOk());
        for (var page : new String[]{"", "/preview", "/edit", "/comparison?from=1&to=1", "/submission"}) {
            web.perform(get(BASE + id + page).with(SignedIn.as(desk.office()))).andExpect(status().isForbidden());
        }
        web.perform(get("/console/disclosure").param("q", "海葵").with(SignedIn.as(desk.office())))
                .andExpect(content().string(not(containsString("只给几个人看的海葵"))));
        web.perform(get("/console/disclosure").param("q", "海葵").with(SignedIn.as(desk.unitReviewer())))
                .andExpect(content().string(containsString("只给几个人看的海葵")));
    }

    @Test
    void onlyAnAuthorDrawsTheCircleAndAnEmptyOneIsNone() throws Exception {
        var id = desk.draft(desk.content("先限后放的稿件", desk.column()));

        web.perform(post(BASE + id + "/circle").param("version", "0")
                .param("named", desk.office().id().toString())
                .with(SignedIn.as(desk.office()))
                .with(csrf())).andExpect(status().isForbidden());
        draw(id, desk.unitReviewer());
        draw(id);

        web.perform(get(BASE + id).with(SignedIn.as(desk.office()))).andExpect(status().isOk());
    }

    @Test
    void aPublishedItemIsLookedAtAgainByItsDayAndTheUnitIsWrittenToOnce() throws Exception {
        var id = desk.published(desk.content("要复核的信息", desk.column()));
        organs.describeUnit(desk.organ(),
                new DisclosureUnit("测试公开办", "测试路1号", "工作日", "0719-0000001", "", "unit@example.com"));
        lookAgain(id, "2020-01-01").andExpect(status().isBadRequest())
                .andExpect(content().string(containsString("须晚于今天")));
        lookAgain(id, "某日").andExpect(status().isBadRequest()).andExpect(content().string(containsString("不是日期")));
        var soon = LocalDate.now(clock).plusDays(7);
        lookAgain(id, soon.toString()).andExpect(status().is3xxRedirection());
        web.perform(get("/console/disclosure?tray=TO_LOOK_AT_AGAIN").with(SignedIn.as(desk.author())))
                .andExpect(content().string(containsString("要复核的信息")));

        var today = LocalDate.now(clock);
        looks.set(id, today);
        looking.remind();
        looking.remind();

        assertThat(outbox.state("disclosure:" + id + ":look-again:" + today)).isPresent();
    }

    private void draw(DisclosureId id, Officer... named) throws Exception {
        var request = post(BASE + id + "/circle").param("version",
                Integer.toString(disclosures.find(id).orElseThrow().version()));
        for (var officer : named) {
            request.param("named", officer.id().toString());
        }
        web.perform(request.with(SignedIn.as(desk.author())).with(csrf())).andExpect(status().is3xxRedirection());
    }

    private ResultActions lookAgain(DisclosureId id, String on) throws Exception {
        return web.perform(post(BASE + id + "/look-again").param("on", on)
                .with(SignedIn.as(desk.author()))
                .with(csrf()));
    }
}
