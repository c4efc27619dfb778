package org.gongkai.report.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.gongkai.report.Clerk;
import org.gongkai.report.Forms;
import org.gongkai.report.Tables;
import org.gongkai.report.application.KeptChecks;
import org.gongkai.report.domain.form.CellRef;
import org.gongkai.report.domain.form.CellValue;
import org.gongkai.report.domain.form.ReportTables;
import org.gongkai.testing.RealDatabaseTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.util.HtmlUtils;

/** {@code /report-check} and {@code POST /api/v1/report-checks}. */
@RealDatabaseTest
class ReportCheckTest {
    private static final String API = "/api/v1/report-checks";
    private static final ReportTables RIGHT = Tables.filled(Forms.F30, 4);
    private static final ReportTables WRONG = RIGHT.with(CellRef.parse("3.R1.b"), CellValue.of(9999));

    @Autowired
    private MockMvc mvc;
    @Autowired
    private KeptChecks kept;

    private static byte[] page(int year, ReportTables tables) {
        return Clerk.styles().get("网页").write().apply(new Clerk(Forms.F30, year, tables, RIGHT));
    }

    private static MockMultipartFile file(String name, byte[] content) {
        return new MockMultipartFile("file", name, null, content);
    }

    @Test
    void anUploadedReportComesBackAsData() throws Exception {
        mvc.perform(multipart(API).file(file("report.html", page(2023, WRONG))))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.organ").value("某某县某某局"))
                .andExpect(jsonPath("$.year").value(2023))
                .andExpect(jsonPath("$.format").value("F30"))
                .andExpect(jsonPath("$.tables.3.R1.b").value(9999))
                .andExpect(jsonPath("$.tables.4.review.total").value(RIGHT.number(CellRef.parse("4.review.total"))
                        .orElseThrow()
                        .intValue()))
                .andExpect(jsonPath("$.findings[0].severity").value("E"))
                .andExpect(jsonPath("$.findings[*].rule").value(hasItem("T3-1")))
                .andExpect(jsonPath("$.findings[0].cells[0].ref").value("R1.b"))
                .andExpect(jsonPath("$.findings[0].expected").exists())
                .andExpect(jsonPath("$.findings[0].actual").exists())
                .andExpect(jsonPath("$.suspects[0].cell.ref").value("R1.b"));
    }

    @Test
    void theReportMayBeTheBodyItself() throws Exception {
        for (var type : new String[]{"text/html", "text/plain", "application/octet-stream"}) {
            mvc.perform(post(API).contentType(type).content(page(2023, RIGHT)))
                    .andExpect(status().isOk())
                    .andExpect(jsonPath("$.findings").isEmpty())
                    .andExpect(jsonPath("$.unchecked[*].rule").value(hasItem("T3-4")));
        }
    }

    @Test
    void lastYearsReportBesideItChecksTheCarryOver() throws Exception {
        var previous = new MockMultipartFile("previous", "2022.html", null, page(2022, RIGHT));

        mvc.perform(multipart(API).file(file("2023.html", page(2023, RIGHT))).file(previous))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.checkedAgainst").value("2022.html"))
                .andExpect(jsonPath("$.findings[*].rule").value(hasItem("T3-4")));
    }

    @Test
    void aZipOfReportsGivesEachItsResult() throws Exception {
        byte[] zip = zip(Map.of("甲局.html", page(2023, RIGHT), "乙局/年报.txt", Clerk.styles()
                .get("文本，竖线")
                .write()
                .apply(
                        new Clerk(Forms.F30, 2023, WRONG, RIGHT)),
                "说明.xyz", new byte[]{1}));

        mvc.perform(multipart(API).file(file("全部.zip", zip)))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.reports.length()").value(2));
    }

    @Test
    void whatIsNoReportIsRefusedInWords() throws Exception {
        refused("随便一句话".getBytes(StandardCharsets.UTF_8), 422, "没有认出年度报告");
        refused(new byte[]{0, 1, 2, 3, 4, 5}, 415, "不是可以核对的文件");
        refused("%PDF-1.7 broken".getBytes(StandardCharsets.UTF_8), 422, "无法读取");
        refused("PK\u0003\u0004 broken".getBytes(StandardCharsets.ISO_8859_1), 422, "已损坏");
        refused(workbook(), 415, "表格");
        refused(locked(), 422, "密码");
        refused(lockedPdf(), 422, "密码");
        refused(new byte[0], 422, "空文件");
        mvc.perform(post(API).contentType(MediaType.TEXT_PLAIN)).andExpect(status().isBadRequest());
        mvc.perform(multipart(API)).andExpect(status().isBadRequest());
        mvc.perform(get(API)).andExpect(status().isMethodNotAllowed());
    }

    @Test
    void nothingIsKeptUnlessAskedAndThenUnderASecretThatCanBeDeleted() throws Exception {
        long before = kept.count();
        String page = mvc.perform(multipart("/report-check").file(file("report.html", page(2023, WRONG))))
                .andExpect(header().string("Cache-Control", containsString("no-store")))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        assertThat(kept.count()).isEqualTo(before);

        String address = mvc.perform(post("/report-check/kept").param("seal", sealOf(page)))
                .andExpect(status().isSeeOther())
                .andReturn()
                .getResponse()
                .getRedirectedUrl();

        mvc.perform(get(address))
                .andExpect(content().string(containsString("这份结果已保存到")))
                .andExpect(content().string(containsString("9999")))
                .andExpect(header().string("Cache-Control", containsString("no-store")));
        mvc.perform(post(address + "/deletion")).andExpect(content().string(containsString("核对结果已删除")));
        mvc.perform(get(address)).andExpect(status().isNotFound());
    }

