package org.gongkai.disclosure.imports.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gongkai.disclosure.imports.ImportMode.ALL_OR_NOTHING;
import static org.gongkai.disclosure.imports.ImportMode.SKIP_BAD;

import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.gongkai.catalogue.Catalogue;
import org.gongkai.catalogue.Column;
import org.gongkai.catalogue.ColumnKind;
import org.gongkai.disclosure.DisclosureId;
import org.gongkai.disclosure.PublicAnswer;
import org.gongkai.disclosure.PublicDisclosure;
import org.gongkai.disclosure.PublicDisclosures;
import org.gongkai.disclosure.imports.ImportId;
import org.gongkai.disclosure.imports.application.CheckingImports.Incoming;
import org.gongkai.disclosure.imports.domain.ImportJob;
import org.gongkai.disclosure.imports.domain.ImportStage;
import org.gongkai.disclosure.imports.domain.Imports;
import org.gongkai.disclosure.imports.domain.RowState;
import org.gongkai.file.SampleFiles;
import org.gongkai.identity.Officer;
import org.gongkai.identity.Role;
import org.gongkai.law.BadInput;
import org.gongkai.law.NewerVersionExists;
import org.gongkai.law.NotPermitted;
import org.gongkai.organ.Organs;
import org.gongkai.testing.RealDatabaseTest;
import org.gongkai.testing.TestOfficers;
import org.gongkai.testing.TestOrgans;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@RealDatabaseTest
class ImportsIntegrationTest {
    @Autowired
    CheckingImports checking;
    @Autowired
    SteeringImports steering;
    @Autowired
    EnteringRows entering;
    @Autowired
    StoringAttachments storing;
    @Autowired
    Imports imports;
    @Autowired
    PublicDisclosures published;
    @Autowired
    JdbcClient jdbc;
    @Autowired
    Catalogue catalogue;
    @Autowired
    Organs organs;
    @Autowired
    TestOrgans testOrgans;
    @Autowired
    TestOfficers officers;
    @Autowired
    TransactionTemplate transactions;

    private final String mark = "导入" + UUID.randomUUID().toString().substring(0, 8);
    private Officer officer;
    private String organ;
    private String column;

    @BeforeEach
    void aDisclosureOfficeAndAColumn() {
        officer = officers.get(Role.DISCLOSURE_OFFICE, testOrgans.county());
        var department = organs.get(testOrgans.department());
        organ = department.name();
        column = catalogue.offeredBy(department)
                .stream()
                .filter(offered -> offered.kind() == ColumnKind.LIST)
                .map(Column::slug)
                .findFirst()
                .orElseThrow();
    }

    private String line(int n, String more) {
        return "%s第%d号,%s,%s,2021-03-%02d,正文%d%s\n".formatted(mark, n, organ, column, n % 28 + 1, n, more);
    }

    private ImportId checked(String lines, byte[]... archives) throws IOException {
        return checkedAs("标题,发布机构,栏目,发布日期,正文,附件,原网址,索引号\n" + lines, archives);
    }

    private ImportId checkedAs(String table, byte[]... archives) throws IOException {
        var zips = Arrays.stream(archives)
                .map(zip -> new Incoming("附件.zip", SampleFiles.stream(zip)))
                .toList();
        return checking.check(officer,
                new Incoming("目录.csv", SampleFiles.stream(table.getBytes(StandardCharsets.UTF_8))), zips, null, null);
    }

