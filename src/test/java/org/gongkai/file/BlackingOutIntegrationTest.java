package org.gongkai.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.gongkai.file.Redactor.Box;
import org.gongkai.law.BadInput;
import org.gongkai.testing.RealDatabaseTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** R057, R059: office files are converted here, originals stay as they were. */
@RealDatabaseTest
class BlackingOutIntegrationTest {
    @Autowired
    org.gongkai.file.Files files;
    @Autowired
    Redactor redactor;

    @Test
    void aWordFileBecomesPagesAndStaysItself() throws IOException {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/soffice")), "LibreOffice is not installed here");
        var word = files.store("原件.docx", SampleFiles.stream(SampleFiles.docx("第一段", "第二段")));

        var pages = redactor.pagesOf(word.id());
        var copy = redactor.blackOut(pages, List.of(new Box(1, 0, 0, 1, 0.5)));

        assertThat(redactor.sheets(pages)).hasSize(1);
        assertThat(redactor.picture(pages, 1)).startsWith((byte) 0x89, 'P', 'N', 'G');
        assertThat(copy.covered().getFirst()).contains("第一段");
        assertThat(files.textOf(word.id())).contains("第一段");
    }

    @Test
    void whatHasNoPagesIsRefusedInWords() throws IOException {
        var zip = files.store("包.zip", SampleFiles.stream(SampleFiles.zip("a.txt", "字")));

        assertThatThrownBy(() -> redactor.pagesOf(zip.id())).isInstanceOf(BadInput.class).hasMessageContaining("PDF");
    }

    @Test
    void aBoxBesideThePagesIsRefused() throws IOException {
        var pdf = files.store("一页.pdf", SampleFiles.stream(SampleFiles.pdf()));

        assertThatThrownBy(() -> redactor.blackOut(pdf.id(), List.of(new Box(2, 0, 0, 0.1, 0.1))))
                .isInstanceOf(BadInput.class);
    }
}
