package org.gongkai.request.web;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.stream.Stream;
import org.gongkai.request.ClockExamples;
import org.gongkai.request.ClockExamples.Example;
import org.gongkai.testing.RealDatabaseTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** {@code POST /api/v1/clock} as the contract has it. */
@RealDatabaseTest
class ClockApiTest {
    @Autowired
    MockMvc web;

    static Stream<Example> examples() {
        return ClockExamples.all();
    }

    private ResultActions ask(String json) throws Exception {
        return web.perform(post("/api/v1/clock").contentType(MediaType.APPLICATION_JSON).content(json));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void answersTheWorkedExamples(Example example) throws Exception {
        ask(example.json()).andExpect(status().isOk())
                .andExpect(content().contentTypeCompatibleWith(MediaType.APPLICATION_JSON))
                .andExpect(jsonPath("$", hasKey("dueOn")))
                .andExpect(jsonPath("$.dueOn").value(example.due().isEmpty() ? null : example.due()))
                .andExpect(jsonPath("$.state").value(example.state()))
                .andExpect(jsonPath("$.workingDaysUsed").value(example.used()));
    }

    @Test
    void showsEveryDayWithItsReason() throws Exception {
        ask("""
                {"receivedOn":"2024-09-27","calendar":"CN"}""").andExpect(status().isOk())
                .andExpect(jsonPath("$.dueOn").value("2024-10-30"))
                .andExpect(jsonPath("$.overdue").value(false))
                .andExpect(jsonPath("$.days[0].date").value("2024-09-27"))
                .andExpect(jsonPath("$.days[0].kind").value("DAY_ZERO"))
                .andExpect(jsonPath("$.days[0].because").value("民法典§201"))
                .andExpect(jsonPath("$.days[1].kind").value("REST"))
                .andExpect(jsonPath("$.days[2].kind").value("MAKE_UP"))
                .andExpect(jsonPath("$.days[2].number").value(1))
                .andExpect(jsonPath("$.days[3].because").value("条例§33"))
                .andExpect(jsonPath("$.days[4].kind").value("HOLIDAY"))
                .andExpect(jsonPath("$.days[-1].date").value("2024-10-30"))
                .andExpect(jsonPath("$.days[-1].number").value(20));
    }

    @Test
    void refusesWhatTheLawDoesNotAllow() throws Exception {
        ask("""
                {"receivedOn":"2024-03-04","calendar":"CN","events":[
                 {"type":"REPLIED","on":"2024-03-05"},{"type":"EXTENDED","on":"2024-03-06","workingDays":5,"approvedBy":"甲"}]}""")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.type").value("/problems/unlawful-act"))
                .andExpect(jsonPath("$.rule").value("条例§33"))
                .andExpect(jsonPath("$.detail", containsString("已答复")));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            an extension nobody approved | {"receivedOn":"2024-03-04","calendar":"CN","events":[{"type":"EXTENDED","on":"2024-03-06","workingDays":5}]} | 条例§33
            one too long                 | {"receivedOn":"2024-03-04","calendar":"CN","events":[{"type":"EXTENDED","on":"2024-03-06","workingDays":21,"approvedBy":"甲"}]} | 条例§33
            events out of order          | {"receivedOn":"2024-03-04","calendar":"CN","events":[{"type":"REASON_ASKED","on":"2024-03-08"},{"type":"REPLIED","on":"2024-03-07"}]} | 条例§36
            an event before the receipt  | {"receivedOn":"2024-03-04","calendar":"CN","events":[{"type":"WITHDRAWN","on":"2024-03-01"}]} | 条例§36
            a fee before 2021            | {"receivedOn":"2020-12-01","calendar":"HB","events":[{"type":"FEE_ASKED","on":"2020-12-09"}]} | 条例§42
            """)
    void namesTheRule(String what, String json, String rule) throws Exception {
        ask(json).andExpect(status().isUnprocessableContent()).andExpect(jsonPath("$.rule").value(rule));
    }

    @ParameterizedTest(name = "{1} is wrong in {0}")
    @CsvSource(delimiter = '|', textBlock = """
            {}                                                                                          | receivedOn
            {"receivedOn":null,"calendar":"CN"}                                                         | receivedOn
            {"receivedOn":"2024-02-30","calendar":"CN"}                                                 | receivedOn
            {"receivedOn":"20240304","calendar":"CN"}                                                   | receivedOn
            {"receivedOn":20240304,"calendar":"CN"}                                                     | receivedOn
            {"receivedOn":"2007-03-04","calendar":"CN"}                                                 | receivedOn
            {"receivedOn":"2024-03-04","calendar":"XX"}                                                 | calendar
            {"receivedOn":"2024-03-04","calendar":"CN","asOf":"soon"}                                   | asOf
            {"receivedOn":"2024-03-04","calendar":"CN","asOf":"2024-03-01"}                             | asOf
            {"receivedOn":"2024-03-04","calendar":"CN","asOf":"9999-03-01"}                             | asOf
            {"receivedOn":"2024-03-04","calendar":"CN","events":{}}                                     | events
            {"receivedOn":"2024-03-04","calendar":"CN","events":["REPLIED"]}                            | events[0]
            {"receivedOn":"2024-03-04","calendar":"CN","events":[{"on":"2024-03-05"}]}                  | events[0].type
            {"receivedOn":"2024-03-04","calendar":"CN","events":[{"type":"SLEPT","on":"2024-03-05"}]}   | events[0].type
            {"receivedOn":"2024-03-04","calendar":"CN","events":[{"type":"replied","on":"2024-03-05"}]} | events[0].type
            {"receivedOn":"2024-03-04","calendar":"CN","events":[{"type":"REPLIED"}]}                   | events[0].on
            {"receivedOn":"2024-03-04","calendar":"CN","events":[{"type":"REPLIED","on":"2024-13-05"}]} | events[0].on
            {"receivedOn":"2024-03-04","calendar":"CN","events":[{"type":"EXTENDED","on":"2024-03-05","approvedBy":"甲"}]} | events[0].workingDays
            {"receivedOn":"2024-03-04","calendar":"CN","events":[{"type":"EXTENDED","on":"2024-03-05","workingDays":0,"approvedBy":"甲"}]} | events[0].workingDays
            {"receivedOn":"2024-03-04","calendar":"CN","events":[{"type":"EXTENDED","on":"2024-03-05","workingDays":-3,"approvedBy":"甲"}]} | events[0].workingDays
            {"receivedOn":"2024-03-04","calendar":"CN","events":[{"type":"EXTENDED","on":"2024-03-05","workingDays":2.5,"approvedBy":"甲"}]} | events[0].workingDays
            {"receivedOn":"2024-03-04","calendar":"CN","events":[{"type":"THIRD_PARTY_ASKED","on":"2024-03-05","receivedOn":"2024-03-04"}]} | events[0].receivedOn
            [1,2]                                                                                       | body
            {"receivedOn":                                                                              | body
            """)
    void namesTheField(String json, String field) throws Exception {
        ask(json).andExpect(status().isBadRequest())
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.fields", hasKey(field)));
    }

    @Test
    void anEmptyBodyIsBadInputToo() throws Exception {
        ask("").andExpect(status().isBadRequest()).andExpect(jsonPath("$.fields", hasKey("body")));
    }

    @Test
    void marksWhatWasLawfulButLate() throws Exception {
        ask("""
                {"receivedOn":"2024-03-04","calendar":"CN","events":[{"type":"CORRECTION_ASKED","on":"2024-03-14"}]}""")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.state").value("WAITING_APPLICANT"))
                .andExpect(jsonPath("$.defects[*].rule", hasItem("条例§30")));
    }

    @Test
    void saysWhenADateIsProvisional() throws Exception {
        ask("""
                {"receivedOn":"2026-12-21","calendar":"CN"}""").andExpect(status().isOk())
                .andExpect(jsonPath("$.provisional", containsString("2027年")));
    }
}
