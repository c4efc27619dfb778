package org.gongkai.file;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RichTextTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            <p onclick="x()">文</p>                         | <p>文</p>
            <script>alert(1)</script>文                     | 文
            <a href="javascript:alert(1)">文</a>            | 文
            <p style="color:red" class="indent">文</p>      | <p class="indent">文</p>
            <p class="evil">文</p>                          | <p>文</p>
            文<img src="https://example.invalid/a.png">     | 文
            <svg onload="x()"><text>文</text></svg>         | 文
            <p>各单位：（一）“甲”，乙</p>                        | <p>各单位：（一）“甲”，乙</p>
            <p>&lt;b&gt; &amp; ＜</p>                        | <p>&lt;b&gt; &amp; ＜</p>
            """)
    void onlyTheVocabularyRemains(String dirty, String clean) {
        assertThat(RichText.clean(dirty)).isEqualTo(clean);
    }

    @Test
    void cleaningTwiceChangesNothing() {
        String once = RichText
                .clean("<h2 class=\"h-hei\">一、总则</h2><table><tr><td colspan=\"2\">“甲”：１</td></tr></table>");

        assertThat(RichText.clean(once)).isEqualTo(once);
    }

    @Test
    void theWordsAloneAreParagraphsByLine() {
        assertThat(RichText.textOf("<p>甲</p><table><tr><td>乙</td><td>丙</td></tr></table><p>丁<br>戊</p>"))
                .isEqualTo("甲\n乙 丙\n丁\n戊");
    }
}
