package org.gongkai.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gongkai.file.SampleFiles.docx;
import static org.gongkai.file.SampleFiles.ofd;
import static org.gongkai.file.SampleFiles.pdf;
import static org.gongkai.file.SampleFiles.stream;
import static org.gongkai.file.SampleFiles.zip;

import java.util.Arrays;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.gongkai.law.BadInput;
import org.gongkai.testing.RealDatabaseTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

@RealDatabaseTest
class FilesIntegrationTest {
    @Autowired
    Files files;
    @Autowired
    Archives archives;
    @Value("${gongkai.data}")
    Path data;

    @Test
    void theSameContentIsKeptOnceUnderAllItsNames() throws IOException {
        byte[] content = docx("同一内容");

        var first = files.store("通知.docx", stream(content));
        var again = files.store("通知.docx", stream(content));
        var renamed = files.store("通知（印发稿）.docx", stream(content));

        assertThat(again).isEqualTo(first);
        assertThat(renamed.id()).isNotEqualTo(first.id());
        assertThat(renamed.sha256()).isEqualTo(first.sha256());
        assertThat(data.resolve("files")
                .resolve(first.sha256().substring(0, 2))
                .resolve(first.sha256().substring(2, 4))
                .resolve(first.sha256())).exists();
        assertThat(files.open(first.id()).readAllBytes()).isEqualTo(content);
    }

    @Test
    void wordsAreReadFromDocumentsOfEveryKind() throws IOException {
        var word = files.store("a.docx", stream(docx("春季植树造林实施方案")));
        var ofd = files.store("a.ofd", stream(ofd("关于做好防汛工作的通知")));
        var text = files.store("a.txt", stream("乡镇名单".getBytes(Charset.forName("GB18030"))));
        var packed = files.store("a.zip", stream(zip(StandardCharsets.UTF_8, Map.of("附件/方案.docx", docx("包内文字")))));

        assertThat(files.textOf(word.id())).isEqualTo("春季植树造林实施方案");
        assertThat(files.textOf(ofd.id())).isEqualTo("关于做好防汛工作的通知\n第二行");
        assertThat(files.textOf(text.id())).isEqualTo("乡镇名单");
        assertThat(files.textOf(packed.id())).contains("附件/方案.docx", "包内文字");
        assertThat(ofd.mediaType()).isEqualTo("application/ofd");
    }

    @Test
    void aFileThatLiesAboutItsKindIsRefused() {
        assertThatThrownBy(() -> files.store("公告.pdf", stream(docx("其实是 Word")))).isInstanceOf(BadInput.class)
                .hasMessageContaining("内容实际是 DOCX");
        assertThatThrownBy(() -> files.store("公告.txt", stream("<html><script>x</script></html>".getBytes(
                StandardCharsets.UTF_8)))).isInstanceOf(BadInput.class).hasMessageContaining("不是可接受的文件类型");
    }

    @Test
    void anEmptyFileIsRefused() {
        assertThatThrownBy(() -> files.store("空.pdf", stream(new byte[0]))).isInstanceOf(BadInput.class)
                .hasMessageContaining("文件是空的");
    }

    @Test
    void aZipMayNotReachOutOfItsFolderOrCarryPrograms() {
        assertThatThrownBy(() -> files.store("a.zip", stream(zip("../../etc/x.txt", "x"))))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("非法路径");
        assertThatThrownBy(() -> files.store("a.zip", stream(zip("附件/setup.exe", "MZ")))).isInstanceOf(BadInput.class)
                .hasMessageContaining("程序文件“setup.exe”");
    }

    @Test
    void namesInAZipAreReadAsThePackingToolWroteThem() throws IOException {
        var packed = zip(Charset.forName("GBK"), Map.of("附件/中文名称.txt", "文".getBytes(StandardCharsets.UTF_8)));
        var file = files.store("gbk.zip", stream(packed));

        try (var archive = archives.open(file.id())) {
            var entry = archive.entries().getFirst();

            assertThat(entry.path()).isEqualTo("附件/中文名称.txt");
            assertThat(entry.name()).isEqualTo("中文名称.txt");
            assertThat(archive.open(entry).readAllBytes()).isEqualTo("文".getBytes(StandardCharsets.UTF_8));
        }
    }

    @Test
    void anUnreadableDocumentIsKeptAllTheSame() throws IOException {
        byte[] broken = pdf();
        Arrays.fill(broken, 20, broken.length, (byte) 'x');

        var file = files.store("残缺.pdf", stream(broken));

        assertThat(files.textOf(file.id())).isEmpty();
        assertThat(files.hiddenDataIn(file.id())).extracting(HiddenData::kind)
                .containsExactly(HiddenData.Kind.NOT_CHECKED);
    }
}
