package org.gongkai.disclosure.application;

import static org.assertj.core.api.Assertions.assertThat;

import org.gongkai.disclosure.domain.Content;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gongkai.catalogue.ColumnId;
import org.gongkai.disclosure.DisclosureId;
import org.gongkai.disclosure.PastItems;
import org.gongkai.disclosure.PastItems.PastItem;
import org.gongkai.disclosure.PublicationChannel;
import org.gongkai.disclosure.Tray;
import org.gongkai.disclosure.Validity;
import org.gongkai.disclosure.Workloads.WaitingItem;
import org.gongkai.disclosure.domain.Act;
import org.gongkai.disclosure.domain.Classification;
import org.gongkai.disclosure.domain.ContentFixtures;
import org.gongkai.disclosure.domain.SecrecyReview;
import org.gongkai.disclosure.domain.StepTaken;
import org.gongkai.identity.Officer;
import org.gongkai.identity.Role;
import org.gongkai.testing.RealDatabaseTest;
import org.gongkai.testing.TestOfficers;
import org.gongkai.testing.TestOrgans;
import org.gongkai.web.Cursor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** What officers find on their desks. */
@RealDatabaseTest
@Transactional
class StaffDisclosuresTest {
    @Autowired
    StaffDisclosures staff;
    @Autowired
    DisclosureDesk desk;
    @Autowired
    DisclosureHistory history;
    @Autowired
    ReviewingDisclosures reviewing;
    @Autowired
    PublishingDisclosures publishing;
    @Autowired
    LinkingInterpretations linking;
    @Autowired
    RemarkingOnDisclosures remarking;
    @Autowired
    TestOfficers officers;
    @Autowired
    TestOrgans organs;
    @Autowired
    PastItems past;

    @Test
    void anItemMovesFromTrayToTrayAndLiesInOneAtATime() {
        var id = desk.draft(desk.content("从一格到一格", desk.column()));
        assertThat(in(Tray.MY_DRAFTS, desk.author())).contains(id);

        desk.submit(id);
        assertThat(in(Tray.MY_DRAFTS, desk.author())).doesNotContain(id);
        assertThat(in(Tray.TO_REVIEW_IN_UNIT, desk.unitReviewer())).contains(id);
        assertThat(in(Tray.TO_REVIEW, desk.office())).doesNotContain(id);

        reviewing.approveInUnit(desk.seen(id), "", desk.unitReviewer());
        assertThat(in(Tray.TO_REVIEW_SECRECY, desk.unitReviewer())).contains(id);
        assertThat(in(Tray.TO_REVIEW, desk.office())).doesNotContain(id);

        reviewing.reviewSecrecy(desk.seen(id), SecrecyReview.CLEAN, desk.unitReviewer());
        assertThat(in(Tray.TO_REVIEW, desk.office())).contains(id);

        reviewing.returnToAuthor(desk.seen(id), "请补充附件", desk.office());
        assertThat(in(Tray.RETURNED_TO_ME, desk.author())).contains(id);
        assertThat(in(Tray.TO_REVIEW, desk.office())).doesNotContain(id);
    }

    @Test
    void whatOneWroteOneselfDoesNotLieInOnesOwnReviewTray() {
        var office = desk.office();
        var id = desk.draftBy(office, desk.content("公开办自己起草的", desk.column()));
        desk.submitBy(office, id);
        desk.passUnit(id);

        assertThat(in(Tray.TO_REVIEW, office)).doesNotContain(id);
        assertThat(in(Tray.TO_REVIEW, desk.secondOffice())).contains(id);
    }

    @Test
    void anItemFormedLongAgoAndNotYetPublishedIsOverdue() {
        var column = desk.column();
        var old = desk.draft(formedOn("去年的文件", column, LocalDate.of(2025, 6, 3)));
        var published = desk.published(formedOn("已公开的旧文件", column, LocalDate.of(2025, 6, 3)));

        assertThat(in(Tray.OVERDUE, desk.author())).contains(old).doesNotContain(published);
        assertThat(staff.first(Tray.OVERDUE, desk.author(), 200))
                .filteredOn(item -> item.id().equals(old))
                .singleElement()
                .satisfies(item -> assertThat(item.dueOn()).isEqualTo("2025-07-01"))
                .satisfies(item -> assertThat(item.overdue()).isTrue());
    }

    @Test
    void whatIsLookedForByWordsIsCountedToAHundred() {
        var column = desk.column();
        var entered = past.enter(IntStream.range(0, 120).mapToObj(n -> pastItem("白鹇保护第" + n + "号", column)).toList());

        assertThat(staff.count(lookingFor("白鹇保护第7号"), desk.author())).isEqualTo(1);
        for (var many : List.of(lookingFor("白鹇"), lookingFor("鹇"))) {
            assertThat(staff.count(many, desk.author())).isEqualTo(StaffItems.mostCounted(many) + 1);
            assertThat(staff.list(many, desk.author(), Cursor.START, 200).items()).extracting(StaffItem::id)
                    .containsExactlyInAnyOrderElementsOf(entered);
        }
    }

