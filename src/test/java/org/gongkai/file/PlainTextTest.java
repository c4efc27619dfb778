package org.gongkai.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {
    private static boolean isProse(String text) {
        return PlainText.isProse(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aChineseTextIsProseWithAndWithoutMark() {
        assertThat(isProse("关于做好防汛工作的通知\n一、")).isTrue();
        assertThat(isProse("\uFEFF名单")).isTrue();
    }

    /** What a browser might run, or a program might open as something else, takes the long way. */
    @ParameterizedTest
    @ValueSource(strings = {"", "<html>中文", "中文<script>alert(1)</script>", "%PDF-1.7 中文", "PK\u0003\u0004中文",
            "中\u0000文",
            "{\\rtf1 中文}", "From: a@example.invalid\n中文"})
    void markupSignaturesAndControlCharactersAreNot(String text) {
        assertThat(isProse(text)).isFalse();
    }

    @Test
    void whatIsNotUtf8IsLookedAtMoreClosely() {
        assertThat(PlainText.isProse("通知".getBytes(Charset.forName("GB18030")))).isFalse();
        assertThat(PlainText.isProse("通知".repeat(9).getBytes(StandardCharsets.UTF_16LE))).isFalse();
    }
}
