package org.gongkai.opendata.application;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.zip.GZIPInputStream;
import org.gongkai.disclosure.application.DisclosureDesk;
import org.gongkai.testing.RealDatabaseTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Files and checksums belong together whatever happens, and what was withdrawn does not stay in them. */
@RealDatabaseTest
class DumpShelfTest {
    @Autowired
    MakingDumps making;
    @Autowired
    DumpShelf shelf;
    @Autowired
    FollowingRemovals removals;
    @Autowired
    DisclosureDesk desk;

    @Test
    void aMakingThatWasKilledChangesNothingAndIsClearedAwayByTheNext() throws Exception {
        making.make();
        var before = shelf.served().orElseThrow();
        var halfDone = shelf.begin("made-0");
        Files.writeString(halfDone.resolve("disclosures.csv.gz"), "half");

        assertThat(shelf.served()).contains(before);
        assertChecksums();

        making.make();
        assertThat(halfDone).doesNotExist();
        assertChecksums();
    }

    @Test
    void whatWasWithdrawnIsSoonInNoFile() throws Exception {
        var withdrawn = desk.published(desk.content("将从文件中撤下的独有词语", desk.column()));
        making.make();
        var before = shelf.served().orElseThrow();
        assertThat(items()).contains("将从文件中撤下的独有词语");

        desk.published(desk.content("新的信息等到夜里", desk.column()));
        removals.look();
        assertThat(shelf.served()).contains(before);

        desk.withdraw(withdrawn);
        removals.look();
        assertThat(items()).doesNotContain("将从文件中撤下的独有词语");
        var after = shelf.served().orElseThrow();
        removals.look();
        assertThat(shelf.served()).contains(after);
    }

    private String items() throws IOException {
        try (var packed = new GZIPInputStream(Files.newInputStream(
                shelf.find("disclosures.jsonl.gz").orElseThrow().place()))) {
            return new String(packed.readAllBytes(), UTF_8);
        }
    }

    private void assertChecksums() throws Exception {
        for (var file : shelf.list()) {
            var bytes = Files.readAllBytes(shelf.find(file.name()).orElseThrow().place());
            assertThat(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)))
                    .as(file.name())
                    .isEqualTo(file.sha256());
        }
    }
}
