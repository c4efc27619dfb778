package org.gongkai;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import org.gongkai.law.OfficialAct;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** What the trail and the pages name has a Chinese word. */
class WordsTest {
    private static final Properties WORDS = allWords();

    @Test
    void everyOfficialActHasItsNameInTheTrail() {
        List<String> acts = new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("org.gongkai")
                .stream()
                .filter(type -> type.isAssignableTo(OfficialAct.class) && !type.isInterface())
                .map(JavaClass::getSimpleName)
                .sorted()
                .toList();

        assertThat(acts).isNotEmpty().allSatisfy(act -> assertThat(WORDS).containsKey("audit.deed." + act));
    }

    @Test
    void noWordIsEmptyOrEnglish() {
        assertThat(WORDS).allSatisfy((key, word) -> assertThat(word.toString()).as(key.toString())
                .matches("(?s).*[\\p{IsHan}0-9{].*"));
    }

    private static Properties allWords() {
        var words = new Properties();
        try {
            for (var file : new PathMatchingResourcePatternResolver().getResources("classpath:messages/*.properties")) {
                try (var reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
                    words.load(reader);
                }
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return words;
    }
}
