package org.gongkai.calendar.web;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.gongkai.calendar.domain.Notices;
import org.gongkai.identity.Role;
import org.gongkai.testing.RealDatabaseTest;
import org.gongkai.testing.SignedIn;
import org.gongkai.testing.TestOrgans;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.annotation.Transactional;

/** The staff pages of the calendar. */
@RealDatabaseTest
@Transactional
class CalendarPagesTest {
    private static final String NOTICE = "一、元旦：2027年1月1日（周五）至3日（周日）放假，共3天。1月4日起正常上班。测试通知〔2026〕1号";

    @Autowired
    private MockMvc web;
    @Autowired
    private TestOrgans organs;
    @Autowired
    private Notices notices;

    @Test
    void theYearShowsEachDaysKindInWordsAndItsNotices() throws Exception {
        web.perform(get("/console/calendar/HB/2020").with(administrator()))
                .andExpect(status().isOk())
                .andExpect(content().string(allOf(containsString("240 个工作日"), containsString("湖北省人民政府办公厅2020年2月1日通知"),
                        containsString("title=\"春节放假，国办发明电〔2020〕1号\""), containsString("<b>班</b>"),
                        containsString("文号待核对"))));
    }

    @Test
    void everyoneSignedInMayLookButOnlyKeepersSeeTheForms() throws Exception {
        long id = notices.find("CN", "国办发明电〔2025〕7号").orElseThrow().id().value();

        web.perform(get("/console/calendar/notices/" + id).with(SignedIn.as(Role.LEADER, organs.county())))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("增加或更正一天"))));
        web.perform(get("/console/calendar/import").with(SignedIn.as(Role.LEADER, organs.county())))
                .andExpect(status().isForbidden());
    }

    @Test
    void theExportCanBeImported() throws Exception {
        web.perform(get("/console/calendar/CN/2026.csv").with(administrator()))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("2026-02-14,班,春节,国办发明电〔2025〕7号,周六\n")));
    }

    @Test
    void anImportShowsWhatChangesBeforeItSaves() throws Exception {
        web.perform(multipart("/console/calendar/import/preview")
                .param("calendar", "CN")
                .param("year", "2027")
                .param("issuedOn", "2026-11-05")
                .param("reason", "年度放假安排")
                .param("text", NOTICE)
                .with(administrator())
                .with(csrf()))
                .andExpect(status().isOk())
                .andExpect(content().string(allOf(containsString("测试通知〔2026〕1号"), containsString("2027-01-01"),
                        containsString("3 天，其中 1 天会使期限变动"))));
        web.perform(post("/console/calendar/import").param("calendar", "CN")
                .param("year", "2027")
                .param("issuedOn", "2026-11-05")
                .param("number", "测试通知〔2026〕1号")
                .param("reason", "年度放假安排")
                .param("text", NOTICE)
                .with(administrator())
                .with(csrf())).andExpect(status().isSeeOther()).andExpect(redirectedUrl("/console/calendar/CN/2027"));
        web.perform(get("/console/calendar/CN/2027").with(administrator()))
                .andExpect(content().string(containsString("元旦放假，测试通知〔2026〕1号")));
    }

    @Test
    void anUploadedTableIsReadLikeAPastedOne() throws Exception {
        var table = new MockMultipartFile("file", "2027.csv", "text/csv", "日期,类型,节日\n2027-01-01,休,元旦\n".getBytes(
                StandardCharsets.UTF_8));

        web.perform(multipart("/console/calendar/import/preview").file(table)
                .param("calendar", "CN")
                .param("year", "2027")
                .param("number", "测试通知〔2026〕1号")
                .param("issuedOn", "2026-11-05")
                .param("reason", "年度放假安排")
                .with(administrator())
                .with(csrf())).andExpect(status().isOk()).andExpect(content().string(containsString("2027-01-01")));
    }

    @ParameterizedTest(name = "{0}={1}: {2}")
    @CsvSource({"issuedOn, 昨天, 请填写日期", "year, 1800, 请填写 2000 到 2100 之间的整数", "text, 没有日期的话, 没有读到任何放假或上班的日期",
            "text, 2027-01-32;休, 没有读到任何放假或上班的日期", "reason, ' ', 请说明导入原因", "calendar, cn, 日历代码为"})
    void aWrongFieldIsExplainedBesideItAndKeepsWhatWasTyped(String field, String typed, String message)
            throws Exception {
        var request = multipart("/console/calendar/import/preview");
        Map.of("calendar", "CN", "year", "2027", "number", "测试通知〔2026〕1号", "issuedOn", "2026-11-05", "reason",
                "导入", "text", NOTICE).forEach((name, value) -> request.param(name, name.equals(field) ? typed : value));

        web.perform(request.with(administrator()).with(csrf()))
                .andExpect(status().isBadRequest())
                .andExpect(content().string(allOf(containsString(message), containsString(typed.strip()))));
    }

    @Test
    void aDayIsCorrectedAndANoticeRemovedAfterAskingOnceMore() throws Exception {
        var kept = notices.find("CN", "国办发明电〔2025〕7号").orElseThrow();
        String path = "/console/calendar/notices/" + kept.id();

        web.perform(post(path + "/day").param("version", Integer.toString(kept.version()))
                .param("day", "2026-03-02")
                .param("ruling", "REST")
                .param("holiday", "春节")
                .param("reason", "补录")
                .with(administrator())
                .with(csrf())).andExpect(status().isSeeOther());
        web.perform(post(path + "/day").param("version", Integer.toString(kept.version()))
                .param("day", "2026-03-02")
                .param("ruling", "")
                .param("reason", "撤销")
                .with(administrator())
                .with(csrf())).andExpect(status().isConflict());
        web.perform(get(path + "/removal").with(administrator()))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("所有相关期限随之变动")));
        web.perform(post(path + "/removal").param("version", Integer.toString(kept.version() + 1))
                .param("reason", "")
                .with(administrator())
                .with(csrf())).andExpect(status().isBadRequest());
        web.perform(post(path + "/removal").param("version", Integer.toString(kept.version() + 1))
                .param("reason", "录错")
                .with(administrator())
                .with(csrf())).andExpect(status().isSeeOther());
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"start=2019-09-27&n=7&unit=WORKING&calendar=CN&pauses=, 截止 2019-10-12",
            "start=2021-09-10&n=20&unit=WORKING&calendar=CN&pauses=2021-09-15..2021-10-14, 截止 2021-11-08",
            "start=2024-08-02&n=60&unit=DAYS&calendar=CN, 截止 2024-10-08",
            "start=2025-08-31&n=6&unit=MONTHS&calendar=CN, 截止 2026-02-28",
            "start=2025-01-31&unit=LAST_WORKING&calendar=HB, 截止 2025-01-27",
            "start=2026-11-23&n=40&unit=WORKING&calendar=CN, 此日期为暂定"})
    void theCalculatorCountsAndExplains(String query, String shown) throws Exception {
        web.perform(get("/console/calendar/calculator?" + query).with(administrator()))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString(shown)));
    }

    @ParameterizedTest
    @CsvSource({"start=morgen&n=7&calendar=CN", "start=2019-09-27&n=0&calendar=CN",
            "start=2019-09-27&n=7&calendar=CN&pauses=x",
            "start=2030-01-31&unit=LAST_WORKING&calendar=HB"})
    void theCalculatorRefusesWhatItCannotCount(String query) throws Exception {
        web.perform(get("/console/calendar/calculator?" + query).with(administrator()))
                .andExpect(status().isBadRequest())
                .andExpect(content().string(containsString("class=\"error\"")));
    }

    private RequestPostProcessor administrator() {
        return SignedIn.as(Role.SYSTEM_ADMINISTRATOR, organs.county());
    }
}
