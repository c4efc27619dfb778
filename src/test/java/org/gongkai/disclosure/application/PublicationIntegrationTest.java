package org.gongkai.disclosure.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.stream.Stream;
import org.gongkai.catalogue.ColumnId;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.gongkai.catalogue.Catalogue;
import org.gongkai.catalogue.application.EditingColumns;
import org.gongkai.catalogue.domain.Columns;
import org.gongkai.disclosure.DisclosureId;
import org.gongkai.disclosure.PastItems;
import org.gongkai.disclosure.PastItems.PastItem;
import org.gongkai.disclosure.PublicAnswer;
import org.gongkai.disclosure.PublicDisclosures;
import org.gongkai.disclosure.PublicItem;
import org.gongkai.disclosure.PublicQuery;
import org.gongkai.disclosure.PublicationChannel;
import org.gongkai.disclosure.Standing;
import org.gongkai.disclosure.Validity;
import org.gongkai.disclosure.check.CheckRule;
import org.gongkai.disclosure.domain.Classification;
import org.gongkai.disclosure.domain.ContentFixtures;
import org.gongkai.disclosure.domain.Disclosures;
import org.gongkai.disclosure.domain.Document;
import org.gongkai.disclosure.domain.Stage;
import org.gongkai.law.BadInput;
import org.gongkai.law.NewerVersionExists;
import org.gongkai.statistics.FigureQuery;
import org.gongkai.statistics.Figures;
import org.gongkai.testing.RealDatabaseTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Publishing under real conditions: at the same time, at its time, in great numbers, and for good. */
@RealDatabaseTest
class PublicationIntegrationTest {
    @Autowired
    DisclosureDesk desk;
    @Autowired
    DraftingDisclosures drafting;
    @Autowired
    PublishingDisclosures publishing;
    @Autowired
    ScheduledPublication timer;
    @Autowired
    ActingInBulk bulk;
    @Autowired
    CheckingDisclosures checking;
    @Autowired
    RebuildingPublications rebuilding;
    @Autowired
    Disclosures disclosures;
    @Autowired
    DisclosureHistory history;
    @Autowired
    PublicDisclosures publicly;
    @Autowired
    PastItems pastItems;
    @Autowired
    Figures figures;
    @Autowired
    EditingColumns editing;
    @Autowired
    Columns columns;
    @Autowired
    Catalogue catalogue;
    @Autowired
    JdbcClient jdbc;
    @Autowired
    Clock clock;

    @Test
    void ofTwoWhoPublishAtTheSameTimeOneIsTold() throws Exception {
        var id = desk.cleared(desk.content("同时发布", desk.column()));
        var seen = desk.seen(id);
        var office = desk.office();
        var start = new CyclicBarrier(2);
        Callable<Throwable> publish = () -> {
            start.await();
            return catchThrowable(() -> publishing.publish(seen, true, office));
        };

        try (var two = Executors.newFixedThreadPool(2)) {
            var outcomes = two.invokeAll(List.of(publish, publish)).stream().map(done -> done.resultNow()).toList();

            assertThat(outcomes).filteredOn(refusal -> refusal == null).hasSize(1);
            assertThat(outcomes).filteredOn(refusal -> refusal instanceof NewerVersionExists).hasSize(1);
        }
    }

    @Test
    void aScheduledItemIsUnknownBeforeItsTimeAndPublicAfterARestartThatMissedIt() {
        var id = scheduled("定时发布");
        assertThat(publicly.find(id)).isInstanceOf(PublicAnswer.Unknown.class);

        timePasses(id);
        timer.publishWhatIsDue();
        timer.publishWhatIsDue();

        assertThat(publicly.find(id)).isInstanceOf(PublicAnswer.Shown.class);
        assertThat(history.steps(id).getFirst().by().name()).isEqualTo("系统");
        assertThat(history.editions(id)).hasSize(1);
    }

