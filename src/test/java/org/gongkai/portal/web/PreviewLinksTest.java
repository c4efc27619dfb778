package org.gongkai.portal.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.net.URI;
import java.util.Objects;
import org.gongkai.identity.Role;
import org.gongkai.testing.RealDatabaseTest;
import org.gongkai.testing.SignedIn;
import org.gongkai.testing.TestOrgans;
import org.gongkai.web.Pages;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** A draft may be looked at by whoever holds its secret address, until that is revoked or has run out. */
@RealDatabaseTest
class PreviewLinksTest {
    @Autowired
    MockMvc web;
    @Autowired
    ItemInState items;
    @Autowired
    TestOrgans organs;
    @Autowired
    JdbcClient jdbc;

    @Test
    void theLinkShowsTheDraftOnItsPageAndNothingElseDoes() throws Exception {
        var item = items.bring(ItemInState.State.SUBMITTED, i -> {});

        String link = share(item);

        open(link).andExpect(status().isOk())
                .andExpect(content().string(containsString(item.mark())))
                .andExpect(content().string(containsString("预览稿，尚未公开")))
                .andExpect(content().string(containsString("noindex")))
                .andExpect(header().string("Cache-Control", "no-store"));
        open(link + "/" + item.file()).andExpect(status().isOk())
                .andExpect(header().string("Cache-Control", "no-store"));
        for (String path : item.ownPaths()) {
            open(path).andExpect(status().isNotFound());
        }
    }

    @Test
    void whatIsRevokedOrRunOutOpensNothing() throws Exception {
        var item = items.bring(ItemInState.State.DRAFT, i -> {});
        String revoked = share(item);
        web.perform(post("/console/disclosure/{id}/preview-links/{link}/revocation", item.id(), newest(item))
                .with(SignedIn.as(Role.INFORMATION_OFFICER, organs.department()))
                .with(csrf())).andExpect(status().is3xxRedirection());
        String late = share(item);
        jdbc.sql("update disclosure_preview set until = made_at where id = ?").param(newest(item)).update();

        for (var link : new String[]{revoked, late, "/yulan/" + "x".repeat(43)}) {
            open(link).andExpect(status().isNotFound());
            open(link + "/" + item.file()).andExpect(status().isNotFound());
        }
    }

    @Test
    void aRevisionIsShownWhileThePublishedEditionStands() throws Exception {
        var item = items.bring(ItemInState.State.REVISING, i -> {});

        open(share(item)).andExpect(content().string(containsString(item.hiddenWords().getFirst())));
    }

    @Test
    void onlyWhoDraftsForTheOrganMakesOne() throws Exception {
        var item = items.bring(ItemInState.State.DRAFT, i -> {});

        web.perform(post("/console/disclosure/{id}/preview-links", item.id())
                .with(SignedIn.as(Role.INFORMATION_OFFICER, organs.otherDepartment()))
                .with(csrf())).andExpect(status().isForbidden());
        web.perform(get("/console/disclosure/{id}", item.id())
                .with(SignedIn.as(Role.INFORMATION_OFFICER, organs.department())))
                .andExpect(content().string(containsString("生成预览链接")));
    }

    private String share(ItemInState.Item item) throws Exception {
        var answer = web.perform(post("/console/disclosure/{id}/preview-links", item.id())
                .with(SignedIn.as(Role.INFORMATION_OFFICER, organs.department()))
                .with(csrf())).andExpect(status().is3xxRedirection()).andReturn();
        var notice = String.valueOf(Objects.requireNonNull(answer.getFlashMap()).get(Pages.NOTICE));
        assertThat(notice).contains("/yulan/");
        return notice.substring(notice.indexOf("/yulan/"));
    }

    private long newest(ItemInState.Item item) {
        return jdbc.sql("select max(id) from disclosure_preview where disclosure_id = ?")
                .param(item.id().value())
                .query(Long.class)
                .single();
    }

    private ResultActions open(String path) throws Exception {
        return web.perform(get(URI.create(path)));
    }
}
