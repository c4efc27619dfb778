package org.gongkai.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UncheckedIOException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The colours of the design system on their grounds, computed as WCAG 2.2 says: 4.5 for text (GB/T 37668 asks the same), 7 in
 * high contrast, 3 for what bounds a control. A colour changed in the stylesheet is measured by the next build.
 */
class ContrastTest {
    private static final Pattern TOKEN = Pattern.compile("--([a-z-]+):\\s*#([0-9a-f]{3}|[0-9a-f]{6});");
    private static final Map<String, String> USUAL = tokensIn(":root");
    private static final Map<String, String> HIGH = highContrast();

    @ParameterizedTest(name = "{0} on {1}: at least {2}, in high contrast {3}")
    @CsvSource(textBlock = """
            ink, paper, 7, 7
            ink, wash, 7, 7
            ink, wash-deep, 7, 7
            ink, brand-wash, 7, 7
            ink-soft, paper, 7, 7
            ink-soft, wash, 7, 7
            ink-soft, wash-deep, 7, 7
            ink-faint, paper, 4.5, 7
            ink-faint, wash, 4.5, 7
            link, paper, 4.5, 7
            link, wash, 4.5, 7
            link, info-wash, 4.5, 7
            link-deep, paper, 7, 7
            brand, paper, 4.5, 7
            brand, wash, 4.5, 7
            brand, brand-wash, 4.5, 7
            paper, brand, 4.5, 7
            paper, brand-deep, 7, 7
            ok, ok-wash, 4.5, 7
            warn, warn-wash, 4.5, 7
            warn, wash-deep, 4.5, 7
            bad, bad-wash, 4.5, 7
            info, info-wash, 4.5, 7
            ink, focus, 7, 7
            line-strong, paper, 3, 7
            line-strong, wash, 3, 7
            """)
    void isLegible(String colour, String ground, double usual, double high) {
        assertThat(contrast(USUAL, colour, ground)).isGreaterThanOrEqualTo(usual);
        assertThat(contrast(HIGH, colour, ground)).isGreaterThanOrEqualTo(high);
    }

    private static double contrast(Map<String, String> tokens, String one, String other) {
        double a = luminance(tokens.get(one));
        double b = luminance(tokens.get(other));
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(String hex) {
        int rgb = Integer.parseInt(hex.length() == 6 ? hex : hex.replaceAll("(.)", "$1$1"), 16);
        return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8) + 0.0722 * linear(rgb);
    }

    private static double linear(int channel) {
        double part = (channel & 0xff) / 255.0;
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }

    private static Map<String, String> highContrast() {
        var tokens = new HashMap<>(USUAL);
        tokens.putAll(tokensIn("html.contrast"));
        return tokens;
    }

    private static Map<String, String> tokensIn(String selector) {
        String sheet = sheet();
        int from = sheet.indexOf("\n" + selector + " {");
        var tokens = new HashMap<String, String>();
        TOKEN.matcher(sheet.substring(from, sheet.indexOf("\n}", from)))
                .results()
                .forEach(token -> tokens.put(token.group(1), token.group(2)));
        return tokens;
    }

    private static String sheet() {
        try {
            return Files.readString(Path.of("src/main/resources/static/assets/gongkai.css"), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