    @Test
    void aScheduledItemThatBecameInvalidGoesBackToItsAuthorWithTheReason() {
        var id = scheduled("到时已不完整");
        jdbc.sql("""
                update disclosure_edition set content = jsonb_set(content, '{summary}', '""')
                where disclosure_id = ? and state = 'WORK'""").param(id.value()).update();

        timePasses(id);
        timer.publishWhatIsDue();

        assertThat(disclosures.find(id).orElseThrow().stage()).isEqualTo(Stage.RETURNED);
        assertThat(history.steps(id).getFirst().note()).contains("到排定时间未能发布", "内容概述");
        assertThat(publicly.find(id)).isInstanceOf(PublicAnswer.Unknown.class);
    }

    /** The day a change arose belongs to its edition, so it is there after publication, too (条例 §26). */
    @Test
    void theTermOfARevisedItemCountsFromItsChangeAlsoAfterwards() {
        var content = desk.content("修订之后再检查", desk.column());
        var id = desk.published(content);
        desk.publishRevision(id, content, "更正日期");
        var item = disclosures.find(id).orElseThrow();

        assertThat(checking.check(item, content)).filteredOn(finding -> finding.rule() == CheckRule.TIME_LIMIT)
                .singleElement()
                .satisfies(finding -> assertThat(finding.why()).startsWith("变更日"));
    }

    @Test
    void aPublishedEditionCannotBeChangedNotEvenInTheDatabase() {
        var id = desk.published(desk.content("不可更改", desk.column()));

        var change = catchThrowable(() -> jdbc.sql("""
                update disclosure_edition set content = jsonb_set(content, '{title}', '"改"') where disclosure_id = ?""")
                .param(id.value())
                .update());
        var removal = catchThrowable(
                () -> jdbc.sql("delete from disclosure_edition where disclosure_id = ?").param(id.value()).update());
        var rewriting = catchThrowable(
                () -> jdbc.sql("update disclosure_step set note = '' where disclosure_id = ?")
                        .param(id.value())
                        .update());

        assertThat(change).hasMessageContaining("published and final");
        assertThat(removal).hasMessageContaining("published and final");
        assertThat(rewriting).hasMessageContaining("history");
    }

    @Test
    void anItemHasOneEditionInWorkAndOnePublishedAtMost() {
        var id = desk.published(desk.content("一版在办", desk.column()));
        drafting.startRevision(desk.seen(id), desk.author());

        var another = catchThrowable(() -> jdbc.sql("""
                insert into disclosure_edition (disclosure_id, number, state, content, authors, change_note, minor)
                select disclosure_id, 9, 'WORK', content, authors, '', false from disclosure_edition
                where disclosure_id = ? and state = 'WORK'""").param(id.value()).update());

        assertThat(another).hasMessageContaining("disclosure_edition_one_in_work");
    }

    @Test
    void noTwoItemsEverShareAnAddressOrAnIndexNumber() {
        var id = desk.published(desk.content("唯一地址", desk.column()));
        var other = desk.published(desk.content("另一地址", desk.column()));

        var samePath = catchThrowable(() -> jdbc.sql("""
                update disclosure set path = (select path from disclosure where id = ?) where id = ?""")
                .param(id.value())
                .param(other.value())
                .update());
        var sameNumber = catchThrowable(() -> jdbc.sql("""
                update disclosure set index_number = (select index_number from disclosure where id = ?) where id = ?""")
                .param(id.value())
                .param(other.value())
                .update());

        assertThat(samePath).hasMessageContaining("disclosure_path_key");
        assertThat(sameNumber).hasMessageContaining("disclosure_index_number_key");
    }

    @Test
    void whatThePublicSeesRebuiltEqualsWhatWasMaintained() {
        var column = desk.column();
        var revised = desk.published(desk.content("重建前", column));
        desk.publishRevision(revised, desk.content("重建前，第二版", column), "更正");
        var maintained = projection();

        var differing = rebuilding.rebuild();

        assertThat(differing).isEmpty();
        assertThat(projection()).isEqualTo(maintained).isNotEmpty();
    }

