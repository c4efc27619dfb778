package org.gongkai.disclosure.domain;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import org.gongkai.disclosure.domain.TextDiff.Part;
import org.gongkai.disclosure.domain.TextDiff.Part.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextDiffTest {
    @ParameterizedTest(name = "{0} → {1}: {2}")
    @CsvSource(textBlock = """
            一二三,            一二三,              一二三
            自5月1日起施行,     自6月1日起施行,       自[-5][+6]月1日起施行
            共2024户,          共2025户,            共[-2024][+2025]户
            各乡镇人民政府,     各乡镇人民政府、农场,  各乡镇人民政府[+、农场]
            特此通知请遵照执行, 特此通知,             特此通知[-请遵照执行]
            '',                全新,                 [+全新]
            作废,              '',                   [-作废]
            甲乙丙丁戊己,       子丑寅卯辰巳,         [-甲乙丙丁戊己][+子丑寅卯辰巳]
            """)
    void between(String before, String after, String shown) {
        assertThat(show(before, after)).isEqualTo(shown);
    }

    @Test
    void anUntouchedParagraphStaysWhole() {
        assertThat(show("第一段\n第二段\n第三段", "第一段\n新加的一段\n第二段\n第三段"))
                .isEqualTo("第一段\n[+新加的一段\n]第二段\n第三段");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void bothWordingsCanBeReadBackFromTheParts(long seed) {
        var random = new Random(seed);
        var before = anyText(random);
        var after = anyText(random);

        var parts = TextDiff.between(before, after);

        assertThat(read(parts, part -> part.kind() != Kind.ADDED)).isEqualTo(before);
        assertThat(read(parts, part -> part.kind() != Kind.GONE)).isEqualTo(after);
    }

    @Test
    void textsTooFarApartAreShownAsReplaced() {
        var before = "甲".repeat(9_000);
        var after = "乙".repeat(9_000);

        var parts = TextDiff.between(before, after);

        assertThat(parts).containsExactly(new Part(Kind.GONE, before), new Part(Kind.ADDED, after));
    }

    private static String anyText(Random random) {
        return random.ints(200, 0, 6).mapToObj(i -> "甲乙丙丁\n戊".substring(i, i + 1)).collect(joining());
    }

    private static String read(List<Part> parts, Predicate<Part> which) {
        return parts.stream().filter(which).map(Part::text).collect(joining());
    }

    private static String show(String before, String after) {
        return TextDiff.between(before, after).stream().map(part -> switch (part.kind()) {
            case SAME -> part.text();
            case ADDED -> "[+" + part.text() + "]";
            case GONE -> "[-" + part.text() + "]";
        }).collect(joining());
    }
}
