package org.gongkai.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import org.apache.commons.csv.CSVFormat;
import org.gongkai.disclosure.application.DisclosureDesk;
import org.gongkai.testing.RealDatabaseTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** What the page and the API tell, a spreadsheet may have too. */
@RealDatabaseTest
class FiguresCsvTest {
    @Autowired
    MockMvc web;
    @Autowired
    DisclosureDesk desk;

    @Test
    void everyFigureStandsOnALineWithTheAddressOfItsRecords() throws Exception {
        desk.published(desk.content("统计导出核对用的通知", desk.column()));
        int year = LocalDate.now(ZoneId.of("Asia/Shanghai")).getYear();

        var file = web.perform(get("/tongji/shuju.csv").param("year", Integer.toString(year)))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);

        var lines = CSVFormat.EXCEL.builder().setHeader().get().parse(new StringReader(file.substring(1))).getRecords();
        assertThat(file).startsWith("\uFEFF指标,");
        assertThat(lines).isNotEmpty().allMatch(line -> line.get("口径").length() > 1);
        assertThat(lines).anyMatch(line -> line.get("记录清单").contains("metric=disclosure.published")
                && line.get("范围").isEmpty() && Long.parseLong(line.get("数值")) > 0);
    }
}
