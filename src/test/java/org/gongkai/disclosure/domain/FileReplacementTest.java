package org.gongkai.disclosure.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.gongkai.file.FileId;
import org.gongkai.file.StoredFile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which file an old address leads to once its own was replaced; the old one is always number 1, 清单.xlsx. */
class FileReplacementTest {
    private static final Map<String, StoredFile> FILES = Map.of("1", file(1, "清单.xlsx"), "2", file(2, "说明.pdf"), "3",
            file(3, "清单.xlsx"), "4", file(4, "清单.pdf"), "5", file(5, "新清单.xlsx"), "6", file(6, "附图.png"));

    @ParameterizedTest(name = "then {0}, now {1}: {2}")
    @CsvSource(nullValues = "-", textBlock = """
            1 2, 2 3, 3, the same name
            1 2, 2 4, 4, another format of the same name
            1 2, 2 3 4, 3, the same name before another format
            1 2, 2 5, 5, the only new one for the only one gone
            1 2, 5, -, two went: the new one may stand for either
            1 2, 2 5 6, -, two came: nobody knows which
            1 2, 2, -, taken out
            """)
    void leadsTo(String then, String now, String to, String why) {
        var found = FileReplacement.of(FILES.get("1"), files(then), files(now));

        assertThat(found.map(StoredFile::id)).as(why)
                .isEqualTo(Optional.ofNullable(to).map(FILES::get).map(StoredFile::id));
    }

    private static List<StoredFile> files(String numbers) {
        return Arrays.stream(numbers.split(" ")).map(FILES::get).toList();
    }

    private static StoredFile file(long id, String name) {
        return new StoredFile(new FileId(id), name, "application/octet-stream", 1, "0".repeat(64), Instant.EPOCH);
    }
}
