package org.gongkai.search.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.gongkai.catalogue.ColumnId;
import org.gongkai.disclosure.PastItems;
import org.gongkai.disclosure.PastItems.PastItem;
import org.gongkai.disclosure.PublicationChannel;
import org.gongkai.disclosure.Validity;
import org.gongkai.disclosure.application.DisclosureDesk;
import org.gongkai.search.application.KeepingTheIndex.Followed;
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
    @Autowired
    PastItems past;
    @Autowired
    DisclosureDesk desk;
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

    /** An import needs the machine for itself; the officer who publishes one item meanwhile does not wait for it. */
    @Test
    void whatComesInBulkWaitsUntilItHasComeAndNothingElseWaitsForIt() {
        following.stop();
        try {
            assertThat(index.open()).isTrue();
            while (index.follow(true).leftSome()) {
                assertThat(index.state().trouble()).isNull();
            }
            long before = index.state().entries();
            var column = desk.column();

            past.enter(IntStream.range(0, 120).mapToObj(n -> item(n, column)).toList());
            assertThat(index.follow(false)).isEqualTo(new Followed(true, true));
            past.enter(List.of(item(120, column)));
            assertThat(index.follow(false)).isEqualTo(new Followed(true, false));
            assertThat(index.state().entries()).isEqualTo(before + 1);

            assertThat(index.follow(true)).isEqualTo(Followed.ALL);
            assertThat(index.state().entries()).isEqualTo(before + 121);
        } finally {
            following.start();
        }
    }

    private PastItem item(int n, ColumnId column) {
        return new PastItem(desk.organ(), column, List.of(), "旧信息" + n, "", "<p>正文</p>", null, null, null,
                Instant.parse("1988-03-15T02:00:00Z"), Set.of(PublicationChannel.SITE), null, null, null, List.of(),
                Validity.IN_FORCE, null, null, List.of(), null);
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

        await().atMost(Duration.ofSeconds(30)).until(() -> place().endsWith(" " + WritingEntries.FORM));
    }

    private String place() {
        return index.ask(used -> used.place().orElse(""), "");
    }
}
