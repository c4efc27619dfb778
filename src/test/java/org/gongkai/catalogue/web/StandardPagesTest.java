package org.gongkai.catalogue.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.gongkai.catalogue.ColumnId;
import org.gongkai.catalogue.Vocabularies;
import org.gongkai.catalogue.Vocabulary;
import org.gongkai.catalogue.domain.Standards;
import org.gongkai.catalogue.domain.Standards.Kept;
import org.gongkai.disclosure.application.DisclosureDesk;
import org.gongkai.identity.Role;
import org.gongkai.testing.RealDatabaseTest;
import org.gongkai.testing.SignedIn;
import org.gongkai.testing.TestOrgans;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** The standard catalogue: taken over from a spreadsheet, placed in columns, what is not covered marked. */
@RealDatabaseTest
class StandardPagesTest {
    private static final String BASE = "/console/catalogue/standards";

    @Autowired
    MockMvc web;
    @Autowired
    Standards standards;
    @Autowired
    Vocabularies vocabularies;
    @Autowired
    DisclosureDesk desk;
    @Autowired
    TestOrgans organs;

    private final String mark = "事项" + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void aWorkbookIsReadFirstAndTakenOverOnlyWhenConfirmed() throws Exception {
        var read = web.perform(
                multipart(BASE + "/import").file(workbook()).param("field", field()).with(office()).with(csrf()))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("读到 2 个事项，都可以导入")))
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(entries()).isEmpty();

        web.perform(multipart(BASE + "/import").param("table", table(read))
                .param("field", field())
                .param("confirmed", "true")
                .with(office())
                .with(csrf())).andExpect(status().is3xxRedirection());

        assertThat(entries()).extracting(kept -> kept.entry().first()).containsExactly(mark, mark);
    }

    @Test
    void anEntryIsMarkedUntilItsColumnHoldsSomething() throws Exception {
        aWorkbookIsReadFirstAndTakenOverOnlyWhenConfirmed();
        var entry = entries().getFirst();
        var column = desk.column();
        web.perform(get(BASE + "?state=UNPLACED&q=" + mark).with(office()))
                .andExpect(content().string(containsString("未对应栏目")));

        place(entry, column);
        assertThat(page("EMPTY")).contains(entry.entry().second());
        desk.published(desk.content("覆盖事项的信息", column));

        assertThat(page("EMPTY")).doesNotContain(entry.entry().second());
        assertThat(page("COVERED")).contains(entry.entry().second());
        web.perform(get(BASE + "/export.xlsx?q=" + mark).with(office())).andExpect(status().isOk());
    }

    @Test
    void aTableThatIsNoneComesBackWithTheReason() throws Exception {
        web.perform(multipart(BASE + "/import").file(new MockMultipartFile("file", "旧.xls", null, new byte[]{1, 2}))
                .with(office())
                .with(csrf()))
                .andExpect(status().isBadRequest())
                .andExpect(content().string(containsString(".xlsx")));
        web.perform(get(BASE).with(SignedIn.as(Role.INFORMATION_OFFICER, organs.department())))
                .andExpect(status().isForbidden());
        web.perform(get(BASE).with(office())).andExpect(content().string(not(containsString("??"))));
    }

    private String page(String state) throws Exception {
        return web.perform(get(BASE + "?state=" + state + "&q=" + mark).with(office()))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private void place(Kept entry, ColumnId column) throws Exception {
        web.perform(post(BASE + "/" + entry.id()).param("column", column.toString())
                .param("version", Integer.toString(entry.version()))
                .with(office())
                .with(csrf())).andExpect(status().is3xxRedirection());
    }

    private List<Kept> entries() {
        return standards.list().stream().filter(kept -> kept.entry().first().equals(mark)).toList();
    }

    private String field() {
        return vocabularies.list(Vocabulary.FIELD).getFirst().code();
    }

    private RequestPostProcessor office() {
        return SignedIn.as(desk.office());
    }

    private static String table(String page) {
        var text = page.substring(page.indexOf("<textarea name=\"table\" hidden>") + 30);
        return text.substring(0, text.indexOf("</textarea>")).replace("&#34;", "\"").replace("&quot;", "\"");
    }

    /** The first level stands in one cell merged over two rows. */
    private MockMultipartFile workbook() throws IOException {
        try (var book = new XSSFWorkbook(); var out = new ByteArrayOutputStream()) {
            var sheet = book.createSheet();
            String[][] cells = {{"一级事项", "二级事项", "公开内容", "公开时限"}, {mark, mark + "甲", "内容一", "20个工作日"},
                    {"", mark + "乙", "内容二", "及时"}};
            for (int row = 0; row < cells.length; row++) {
                var line = sheet.createRow(row);
                for (int column = 0; column < cells[row].length; column++) {
                    line.createCell(column).setCellValue(cells[row][column]);
                }
            }
            sheet.addMergedRegion(new CellRangeAddress(1, 2, 0, 0));
            book.write(out);
            return new MockMultipartFile("file", "标准目录.xlsx", null, out.toByteArray());
        }
    }
}
