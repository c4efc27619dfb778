package org.gongkai.file.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameTest {
    @ParameterizedTest(name = "{0} becomes {1}")
    @CsvSource(textBlock = """
            关于印发方案的通知.docx,        关于印发方案的通知.docx
            C:\\\\fakepath\\\\通知.pdf,     通知.pdf
            ../../etc/passwd,              passwd
            a/b/表 格.xlsx,                表 格.xlsx
            'say "hi"?.txt',               say _hi__.txt
            ...,                           未命名
            .htaccess,                     htaccess
            """)
    void pathsAndSignsThatMeanSomethingToMachinesGo(String raw, String clean) {
        assertThat(FileName.of(raw.replace("\\\\", "\\")).value()).isEqualTo(clean);
    }

    @Test
    void marksThatTurnTextAroundGo() {
        assertThat(FileName.of("通知\u202Efdp.exe\u0000\n.pdf").value()).isEqualTo("通知fdp.exe.pdf");
    }

    @Test
    void aLongNameKeepsItsExtension() {
        var name = FileName.of("长".repeat(300) + ".docx");

        assertThat(name.value()).hasSize(FileName.LONGEST).endsWith("长.docx");
        assertThat(name.extension()).isEqualTo("docx");
    }
}