    @Test
    void whatIsShownWronglyIsFoundByRehearsingAndPutRightByRebuilding() {
        var damaged = desk.published(desk.content("投影被改坏", desk.column()));
        jdbc.sql("update disclosure_public set title = '另一个标题' where id = ?").param(damaged.value()).update();

        assertThat(rebuilding.rehearse()).containsExactly(damaged);
        assertThat(rebuilding.rebuild()).containsExactly(damaged);
        assertThat(rebuilding.rehearse()).isEmpty();
    }

    @Test
    void validityFollowsFromDatesWithoutAJob() {
        var column = desk.column();
        var today = LocalDate.now(clock);
        var ended = new Document(null, LocalDate.of(2020, 1, 2), LocalDate.of(2020, 1, 2), today, true);
        var running = new Document(null, LocalDate.of(2020, 1, 2), LocalDate.of(2020, 1, 2), today.plusDays(1), true);
        var expired = desk.published(ContentFixtures.with(desk.content("今日起失效", column), ended));
        var inForce = desk.published(ContentFixtures.with(desk.content("明日才失效", column), running));

        assertThat(list(new PublicQuery(Set.of(), Set.of(column), "", null, null, null, null, Validity.EXPIRED, null,
                null, false))).extracting(PublicItem::id).containsExactly(expired);
        assertThat(list(new PublicQuery(Set.of(), Set.of(column), "", null, null, null, null, Validity.IN_FORCE, null,
                null, false))).extracting(PublicItem::id).containsExactly(inForce);
    }

    @Test
    void anItemPlacedInTwoColumnsIsOneItem() {
        var one = desk.column();
        var other = desk.column();
        var id = desk.published(ContentFixtures.complete("两栏同列",
                new Classification(one, List.of(other), null, null, null, List.of()), LocalDate.of(2024, 3, 1)));
        var both = new PublicQuery(Set.of(desk.organ()), Set.of(one, other), "", null, null, null, null, null, null,
                null, false);

        assertThat(list(both)).extracting(PublicItem::id).containsExactly(id);
        assertThat(publicly.count(both)).isEqualTo(1);
        assertThat(publicly.countsIn(List.of(desk.organ()))).containsKeys(one, other);
    }

    @Test
    void bulkActsTellHowEachItemFared() {
        var good = desk.submitted(desk.content("批量一", desk.column()));
        var stale = new Seen(desk.submitted(desk.content("批量二", desk.column())), 99);

        var outcomes = bulk.approveInUnit(List.of(desk.seen(good), stale), "同意", desk.unitReviewer());

        assertThat(outcomes).extracting(ActingInBulk.Outcome::isDone).containsExactly(true, false);
        assertThat(disclosures.find(good).orElseThrow().stage()).isEqualTo(Stage.SECRECY_REVIEW);
    }

    @Test
    void pastItemsStandPublishedAndAreCountedInTheirYear() {
        var column = desk.column();
        var before = published(2018);

        var ids = pastItems.enter(IntStream.range(0, 120)
                .mapToObj(n -> past(n, desk.content("", column)
                        .classification()
                        .column()))
                .toList());

        assertThat(ids).hasSize(120);
        assertThat(disclosures.find(ids.getFirst()).orElseThrow().standing()).isEqualTo(Standing.PUBLISHED);
        assertThat(publicly.redirectOf("/old2018/" + column + "/7.htm")).isPresent();
        assertThat(published(2018) - before).isEqualTo(120);
        assertThat(publicly.count(new PublicQuery(Set.of(), Set.of(column), "", null, null, null, 2018, null, null,
                null, false))).isEqualTo(60);
    }

    @Test
    void anOldAddressLeadsToOneItemOnly() {
        var column = desk.column();
        pastItems.enter(List.of(past(1000, column)));

        var again = catchThrowable(() -> pastItems.enter(List.of(past(1000, column))));

        assertThat(again).isInstanceOf(BadInput.class);
    }