    private static String sealOf(String page) {
        var field = Pattern.compile("name=\"seal\" value=\"([^\"]+)\"").matcher(page);
        assertThat(field.find()).isTrue();
        return HtmlUtils.htmlUnescape(field.group(1));
    }

    @Test
    void whatWasNotSealedHereIsNotKept() throws Exception {
        mvc.perform(post("/report-check/kept").param("seal", "AAAA")).andExpect(status().isBadRequest());
        mvc.perform(get("/report-check/kept/" + "0".repeat(40))).andExpect(status().isNotFound());
    }

    @Test
    void manyReportsTellWhichOfHowManyIsRead() throws Exception {
        mvc.perform(multipart("/report-check").file(file("甲<局>.html", page(2023, RIGHT)))
                .file(file("乙局.html", page(2023, WRONG))))
                .andExpect(content().string(containsString("第 1 份，共 2 份：甲&lt;局&gt;.html")))
                .andExpect(content().string(containsString("第 2 份，共 2 份：乙局.html")))
                .andExpect(content().string(containsString("保存本次结果")))
                .andExpect(content().string(containsString("</html>")));
    }

    @Test
    void whatIsLongerThanAnyReportIsSaidNotToBeChecked() throws Exception {
        String much = "全年开展各项工作，取得一定成效。".repeat(14_000);
        String page = new String(page(2023, RIGHT), StandardCharsets.UTF_8).replaceFirst("(?s)</body>", "<p>" + much
                + "</p></body>");

        mvc.perform(multipart(API).file(file("long.html", page.getBytes(StandardCharsets.UTF_8))))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.unchecked[*].why").value(hasItem(containsString("正文太长"))));
    }

    private void refused(byte[] content, int status, String why) throws Exception {
        mvc.perform(multipart(API).file(file("x.html", content)))
                .andExpect(status().is(status))
                .andExpect(header().string("Content-Type", "application/problem+json"))
                .andExpect(jsonPath("$.fields.file").value(containsString(why)));
    }

    @Test
    void aBombIsRefused() throws Exception {
        byte[] zip = zip(Map.of("年报.html", new byte[80 * 1024 * 1024]));

        refused(zip, 422, "炸弹");
    }

    @Test
    void thePageShowsTheTableWithItsWrongCellsAndCanBeTakenAlong() throws Exception {
        mvc.perform(get("/report-check")).andExpect(status().isOk()).andExpect(content().string(containsString("粘贴")));

        String page = mvc.perform(multipart("/report-check").file(file("报告.html", page(2023, WRONG))))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("id=\"r0-3-R1-b\"")))
                .andExpect(content().string(containsString("href=\"#r0-3-R1-b\"")))
                .andExpect(content().string(containsString("最可能写错的是")))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);

        assertThat(sheet(page)).contains("报告.html", "某某县某某局", "T3-1");
    }

    private String sheet(String page) throws Exception {
        var field = Pattern.compile("name=\"sheets\" value=\"([^\"]*)\"").matcher(page);
        assertThat(field.find()).isTrue();
        byte[] excel = mvc.perform(post("/report-check/export").param("sheets", HtmlUtils.htmlUnescape(field.group(1))))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        var text = new StringBuilder();
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(excel))) {
            book.forEach(sheet -> sheet.forEach(row -> row.forEach(cell -> text.append(cell).append('\n'))));
        }
        return text.toString();
    }

    @Test
    void severalReportsAreCompared() throws Exception {
        mvc.perform(multipart("/report-check").file(file("甲.html", page(2023, RIGHT)))
                .file(file("乙.html", page(2022, WRONG)))
                .file(file("丙.html", "不是报告".getBytes(StandardCharsets.UTF_8)))
                .file(file("丁.docx", "PK\u0003\u0004 broken".getBytes(StandardCharsets.ISO_8859_1))))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("各份报告对照")))
                .andExpect(content().string(containsString("没有认出年度报告")))
                .andExpect(content().string(containsString("已损坏")));
    }

    @Test
    void nothingSentIsSaidAtTheField() throws Exception {
        mvc.perform(multipart("/report-check"))
                .andExpect(status().isBadRequest())
                .andExpect(content().string(containsString("请选择报告文件")));
        mvc.perform(multipart("/report-check").param("text", "没有意义的文字"))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("没有认出年度报告")))
                .andExpect(content().string(containsString("没有意义的文字</textarea>")));
        mvc.perform(post("/report-check/export").param("sheets", "[null]")).andExpect(status().isBadRequest());
    }

    private static byte[] workbook() throws IOException {
        try (var book = new XSSFWorkbook(); var bytes = new ByteArrayOutputStream()) {
            book.createSheet("表三");
            book.write(bytes);
            return bytes.toByteArray();
        }
    }

    /** A Word file with a password lies encrypted in a container of the old kind. */
    private static byte[] locked() throws Exception {
        var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
        encryptor.confirmPassword("不告诉您");
        try (var container = new POIFSFileSystem(); var bytes = new ByteArrayOutputStream()) {
            try (var stream = encryptor.getDataStream(container)) {
                stream.write(Clerk.styles().get("Word").write().apply(new Clerk(Forms.F30, 2023, RIGHT)));
            }
            container.writeFilesystem(bytes);
            return bytes.toByteArray();
        }
    }

    private static byte[] lockedPdf() throws IOException {
        try (var document = new PDDocument(); var bytes = new ByteArrayOutputStream()) {
            document.addPage(new PDPage());
            document.protect(new StandardProtectionPolicy("owner", "reader", new AccessPermission()));
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    private static byte[] zip(Map<String, byte[]> files) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        }
        return bytes.toByteArray();
    }
}
