package org.gongkai.disclosure.imports.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LegacyTextTest {
    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = true, quoteCharacter = '`', textBlock = """
            　　第一段。\\n\\n第二段 <50%。                     | <p class="indent">第一段。</p>\\n<p class="indent">第二段 &lt;50%。</p>
            <div><div>甲</div><div>乙</div></div>            | <p>甲</p><p>乙</p>
            <p align="center"><b>题</b></p>                  | <p class="center"><strong>题</strong></p>
            <p style="text-align: right">县政府</p>           | <p class="right">县政府</p>
            <p style="text-indent:2em">　　文</p>             | <p class="indent">文</p>
            <p>&nbsp;</p><p>文<script>x()</script></p>        | <p>文</p>
            <h1>一</h1><font color="red">文</font>            | <h2>一</h2>文
            """)
    void oldTextsBecomeCleanOnes(String old, String clean) {
        assertThat(LegacyText.clean(old.replace("\\n", "\n"))).isEqualTo(clean.replace("\\n", "\n"));
    }
}