    /** A full page comes from the latest, the last one by the index; together they are everything once, there and back. */
    @Test
    void pagesOfWhatWasLookedForJoinWithoutGapAndOverlap() {
        var column = desk.column();
        var entered = past.enter(IntStream.range(0, 25).mapToObj(n -> pastItem("黄腹角雉_100%", column)).toList());
        past.enter(List.of(pastItem("黄腹角雉X100号", column)));

        for (String words : List.of("雉_", "角雉_100%")) {
            var first = staff.list(lookingFor(words), desk.author(), Cursor.START, 10);
            var second = staff.list(lookingFor(words), desk.author(), Cursor.of(first.next(), null), 10);
            var third = staff.list(lookingFor(words), desk.author(), Cursor.of(second.next(), null), 10);
            var back = staff.list(lookingFor(words), desk.author(), Cursor.of(null, second.items().getFirst().key()),
                    10);

            assertThat(Stream.of(first, second, third).flatMap(page -> page.items().stream()).map(StaffItem::id))
                    .containsExactlyElementsOf(entered.reversed());
            assertThat(third.next()).isNull();
            assertThat(back.items()).isEqualTo(first.items());
        }
    }

    private static StaffQuery lookingFor(String words) {
        return new StaffQuery(null, Set.of(), Set.of(), null, Set.of(), null, null, words);
    }

    private PastItem pastItem(String title, ColumnId column) {
        return new PastItem(desk.organ(), column, List.of(), title, "", "<p>正文</p>", null, null, null,
                Instant.parse("2011-03-15T02:00:00Z"), Set.of(PublicationChannel.SITE), null, null, null, List.of(),
                Validity.IN_FORCE, null, null, List.of(), null);
    }

    @Test
    void nobodySeesItemsOfOrgansThatAreNotHis() {
        var id = desk.draft(desk.content("本局草稿", desk.column()));
        var neighbour = officers.get(Role.INFORMATION_OFFICER, organs.otherDepartment());

        assertThat(staff.list(StaffQuery.EVERYTHING, neighbour, Cursor.START, 200).items()).extracting(StaffItem::id)
                .doesNotContain(id);
        assertThat(staff.list(StaffQuery.EVERYTHING, desk.author(), Cursor.START, 200).items())
                .extracting(StaffItem::id)
                .contains(id);
    }

    @Test
    void listsPageByKeyWithoutRepeatingOrSkipping() {
        var column = desk.column();
        var ids = List.of(desk.draft(desk.content("一", column)), desk.draft(desk.content("二", column)),
                desk.draft(desk.content("三", column)));
        var query = new StaffQuery(null, Set.of(), Set.of(), null, Set.of(column), null, null, "");

        var first = staff.list(query, desk.author(), Cursor.START, 2);
        var second = staff.list(query, desk.author(), Cursor.after(first.next()), 2);

        assertThat(first.items()).extracting(StaffItem::id).containsExactly(ids.get(2), ids.get(1));
        assertThat(second.items()).extracting(StaffItem::id).containsExactly(ids.get(0));
        assertThat(second.next()).isNull();
        assertThat(first.previous()).isNull();
        assertThat(staff.list(query, desk.author(), Cursor.of(null, second.previous()), 2)).isEqualTo(first);
        assertThat(staff.count(query, desk.author())).isEqualTo(3);
    }

    @Test
    void theListIsNarrowedToTheYearOfFormation() {
        var column = desk.column();
        var old = desk.draft(formedOn("前年的", column, LocalDate.of(2024, 6, 3)));
        desk.draft(formedOn("去年的", column, LocalDate.of(2025, 6, 3)));
        var query = new StaffQuery(null, Set.of(), Set.of(), null, Set.of(column), null, 2024, "");

        assertThat(staff.list(query, desk.author(), Cursor.START, 5).items()).extracting(StaffItem::id)
                .containsExactly(old);
    }

    @Test
    void anItemIsFoundByWordsOfItsTitle() {
        var id = desk.draft(desk.content("农村危房改造补助标准", desk.column()));
        var query = new StaffQuery(null, Set.of(), Set.of(), null, Set.of(), null, null, "危房改造");

        assertThat(staff.list(query, desk.author(), Cursor.START, 20).items()).extracting(StaffItem::id).contains(id);
    }

    @Test
    void theHistoryKeepsEveryStepWithItsReason() {
        var id = desk.submitted(desk.content("有历史的信息", desk.column()));
        reviewing.returnToAuthor(desk.seen(id), "标题有错字", desk.unitReviewer());
        remarking.remark(id, "已电话联系", desk.author());

        assertThat(history.steps(id)).extracting(StepTaken::act).containsExactly(Act.RETURN, Act.SUBMIT);
        assertThat(history.steps(id).getFirst().note()).isEqualTo("标题有错字");
        assertThat(history.remarks(id)).extracting(DisclosureHistory.Remark::text).containsExactly("已电话联系");
        assertThat(history.editions(id)).hasSize(1);
    }

    @Test
    void anInterpretationIsLinkedBothWays() {
        var policy = desk.published(desk.content("某某办法", desk.column()));
        var explained = desk.draft(desk.content("《某某办法》解读", desk.column()));

        linking.link(policy, explained, desk.author());

        assertThat(history.interpretationsOf(policy)).extracting(DisclosureHistory.LinkedItem::id)
                .containsExactly(explained);
        assertThat(history.interpretedBy(explained)).extracting(DisclosureHistory.LinkedItem::id)
                .containsExactly(policy);
    }

    private List<DisclosureId> in(Tray tray, Officer officer) {
        assertThat(staff.of(officer)).containsKey(tray);
        return staff.first(tray, officer, 1000).stream().map(WaitingItem::id).toList();
    }

    private Content formedOn(String title, ColumnId column, LocalDate day) {
        return ContentFixtures.complete(title, Classification.in(column), day);
    }
}
