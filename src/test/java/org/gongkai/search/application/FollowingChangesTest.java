package org.gongkai.search.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.gongkai.search.domain.Changes;
import org.gongkai.search.domain.Shelf;
import org.gongkai.testing.RealDatabaseTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.util.FileSystemUtils;

/** The index is followed whenever the application runs, also when it was paused and goes on in the same process. */
@RealDatabaseTest
class FollowingChangesTest {
    private static final int TIMES = 25;
    @Autowired
    FollowingChanges following;
    @Autowired
    KeepingTheIndex index;

    @Autowired
    Shelf shelf;
    @Autowired
    Changes changes;
    @Value("${gongkai.data}")
    Path data;

    @Test
    void anIndexThatIsTakenAwayComesBackByItself() throws IOException {
        await().atMost(Duration.ofSeconds(10)).until(() -> index.progress() == 100);
        var folder = data.resolve("index").resolve(changes.database().toString());

        FileSystemUtils.deleteRecursively(folder);

        await().atMost(Duration.ofSeconds(30)).until(() -> Files.exists(folder.resolve("current")));
        assertThat(index.state().bytes()).isPositive();
    }

    @Test
    void everyStartFindsOrBuildsTheIndex() {
        for (int time = 0; time < TIMES; time++) {
            following.stop();
            following.start();
            await().atMost(Duration.ofSeconds(10))
                    .pollInterval(Duration.ofMillis(20))
                    .until(() -> index.progress() == 100);
        }
    }

    @Test
    void anIndexWrittenByAnEarlierVersionIsBuiltAnew() {
        following.stop();
        try (var earlier = shelf.open().orElseThrow()) {
            earlier.keep(earlier.place().orElseThrow().replaceFirst(" \\d+$", ""));
        }
        following.start();
        await().atMost(Duration.ofSeconds(10)).until(() -> index.progress() == 100);
        assertThat(place()).doesNotEndWith(" " + WritingEntries.FORM);

        following.lookThrough();

        assertThat(place()).endsWith(" " + WritingEntries.FORM);
    }

    private String place() {
        return index.ask(used -> used.place().orElse(""), "");
    }
}
