package org.gongkai.file.domain.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.gongkai.file.Manuscript;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;

/** A corner that spans rows and columns, as in table three of the annual report: every row must fill the same grid. */
class DocxTableTest {
    private static final String TABLE = """
            <table class="figures"><col width="10%"><col width="20%"><col width="30%"><col width="20%"><col width="20%">
            <tr><th rowspan="3" colspan="3">角</th><th colspan="2">申请人情况</th></tr>
            <tr><th rowspan="2">自然人</th><th>法人</th></tr>
            <tr><th>企业</th></tr>
            <tr><th colspan="3">一、新收</th><td>1</td><td>2</td></tr>
            <tr><th rowspan="2">三、结果</th><th colspan="2">（一）公开</th><td>3</td><td>4</td></tr>
            <tr><th>（二）其他</th><th>1.细项</th><td>5</td><td>6</td></tr></table>""";

    @Test
    void everyRowFillsTheGridWhateverIsMerged() throws IOException {
        try (var docx = new XWPFDocument(new ByteArrayInputStream(docx()))) {
            XWPFTable table = docx.getTables().getFirst();
            var grid = table.getCTTbl().getTblGrid();

            assertThat(grid.sizeOfGridColArray()).isEqualTo(5);
            assertThat(table.getCTTbl().getTrList()).hasSize(6)
                    .allSatisfy(row -> assertThat(row.getTcList().stream().mapToInt(DocxTableTest::span).sum())
                            .isEqualTo(5));
            var below = table.getCTTbl().getTrArray(1).getTcArray(0);
            assertThat(below.getTcPr().isSetVMerge()).isTrue();
            assertThat(span(below)).isEqualTo(3);
        }
    }

    private static int span(CTTc cell) {
        return cell.isSetTcPr() && cell.getTcPr().isSetGridSpan() ? cell.getTcPr().getGridSpan().getVal().intValue()
                : 1;
    }

    @Test
    void aWordProcessorShowsNoColumnMore(@TempDir Path folder) throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/soffice")), "needs LibreOffice");
        var file = Files.write(folder.resolve("table.docx"), docx());
        var converted = new ProcessBuilder("/usr/bin/soffice", "--headless", "-env:UserInstallation=file://" + folder
                .resolve("profile"), "--convert-to", "html", "--outdir", folder.toString(), file.toString()).start();
        assertThat(converted.waitFor(2, TimeUnit.MINUTES)).isTrue();

        var rows = Jsoup.parse(Files.readString(folder.resolve("table.html"), StandardCharsets.UTF_8)).select("tr");

        assertThat(rows.first().select("td, th").eachAttr("colspan")).isEqualTo(List.of("3", "2"));
        assertThat(rows.first().select("td, th").first().attr("rowspan")).isEqualTo("3");
        assertThat(rows.get(3).select("td, th")).extracting(Element::text).containsExactly("一、新收", "1", "2");
    }

    private static byte[] docx() throws IOException {
        return new DocxPress().print(new Manuscript("表", "某局", LocalDate.of(2025, 1, 5), Manuscript.Layout.OFFICIAL,
                "<h1>表</h1>" + TABLE));
    }
}