    @Test
    void aFigureOpensExactlyAsManyRecordsAsItSays() {
        var column = desk.column();
        desk.published(desk.content("一条", column));
        desk.published(desk.content("又一条", column));
        var query = FigureQuery.ofYear("disclosure.published", desk.organ(), LocalDate.now(clock).getYear(), Map.of());

        long value = figures.get(query).value();

        long rows = 0;
        String after = null;
        do {
            var slice = figures.records(query, after, 3);
            rows += slice.items().size();
            after = slice.next();
        } while (after != null);
        assertThat(rows).isEqualTo(value);
        assertThat(figures.get(FigureQuery.ofYear("disclosure.organs_publishing", desk.organ(),
                LocalDate.now(clock).getYear(), Map.of())).value()).isEqualTo(1);
        assertThat(figures.ofYear(LocalDate.now(clock).getYear(), desk.organ()))
                .anySatisfy(figure -> assertThat(figure.query()).isEqualTo(query));
    }

    @Test
    void aColumnMergedIntoAnotherIsCountedAndListedThere() {
        var parent = desk.column();
        var from = desk.columnBeneath(parent);
        var into = desk.columnBeneath(parent);
        var moved = desk.published(desk.content("原栏目里的一条", from));
        var stayed = desk.published(desk.content("新栏目里的一条", into));
        editing.merge(desk.office(), from, into, columns.versionOf(from));

        var query = FigureQuery.ofYear("disclosure.published", null, LocalDate.now(clock).getYear(),
                Map.of("column", catalogue.get(into).slug()));

        assertThat(figures.get(query).value()).isEqualTo(2);
        assertThat(figures.ofYear(LocalDate.now(clock).getYear(), null))
                .filteredOn(figure -> figure.query().equals(query))
                .singleElement()
                .satisfies(figure -> assertThat(figure.value()).isEqualTo(2));
        assertThat(list(new PublicQuery(Set.of(), catalogue.subtree(into), "", null, null, null, null, null, null, null,
                false))).extracting(PublicItem::id).containsExactlyInAnyOrder(moved, stayed);
        assertThat(((PublicAnswer.Shown) publicly.find(stayed)).disclosure().previous()).isNotNull();
    }

    /** Every other one went out by other channels only. */
    private PastItem past(int n, ColumnId column) {
        var at = LocalDate.of(2018, 6, 1).plusDays(n % 100).atTime(9, 0).atZone(clock.getZone()).toInstant();
        return new PastItem(desk.organ(), column, List.of(), "往年信息" + n, "往年信息概述" + n, "<p>正文" + n + "</p>", null, null,
                LocalDate.of(2018, 5, 30), at,
                n % 2 == 0 ? Set.of(PublicationChannel.WECHAT) : Set.of(PublicationChannel.SITE), null, null, null,
                List.of(), Validity.IN_FORCE, null, null, List.of(), "/old2018/" + column + "/" + n + ".htm");
    }

    private long published(int year) {
        return figures.get(FigureQuery.ofYear("disclosure.published", null, year, Map.of())).value();
    }

    private DisclosureId scheduled(String title) {
        var id = desk.cleared(desk.content(title, desk.column()));
        publishing.schedule(desk.seen(id), clock.instant().plus(Duration.ofHours(1)), true, desk.office());
        return id;
    }

    /** As if the platform had been down while the minute came. */
    private void timePasses(DisclosureId id) {
        jdbc.sql("update disclosure set scheduled_for = scheduled_for - interval '2 hours' where id = ?")
                .param(id.value())
                .update();
    }

    private List<PublicItem> list(PublicQuery query) {
        return publicly.list(query, null, 50).items();
    }

    private List<Map<String, Object>> projection() {
        return Stream.of("select * from disclosure_public order by id",
                "select * from disclosure_public_column order by disclosure_id, column_id")
                .flatMap(sql -> jdbc.sql(sql).query().listOfRows().stream())
                .peek(row -> row.computeIfPresent("channels", (key, array) -> array.toString()))
                .toList();
    }
}
