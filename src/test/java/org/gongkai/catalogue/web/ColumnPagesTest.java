package org.gongkai.catalogue.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.gongkai.catalogue.Catalogue;
import org.gongkai.catalogue.Column;
import org.gongkai.catalogue.ColumnMerged;
import org.gongkai.identity.Role;
import org.gongkai.testing.RealDatabaseTest;
import org.gongkai.testing.SignedIn;
import org.gongkai.testing.TestOrgans;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.annotation.Transactional;

@RealDatabaseTest
@RecordApplicationEvents
@Transactional
class ColumnPagesTest {
    static final String COLUMNS = "/console/catalogue/columns";

    @Autowired
    MockMvc web;
    @Autowired
    Catalogue catalogue;
    @Autowired
    TestOrgans organs;
    @Autowired
    ApplicationEvents events;

    @Test
    void theTreeShowsWhichStatutoryItemsAreCovered() throws Exception {
        web.perform(get(COLUMNS).with(office()))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("行政规范性文件")))
                .andExpect(content().string(containsString("法定事项覆盖情况")));
    }

    @Test
    void aChangedAddressKeepsLeadingToItsColumn() throws Exception {
        var column = slug("zcjd");

        web.perform(change(column, "政策解读", "zcjdnew", 0)).andExpect(status().isSeeOther());

        assertThat(catalogue.findBySlug("zcjd")).isEmpty();
        assertThat(catalogue.findFormerSlug("zcjd").map(Column::slug)).contains("zcjdnew");
        organs.county();
        web.perform(get("/xxgk/ceshixian/zcjd/"))
                .andExpect(status().isMovedPermanently())
                .andExpect(header().string("Location", containsString("/zcjdnew/")));
        web.perform(change(slug("ghjh"), "规划", "zcjd", 0))
                .andExpect(status().isBadRequest())
                .andExpect(content().string(containsString("永不重复使用")));
    }

    @Test
    void theSecondToSaveIsToldThatSomeoneWasFaster() throws Exception {
        web.perform(change(slug("zcjd"), "解读", "zcjd", 0)).andExpect(status().isSeeOther());

        web.perform(change(slug("zcjd"), "政策问答", "zcjd", 0)).andExpect(status().isConflict());
    }

    @Test
    void aBlockKeepsItsName() throws Exception {
        web.perform(change(slug("zfxxgkzn"), "办事指南", "zfxxgkzn", 0))
                .andExpect(status().isUnprocessableContent());
    }

    @Test
    void aMergedColumnTakesItsChildrenAndAddressAlong() throws Exception {
        var from = slug("jcygk");
        var into = slug("zcwj");

        web.perform(post(COLUMNS + "/" + from.id() + "/merger").with(csrf())
                .with(office())
                .param("into", into.id().toString())
                .param("version", "0")).andExpect(status().isSeeOther());

        assertThat(catalogue.get(from.id())).isEqualTo(catalogue.get(into.id()));
        assertThat(catalogue.findFormerSlug("jcygk").map(Column::slug)).contains("zcwj");
        assertThat(slug("yjzj").parent()).isEqualTo(into.id());
        assertThat(events.stream(ColumnMerged.class)).containsExactly(new ColumnMerged(from.id(), into.id()));
    }

    @Test
    void columnsAreAddedHiddenAndShifted() throws Exception {
        var parent = slug("zdly");
        web.perform(fields(post(COLUMNS), "价格收费", "jgsf").param("parent", parent.id().toString()).param("version", "0"))
                .andExpect(status().isSeeOther());
        var added = slug("jgsf");

        web.perform(act(COLUMNS + "/order").param("up", added.id().toString())).andExpect(status().isSeeOther());
        web.perform(act(COLUMNS + "/" + added.id() + "/hiding").param("hidden", "true").param("version", "1"))
                .andExpect(status().isSeeOther());

        var siblings = catalogue.list().stream().filter(it -> parent.id().equals(it.parent())).toList();
        assertThat(siblings.get(siblings.size() - 2).slug()).isEqualTo("jgsf");
        assertThat(slug("jgsf").hidden()).isTrue();
    }

    @Test
    void anInformationOfficerOfAUnitDoesNotEditTheCommonTree() throws Exception {
        web.perform(get(COLUMNS).with(SignedIn.as(Role.INFORMATION_OFFICER, organs.department())))
                .andExpect(status().isForbidden());
    }

    private Column slug(String slug) {
        return catalogue.findBySlug(slug).orElseThrow();
    }

    private RequestPostProcessor office() {
        return SignedIn.as(Role.DISCLOSURE_OFFICE, organs.county());
    }

    private MockHttpServletRequestBuilder act(String path) {
        return post(path).with(csrf()).with(office());
    }

    private MockHttpServletRequestBuilder change(Column column, String name, String slug, int version) {
        return fields(post(COLUMNS + "/" + column.id()), name, slug).param("version", Integer.toString(version));
    }

    private MockHttpServletRequestBuilder fields(MockHttpServletRequestBuilder request, String name, String slug) {
        return request.with(csrf())
                .with(office())
                .param("name", name)
                .param("slug", slug)
                .param("kind", "LIST")
                .param("description", "")
                .param("keywords", "")
                .param("columnType", "政务公开")
                .param("link", "")
                .param("pageSize", "20");
    }
}
