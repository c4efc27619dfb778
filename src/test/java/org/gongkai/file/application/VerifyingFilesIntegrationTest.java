package org.gongkai.file.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.file.SampleFiles.docx;
import static org.gongkai.file.SampleFiles.stream;

import java.io.IOException;
import org.gongkai.file.Files;
import org.gongkai.file.FilesVerified;
import org.gongkai.file.domain.ContentFolder;
import org.gongkai.testing.RealDatabaseTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@RealDatabaseTest
@RecordApplicationEvents
class VerifyingFilesIntegrationTest {
    @Autowired
    Files files;
    @Autowired
    ContentFolder folder;
    @Autowired
    VerifyingFiles verifying;
    @Autowired
    ApplicationEvents events;

    @Test
    void aContentChangedBehindOurBackIsFoundAndHealedByItsNextUpload() throws IOException {
        byte[] content = docx("原样");
        var file = files.store("原样.docx", stream(content));
        var good = files.store("完好.docx", stream(docx("完好")));
        java.nio.file.Files.writeString(folder.path(file.sha256()), "被改动");

        var verified = verifying.verifyAll();

        assertThat(verified.damaged()).contains(file.sha256()).doesNotContain(good.sha256());
        assertThat(events.stream(FilesVerified.class)).hasSize(1);
        files.store("原样.docx", stream(content));
        assertThat(verifying.verifyAll().damaged()).doesNotContain(file.sha256());
    }
}
