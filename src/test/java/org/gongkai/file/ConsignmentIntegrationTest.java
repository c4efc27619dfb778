package org.gongkai.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gongkai.file.SampleFiles.docx;
import static org.gongkai.file.SampleFiles.stream;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.UUID;
import org.gongkai.file.Consignment.Receipt;
import org.gongkai.law.BadInput;
import org.gongkai.testing.RealDatabaseTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

@RealDatabaseTest
class ConsignmentIntegrationTest {
    private static final int FILES = 40;

    @Autowired
    Files files;
    @Value("${gongkai.data}")
    Path data;

    private final String mark = UUID.randomUUID().toString();

    private byte[] text(int n) {
        return ("第" + n + "号附件，" + mark).getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void manyFilesAreKeptAndReadAsEachWouldBeAlone() throws IOException {
        var receipts = new ArrayList<Receipt>();
        try (var consignment = files.consignment()) {
            for (int n = 0; n < FILES; n++) {
                receipts.add(consignment.receive("附件" + n + ".txt", stream(text(n))));
            }
            var word = consignment.receive("方案.docx", stream(docx("方案" + mark)));

            var kept = consignment.keep();

            assertThat(kept).hasSize(FILES + 1);
            assertThat(files.textOf(kept.get(word).id())).isEqualTo("方案" + mark);
            for (int n = 0; n < FILES; n++) {
                var file = kept.get(receipts.get(n));
                assertThat(files.open(file.id()).readAllBytes()).isEqualTo(text(n));
                assertThat(files.textOf(file.id())).contains("第" + n + "号");
                assertThat(files.store("附件" + n + ".txt", stream(text(n)))).isEqualTo(file);
            }
        }
    }

    @Test
    void theSameContentInItIsKeptOnce() throws IOException {
        try (var consignment = files.consignment()) {
            var first = consignment.receive("一.txt", stream(text(1)));
            var same = consignment.receive("一.txt", stream(text(1)));
            var renamed = consignment.receive("二.txt", stream(text(1)));

            var kept = consignment.keep();

            assertThat(kept.get(same)).isEqualTo(kept.get(first));
            assertThat(kept.get(renamed).sha256()).isEqualTo(kept.get(first).sha256());
            assertThat(kept.get(renamed).id()).isNotEqualTo(kept.get(first).id());
        }
    }

    @Test
    void aFileRefusedDoesNotKeepTheOthersOutAndLeavesNothingBehind() throws IOException {
        try (var consignment = files.consignment()) {
            var good = consignment.receive("好.txt", stream(text(7)));
            assertThatThrownBy(() -> consignment.receive("坏.pdf", stream(text(8)))).isInstanceOf(BadInput.class);

            assertThat(consignment.keep()).containsOnlyKeys(good);
        }
        assertThat(data.resolve("files/arriving")).isEmptyDirectory();
    }
}
