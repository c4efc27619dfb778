package org.gongkai.request.web;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.gongkai.testing.RealDatabaseTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** The public page of the clock: a form that lives in its address. */
@RealDatabaseTest
class ClockPageTest {
    @Autowired
    MockMvc web;

    @Test
    void beginsWithToday() throws Exception {
        web.perform(get("/clock"))
                .andExpect(status().isOk())
                .andExpect(header().string("Cache-Control", "no-store"))
                .andExpect(content().string(allOf(containsString("应当在这一天前答复"), containsString("为什么是这一天"))));
    }

    @Test
    void showsTheDayAndEveryEventsEffect() throws Exception {
        web.perform(get("/clock").param("receivedOn", "2025-01-24")
                .param("calendar", "CN")
                .param("e0.type", "THIRD_PARTY_ASKED")
                .param("e0.on", "2025-02-10")
                .param("e0.receivedOn", "2025-02-12")
                .param("e1.type", "")
                .param("e1.on", ""))
                .andExpect(status().isOk())
                .andExpect(content().string(allOf(containsString("2025 年 3 月 24 日"), containsString("最迟 2025-03-05"),
                        containsString("name=\"e1.type\""))));
    }

    @Test
    void anExtensionJustChosenIsFilledInAsUsual() throws Exception {
        web.perform(get("/clock").param("receivedOn", "2019-05-15")
                .param("calendar", "CN")
                .param("e0.type", "EXTENDED")
                .param("e0.on", "2019-06-13"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("2019 年 7 月 11 日")));
    }

    @Test
    void whatTheLawForbidsIsRefusedBesideItsStep() throws Exception {
        web.perform(get("/clock").param("receivedOn", "2024-03-04")
                .param("calendar", "CN")
                .param("e0.type", "REPLIED")
                .param("e0.on", "2024-03-05")
                .param("e1.type", "WITHDRAWN")
                .param("e1.on", "2024-03-06"))
                .andExpect(status().isOk())
                .andExpect(content().string(allOf(containsString("法律不允许这一步"), containsString("条例§36"))));
    }

    @Test
    void aStepCanBeTakenOut() throws Exception {
        web.perform(get("/clock").param("receivedOn", "2024-03-04")
                .param("calendar", "CN")
                .param("e0.type", "REPLIED")
                .param("e0.on", "2024-03-05")
                .param("remove", "0"))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("第 1 步"))));
    }

    @Test
    void badInputIsShownAtItsField() throws Exception {
        web.perform(get("/clock").param("receivedOn", "yesterday").param("calendar", "CN"))
                .andExpect(status().isBadRequest())
                .andExpect(content().string(containsString("不是日期")));
        web.perform(get("/clock").param("receivedOn", "2024-03-04").param("calendar", "<script>"))
                .andExpect(status().isBadRequest())
                .andExpect(content().string(not(containsString("<script>\""))));
    }

    @Test
    void aTermStartedAnewKeepsItsOldDaysInSight() throws Exception {
        web.perform(get("/clock").param("receivedOn", "2021-04-20")
                .param("calendar", "CN")
                .param("e0.type", "CORRECTION_ASKED")
                .param("e0.on", "2021-04-28")
                .param("e1.type", "CORRECTION_RECEIVED")
                .param("e1.on", "2021-05-10"))
                .andExpect(status().isOk())
                .andExpect(content().string(allOf(containsString("2021 年 6 月 7 日"), containsString(" past"),
                        containsString("2021 年 4 月"))));
    }
}
