package org.gongkai.disclosure.imports.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.gongkai.disclosure.imports.domain.ImportField;
import org.gongkai.identity.Role;
import org.gongkai.testing.RealDatabaseTest;
import org.gongkai.testing.SignedIn;
import org.gongkai.testing.TestOrgans;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@RealDatabaseTest
class ImportPagesTest {
    private static final String PATH = "/console/disclosure/imports";
    @Autowired
    MockMvc web;
    @Autowired
    TestOrgans organs;

    private RequestPostProcessor office() {
        return SignedIn.as(Role.DISCLOSURE_OFFICE, organs.county());
    }

    private String uploaded(String table) throws Exception {
        var file = new MockMultipartFile("table", "目录.csv", "text/csv", table.getBytes(StandardCharsets.UTF_8));
        return web.perform(multipart(PATH).file(file).with(office()).with(csrf()))
                .andExpect(status().isSeeOther())
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
    }

    @Test
    void theTableIsTriedAndTheReportSaysWhatIsWrong() throws Exception {
        String report = uploaded("标题,发布机构,发布日期,备注\n=甲,无名局,2021-3-5,x\n");

        web.perform(get(report).with(office()))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("没有叫“无名局”的单位")))
                .andExpect(content().string(containsString("这些列不认识，已忽略：备注")));
        web.perform(get(report + "/report.csv").with(office()))
                .andExpect(header().string("Content-Disposition", startsWith("attachment")))
                .andExpect(content().string(containsString("'=甲")));
    }

    @Test
    void nothingCanBeStartedWhenNoRowIsGood() throws Exception {
        String report = uploaded("标题,发布机构,发布日期\n甲,无名局,2021-3-5\n");

        web.perform(post(report + "/start").param("mode", "SKIP_BAD").with(office()).with(csrf()))
                .andExpect(status().isBadRequest())
                .andExpect(content().string(containsString("没有可以导入的行")));
    }

    @Test
    void aWrongFileIsToldBesideItsField() throws Exception {
        var file = new MockMultipartFile("table", "目录.csv", "text/csv", "甲,乙\n".getBytes(StandardCharsets.UTF_8));

        web.perform(multipart(PATH).file(file).with(office()).with(csrf()))
                .andExpect(status().isBadRequest())
                .andExpect(content().string(containsString("没有找到表头")));
    }

    @Test
    void theTemplateHasEveryColumnAndIsUnderstoodByOurselves() throws Exception {
        var bytes = web.perform(get(PATH + "/template.xlsx").with(office()))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();

        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            for (var field : ImportField.values()) {
                var head = workbook.getSheetAt(0).getRow(0).getCell(field.ordinal()).getStringCellValue();
                assertThat(ImportField.ofHead(head)).contains(field);
            }
        }
    }

    @Test
    void othersFindNothingHere() throws Exception {
        web.perform(get(PATH).with(SignedIn.as(Role.INFORMATION_OFFICER, organs.department())))
                .andExpect(status().isForbidden());
    }
}
