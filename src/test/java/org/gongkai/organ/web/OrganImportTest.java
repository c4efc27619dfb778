package org.gongkai.organ.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.gongkai.identity.Role;
import org.gongkai.organ.Organs;
import org.gongkai.testing.RealDatabaseTest;
import org.gongkai.testing.SignedIn;
import org.gongkai.testing.TestOrgans;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** A list of organs is taken over whole or not at all. */
@RealDatabaseTest
class OrganImportTest {
    static final String HEADER = "名称,简称,类型,上级,组织机构代码,网址缩写,已核实,适用条例,成立日期\n";
    static final String TOWN = "导入镇人民政府,导入镇,乡镇人民政府,ceshixian,DIMPORT01,daoruzhen,是,是,2019-01-01\n";
    static final String VILLAGE = "导入村村民委员会,,村（居）民委员会,daoruzhen,,daorucun,否,否,2019-01-01\n";

    @Autowired
    MockMvc web;
    @Autowired
    TestOrgans testOrgans;
    @Autowired
    Organs organs;

    @Test
    void aRehearsalShowsEveryRowAndChangesNothing() throws Exception {
        send(HEADER + TOWN + VILLAGE, false).andExpect(status().isOk())
                .andExpect(content().string(containsString("2 行都可以导入，还没有写入")));

        assertThat(organs.findBySlug("daoruzhen")).isEmpty();
    }

    @Test
    void oneBadRowKeepsTheWholeListOut() throws Exception {
        String bad = "坏行,,不明类型,ceshixian,,huaihang,是,是,2019-01-01\n又一坏行,,政府部门,meiyou,,huaihang2,是,也许,去年\n";

        send(HEADER + TOWN + bad, true).andExpect(status().isOk())
                .andExpect(content().string(containsString("3 行中有 2 行有问题，什么也没有写入")))
                .andExpect(content().string(containsString("不认识的类型“不明类型”")));

        assertThat(organs.findBySlug("daoruzhen")).isEmpty();
    }

    @Test
    void aConfirmedListIsTakenOverWithThoseBeneathIt() throws Exception {
        send(HEADER + TOWN.replace("daoruzhen", "zhenruzhen").replace("DIMPORT01", "DIMPORT02")
                + VILLAGE.replace("daoruzhen", "zhenruzhen").replace("daorucun", "zhenrucun"), true)
                .andExpect(status().isSeeOther());

        var town = organs.findBySlug("zhenruzhen").orElseThrow();
        assertThat(organs.findBySlug("zhenrucun").orElseThrow().parent()).isEqualTo(town.id());
    }

    @Test
    void whatIsNoSuchTableIsRefused() throws Exception {
        send("名称,类型\n甲,乙\n", false).andExpect(status().isBadRequest())
                .andExpect(content().string(containsString("第一行须是表头")));
    }

    private ResultActions send(String csv, boolean confirmed) throws Exception {
        return web.perform(post("/console/organs/import").with(csrf())
                .with(SignedIn.as(Role.DISCLOSURE_OFFICE, testOrgans.county()))
                .param("csv", csv)
                .param("confirmed", Boolean.toString(confirmed)));
    }
}
