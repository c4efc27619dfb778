package org.gongkai.disclosure.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.List;
import org.gongkai.catalogue.ColumnId;
import java.util.Set;
import org.gongkai.disclosure.DisclosureId;
import org.gongkai.disclosure.PublicAnswer;
import org.gongkai.disclosure.PublicDisclosures;
import org.gongkai.disclosure.PublicItem;
import org.gongkai.disclosure.PublicQuery;
import org.gongkai.disclosure.domain.Ending;
import org.gongkai.law.NewerVersionExists;
import org.gongkai.law.NotPermitted;
import org.gongkai.testing.RealDatabaseTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A piece of information from its first draft to its withdrawal and back. */
@RealDatabaseTest
class DisclosureStoryTest {
    @Autowired
    DisclosureDesk desk;
    @Autowired
    DraftingDisclosures drafting;
    @Autowired
    EndingDisclosures ending;
    @Autowired
    PublishingDisclosures publishing;
    @Autowired
    PublicDisclosures publicly;

    @Test
    void anItemIsDraftedReviewedAndPublishedUnderADurableAddress() {
        var column = desk.column();

        var id = desk.published(desk.content("关于公布示例清单的通知", column));

        var shown = shown(id);
        assertThat(shown.url()).matches("/xxgk/ceshiju/ceshilanmu[a-z]\\d+/\\d{6}/t\\d{8}_" + id + "\\.html");
        assertThat(shown.indexNumber()).matches("DTEST0002/\\d{4}-\\d{5}");
        assertThat(list(column)).extracting(PublicItem::title).containsExactly("关于公布示例清单的通知");
    }

    @Test
    void aRevisionKeepsAddressAndIndexNumberAndLeavesTheEarlierEditionReadable() {
        var column = desk.column();
        var id = desk.published(desk.content("第一版标题", column));
        var first = shown(id);

        desk.publishRevision(id, desk.content("第二版标题", desk.column()), "更正标题");

        var second = shown(id);
        assertThat(second.title()).isEqualTo("第二版标题");
        assertThat(second.url()).isEqualTo(first.url());
        assertThat(second.indexNumber()).isEqualTo(first.indexNumber());
        assertThat(second.publishedAt()).isEqualTo(first.publishedAt());
        assertThat(publicly.edition(id, 1)).map(PublicDisclosures.EditionText::title).contains("第一版标题");
        assertThat(list(column)).isEmpty();
    }

    @Test
    void aWithdrawnItemLeavesAPageWithItsReasonAndComesBackUnderItsOldAddress() {
        var column = desk.column();
        var id = desk.published(desk.content("将被撤回的通知", column));
        var before = shown(id);

        ending.withdraw(desk.seen(id), Ending.Kind.OTHER, "内容有误，核实后重新发布", null, desk.office());

        assertThat(publicly.find(id)).isInstanceOfSatisfying(PublicAnswer.Withdrawn.class,
                gone -> assertThat(gone.reason()).isEqualTo("内容有误，核实后重新发布"));
        assertThat(list(column)).isEmpty();

        publishing.republish(desk.seen(id), "经核实内容无误", desk.office());

        assertThat(shown(id)).isEqualTo(before);
    }

    @Test
    void twoPeopleEditingNeverOverwriteEachOther() {
        var column = desk.column();
        var id = desk.draft(desk.content("两人同时修改", column));
        var seenByBoth = desk.seen(id);
        drafting.save(seenByBoth, desk.content("先保存的", column), "", false, desk.author());

        var late = catchThrowable(
                () -> drafting.save(seenByBoth, desk.content("后保存的", column), "", false, desk.author()));

        assertThat(late).isInstanceOf(NewerVersionExists.class);
    }

    @Test
    void anInformationOfficerPublishesNothing() {
        var id = desk.cleared(desk.content("信息员不能发布", desk.column()));

        var act = catchThrowable(() -> publishing.publish(desk.seen(id), true, desk.author()));

        assertThat(act).isInstanceOf(NotPermitted.class);
    }

    private PublicItem shown(DisclosureId id) {
        return ((PublicAnswer.Shown) publicly.find(id)).disclosure().item();
    }

    private List<PublicItem> list(ColumnId column) {
        return publicly.list(new PublicQuery(Set.of(), Set.of(column), "", null, null, null, null, null, null, null,
                false), null, 20).items();
    }
}