    private ImportJob ended(ImportId id) {
        return Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() -> imports.get(id), job -> job.stage() != ImportStage.RUNNING);
    }

    private long publishedItems() {
        return jdbc.sql("select count(*) from disclosure_public where title like ? || '%'")
                .param(mark)
                .query(Long.class)
                .single();
    }

    private PublicDisclosure item(ImportId id, int row) {
        DisclosureId item = imports.rows(id, Set.of(RowState.ENTERED), row - 1, 1).getFirst().item();
        return ((PublicAnswer.Shown) published.find(item)).disclosure();
    }

    @Test
    void aTrialReportsEveryRowAndEntersNothing() throws IOException {
        var id = checked(line(1, ",,,") + line(2, ",缺.docx,,") + mark + "第3号,无名局,,昨天,,,,\n");

        var job = imports.get(id);

        assertThat(job.stage()).isEqualTo(ImportStage.CHECKED);
        assertThat(job.rows()).containsEntry(RowState.GOOD, 1).containsEntry(RowState.BAD, 2);
        var bad = imports.rows(id, Set.of(RowState.BAD), 0, 10);
        assertThat(bad).extracting(row -> row.source().number()).containsExactly(3, 4);
        assertThat(bad.get(1).problems()).extracting(problem -> problem.field()).containsExactly("发布机构", "发布日期");
        assertThat(publishedItems()).isZero();
    }

    @Test
    void goodRowsAreEnteredWithTheirFilesNumbersAndOldAddresses() throws IOException {
        String url = "/old/" + UUID.randomUUID() + ".html?id=1";
        var zip = SampleFiles.zip(StandardCharsets.UTF_8, Map.of("2021/方案.docx", SampleFiles.docx("方案内容")));
        var id = checked(
                line(1, ",方案.docx,http://old.example.invalid" + url + "," + mark + "/2021-00001") + line(2, ",,,")
                        + line(3, ",缺.docx,,"),
                zip);

        steering.start(officer, id, SKIP_BAD);

        var job = ended(id);
        assertThat(job.stage()).isEqualTo(ImportStage.DONE);
        assertThat(job.rows()).containsEntry(RowState.ENTERED, 2).containsEntry(RowState.BAD, 1);
        var first = item(id, 2);
        assertThat(first.item().indexNumber()).isEqualTo(mark + "/2021-00001");
        assertThat(first.attachments()).singleElement()
                .satisfies(file -> assertThat(file.name()).isEqualTo("方案.docx"));
        assertThat(first.bodyHtml()).isEqualTo("<p class=\"indent\">正文1</p>");
        assertThat(published.redirectOf(url)).contains(first.item().url());
        assertThat(item(id, 3).item().indexNumber()).isNotBlank();
    }

    @Test
    void picturesPackedAlongStayInTheTextAndTextWithoutPicturesStaysAsItIs() throws IOException {
        var zip = SampleFiles.zip(StandardCharsets.UTF_8, Map.of("images/图.png", SampleFiles.png()));
        var id = checked(
                line(1, "<p><img src=\"\"/old/图.png\"\"></p>").replace("正文1", "\"正文1").replace("</p>", "</p>\",,,")
                        + line(2, ",,,"),
                zip);

        steering.start(officer, id, SKIP_BAD);

        assertThat(ended(id).rows()).isEqualTo(Map.of(RowState.ENTERED, 2));
        assertThat(item(id, 2).bodyHtml()).contains("正文1").containsPattern("<img src=\"/xxgk/fj/\\w+/\\d+/.*png\"");
        assertThat(item(id, 3).bodyHtml()).isEqualTo("<p class=\"indent\">正文2</p>");
    }

    /** Looked for only every two seconds, each but the first would have to wait for almost as long. */
    @Test
    void whoStartsAnImportDoesNotWaitForItsWorker() throws IOException {
        var began = Instant.now();

        for (int n = 1; n <= 4; n++) {
            var id = checked(line(n, ",,,"));
            steering.start(officer, id, SKIP_BAD);
            assertThat(ended(id).stage()).isEqualTo(ImportStage.DONE);
        }

        assertThat(Duration.between(began, Instant.now())).isLessThan(Duration.ofSeconds(5));
    }

    @Test
    void allOrNothingDoesNotStartWithABadRow() throws IOException {
        var id = checked(line(1, ",,,") + line(2, ",缺.docx,,"));

        assertThatThrownBy(() -> steering.start(officer, id, ALL_OR_NOTHING)).isInstanceOf(BadInput.class)
                .hasMessageContaining("有 1 行有问题");
        assertThat(imports.get(id).stage()).isEqualTo(ImportStage.CHECKED);
    }

    @Test
    void allOrNothingIsNothingWhenARowTurnsBadMeanwhile() throws IOException {
        String number = mark + "/2021-00009";
        var id = checked(line(1, ",,,") + line(2, ",,," + number));
        var rival = checked(line(3, ",,," + number));
        steering.start(officer, rival, SKIP_BAD);
        assertThat(ended(rival).stage()).isEqualTo(ImportStage.DONE);

        steering.start(officer, id, ALL_OR_NOTHING);

        var job = ended(id);
        assertThat(job.stage()).isEqualTo(ImportStage.FAILED);
        assertThat(job.failure()).contains(number);
        assertThat(job.count(RowState.ENTERED)).isZero();
        assertThat(publishedItems()).isEqualTo(1); // the rival's
    }

    @Test
    void skippingLeavesOutOnlyTheRowThatTurnedBadMeanwhile() throws IOException {
        String number = mark + "/2021-00009";
        var id = checked(line(1, ",,,") + line(2, ",,," + number) + line(4, ",,,"));
        var rival = checked(line(3, ",,," + number));
        steering.start(officer, rival, ALL_OR_NOTHING);
        assertThat(ended(rival).stage()).isEqualTo(ImportStage.DONE);

        steering.start(officer, id, SKIP_BAD);

        var job = ended(id);
        assertThat(job.rows()).containsEntry(RowState.ENTERED, 2).containsEntry(RowState.REFUSED, 1);
        assertThat(imports.rows(id, Set.of(RowState.REFUSED), 0, 9).getFirst().problems()).singleElement()
                .satisfies(problem -> assertThat(problem.wrong()).contains(number));
    }

    @Test
    void anInterruptionInTheMiddleNeitherLosesNorDoublesARow() throws IOException {
        var lines = new StringBuilder();
        for (int n = 1; n <= 250; n++) {
            lines.append(line(n, ",,,"));
        }
        var id = checked(lines.toString());

        transactions.executeWithoutResult(crash -> {
            steering.start(officer, id, SKIP_BAD);
            store(id);
            assertThat(entering.enterSome(id, 120)).isEqualTo(120);
            assertThat(imports.get(id).count(RowState.ENTERED)).isEqualTo(120);
            crash.setRollbackOnly(); // what a kill -9 leaves behind: nothing of an open transaction
        });
        assertThat(imports.get(id).stage()).isEqualTo(ImportStage.CHECKED);
        steering.start(officer, id, SKIP_BAD);

        var job = ended(id);
        assertThat(job.rows()).isEqualTo(Map.of(RowState.ENTERED, 250));
        assertThat(publishedItems()).isEqualTo(250);
        assertThat(imports.rows(id, Set.of(RowState.ENTERED), 0, 300)).extracting(Imports.StoredRow::item)
                .doesNotHaveDuplicates();
    }

    private void store(ImportId id) {
        try {
            try (var shelf = storing.open(imports.get(id))) {
                storing.storeSome(imports.get(id), shelf, 200);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void twoWorkersNeverEnterTheSameRows() throws Exception {
        var id = checked(line(1, ",,,") + line(2, ",,,"));

        transactions.executeWithoutResult(held -> {
            steering.start(officer, id, SKIP_BAD);
            imports.lock(id);
            int other = CompletableFuture.supplyAsync(() -> entering.enterSome(id, 9)).join();
            assertThat(other).isZero();
        });

        assertThat(ended(id).count(RowState.ENTERED)).isEqualTo(2);
        assertThat(publishedItems()).isEqualTo(2);
    }

    @Test
    void aStoppedImportGoesOnWhereItStopped() throws IOException {
        var id = checked(line(1, ",,,") + line(2, ",,,") + line(3, ",,,"));
        transactions.executeWithoutResult(first -> {
            steering.start(officer, id, SKIP_BAD);
            store(id);
            entering.enterSome(id, 1);
            steering.cancel(officer, id);
        });
        var stopped = ended(id);
        assertThat(stopped.stage()).isEqualTo(ImportStage.CANCELLED);
        assertThat(stopped.count(RowState.ENTERED)).isEqualTo(1);

        steering.start(officer, id, SKIP_BAD);

        assertThat(ended(id).count(RowState.ENTERED)).isEqualTo(3);
        assertThat(publishedItems()).isEqualTo(3);
    }

    @Test
    void aDiscardedImportCannotBeStarted() throws IOException {
        var id = checked(line(1, ",,,"));
        steering.discard(officer, id);

        assertThatThrownBy(() -> steering.start(officer, id, SKIP_BAD)).isInstanceOf(NewerVersionExists.class);
    }

    @Test
    void onlyTheDisclosureOfficeImports() {
        var reviewer = officers.get(Role.UNIT_REVIEWER, testOrgans.department());

        assertThatThrownBy(() -> checking.check(reviewer, new Incoming("a.csv", SampleFiles.stream(new byte[]{1})),
                List.of(), null, null)).isInstanceOf(NotPermitted.class);
    }

    @Test
    void anExcelWorkbookIsReadWithItsDaysAsDays() throws IOException {
        var workbook = SampleFiles.bytes(out -> {
            try (var book = new XSSFWorkbook()) {
                var sheet = book.createSheet();
                var head = sheet.createRow(0);
                var row = sheet.createRow(1);
                String[] heads = {"名称", "发布单位", "所属栏目", "发布时间"};
                String[] cells = {mark + "表", organ, column, ""};
                for (int i = 0; i < heads.length; i++) {
                    head.createCell(i).setCellValue(heads[i]);
                    row.createCell(i).setCellValue(cells[i]);
                }
                var style = book.createCellStyle();
                style.setDataFormat((short) 14);
                row.getCell(3).setCellValue(LocalDate.of(2021, 3, 5));
                row.getCell(3).setCellStyle(style);
                book.write(out);
            }
        });

        var id = checking.check(officer, new Incoming("目录.xlsx", SampleFiles.stream(workbook)), List.of(), null, null);

        assertThat(imports.get(id).rows()).isEqualTo(Map.of(RowState.GOOD, 1));
        assertThat(imports.rows(id, Set.of(RowState.GOOD), 0, 1).getFirst().source().fields())
                .containsValue("2021-03-05");
    }
}
