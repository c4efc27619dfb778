package org.gongkai.disclosure.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.function.Consumer;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gongkai.catalogue.ColumnId;
import org.gongkai.disclosure.DisclosureId;
import org.gongkai.disclosure.PublicAnswer;
import org.gongkai.disclosure.PublicDisclosures;
import org.gongkai.disclosure.PublicItem;
import org.gongkai.disclosure.PublicQuery;
import org.gongkai.disclosure.PublicationChannel;
import org.gongkai.disclosure.PublishedTitles;
import org.gongkai.disclosure.Validity;
import org.gongkai.disclosure.domain.Content;
import org.gongkai.disclosure.domain.ContentFixtures;
import org.gongkai.disclosure.domain.Ending;
import org.gongkai.disclosure.domain.Ground;
import org.gongkai.disclosure.domain.LegacyUrls;
import org.gongkai.disclosure.domain.Marking;
import org.gongkai.disclosure.domain.Openness;
import org.gongkai.disclosure.domain.Review;
import org.gongkai.disclosure.ReviewOpinion;
import org.gongkai.file.FileId;
import org.gongkai.file.Files;
import org.gongkai.file.SampleFiles;
import org.gongkai.statistics.FigureQuery;
import org.gongkai.statistics.Figures;
import org.gongkai.testing.RealDatabaseTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/**
 * What every way of asking tells about an item in every state. A new state or a new way of asking gets its row or column here
 * before it gets its code.
 */
@RealDatabaseTest
@Transactional
class PublicVisibilityTest {
    private static final String TITLE = "可见性核对用的通知";

    @Autowired
    DisclosureDesk desk;
    @Autowired
    DraftingDisclosures drafting;
    @Autowired
    ReviewingDisclosures reviewing;
    @Autowired
    PublishingDisclosures publishing;
    @Autowired
    EndingDisclosures ending;
    @Autowired
    LinkingInterpretations linking;
    @Autowired
    LegacyUrls legacyUrls;
    @Autowired
    PublicDisclosures publicly;
    @Autowired
    PublishedTitles titles;
    @Autowired
    Figures figures;
    @Autowired
    Files files;
    @Autowired
    Clock clock;

    @ParameterizedTest(name = "{0}")
    @CsvSource(nullValues = "-", textBlock = """
            # state            , lists, answer    , older edition, attachment, old address, interpretation, title, figures
            DRAFT              , no   , Unknown   , no           , no        , no         , no            , no   , no
            RETURNED           , no   , Unknown   , no           , no        , no         , no            , no   , no
            SUBMITTED          , no   , Unknown   , no           , no        , no         , no            , no   , no
            UNIT_REVIEWED      , no   , Unknown   , no           , no        , no         , no            , no   , no
            REFERRED           , no   , Unknown   , no           , no        , no         , no            , no   , no
            CLEARED            , no   , Unknown   , no           , no        , no         , no            , no   , no
            SCHEDULED          , no   , Unknown   , no           , no        , no         , no            , no   , no
            KEPT               , no   , Unknown   , no           , no        , no         , no            , no   , no
            DISCARDED          , no   , Unknown   , no           , no        , no         , no            , no   , no
            PUBLISHED          , yes  , Shown     , yes          , yes       , yes        , yes           , yes  , yes
            EXPRESS            , yes  , Shown     , yes          , yes       , yes        , yes           , yes  , yes
            BEING_REVISED      , yes  , Shown     , yes          , yes       , yes        , yes           , yes  , yes
            REVISED            , yes  , Shown     , yes          , yes       , yes        , yes           , yes  , yes
            REPEALED           , yes  , Shown     , yes          , yes       , yes        , yes           , yes  , yes
            REPUBLISHED        , yes  , Shown     , yes          , yes       , yes        , yes           , yes  , yes
            WITHDRAWN          , no   , Withdrawn , no           , no        , yes        , no            , no   , no
            WITHDRAWN_REVISING , no   , Withdrawn , no           , no        , yes        , no            , no   , no
            MERGED             , no   , Moved     , no           , no        , yes        , no            , no   , no
            REMOVED            , no   , Removed   , no           , no        , yes        , no            , no   , no
            TIME_IS_UP         , no   , Withdrawn , no           , no        , yes        , no            , yes  , yes
            OTHER_CHANNELS     , no   , Unknown   , no           , no        , no         , no            , yes  , yes
            OTHER_WITHDRAWN    , no   , Unknown   , no           , no        , no         , no            , no   , no
            """)
    void everyWayOfAskingTellsTheSame(String state, String lists, String answer, String older, String attachment,
            String oldAddress, String interpretation, String title, String counted) throws IOException {
        var column = desk.column();
        var file = files.store("附件.pdf", SampleFiles.stream(SampleFiles.pdf())).id();
        var before = clock.instant().minus(Duration.ofMinutes(5));
        var countedBefore = published();

        var id = itemIn(state, column, file);
        var explained = explainedBy(id);
        legacyUrls.add(Map.of("/old/" + id + ".htm", id));

        assertThat(inLists(id, column, before)).as("lists").containsOnly(yes(lists));
        assertThat(publicly.find(id).getClass().getSimpleName()).as("answer").isEqualTo(answer);
        assertThat(publicly.edition(id, 1).isPresent()).as("older edition").isEqualTo(yes(older));
        assertThat(publicly.attachment(id, file).isPresent()).as("attachment").isEqualTo(yes(attachment));
        assertThat(publicly.redirectOf("/old/" + id + ".htm").isPresent()).as("old address")
                .isEqualTo(yes(oldAddress));
        assertThat(explained).as("interpretation").isEqualTo(yes(interpretation));
        assertThat(titles.of(List.of(id)).containsKey(id)).as("title").isEqualTo(yes(title));
        assertThat(published() > countedBefore + others(state)).as("figures").isEqualTo(yes(counted));
    }

    /** Lists, counts, searches, feeds and the columns' own counts, each asked in its own way. */
    private Set<Boolean> inLists(DisclosureId id, ColumnId column, Instant before) {
        var inColumn = query(Set.of(column));
        return Set.copyOf(Arrays.asList(has(publicly.list(inColumn, null, 50).items(), id),
                has(publicly.list(query(Set.of()), null, 200).items(), id), publicly.count(inColumn) > 0,
                publicly.countsIn(List.of(desk.organ())).containsKey(column),
                has(publicly.changedSince(before, null, 1000).items(), id)));
    }

    private static boolean has(List<PublicItem> items, DisclosureId id) {
        return items.stream().anyMatch(item -> item.id().equals(id));
    }

    private boolean explainedBy(DisclosureId id) {
        var policy = desk.published(desk.content("被解读的文件", desk.column()));
        linking.link(policy, id, desk.author());
        return publicly.find(policy) instanceof PublicAnswer.Shown(var disclosure)
                && has(disclosure.interpretations(), id);
    }

    /** Other items that a state or the question about interpretations brings along. */
    private static long others(String state) {
        return state.equals("MERGED") ? 2 : 1;
    }

    private long published() {
        return figures.get(FigureQuery.ofYear("disclosure.published", desk.organ(), LocalDate.now(clock).getYear(),
                Map.of())).value();
    }

    private static boolean yes(String word) {
        return word.equals("yes");
    }

    private DisclosureId itemIn(String state, ColumnId column, FileId file) {
        var content = withFile(desk.content(TITLE, column), file);
        return switch (state) {
            case "DRAFT" -> desk.draft(content);
            case "RETURNED" -> after(desk.submitted(content),
                    id -> reviewing.returnToAuthor(desk.seen(id), "请修改", desk.unitReviewer()));
            case "SUBMITTED" -> desk.submitted(content);
            case "UNIT_REVIEWED" -> unitReviewed(content);
            case "REFERRED" -> reviewed(content, new Review(ReviewOpinion.REFERRED, null, "请确定"));
            case "CLEARED" -> desk.cleared(content);
            case "SCHEDULED" -> after(desk.cleared(content), id -> publishing.schedule(desk.seen(id),
                    clock.instant().plus(Duration.ofHours(1)), true, desk.office()));
            case "KEPT" -> reviewed(content, new Review(ReviewOpinion.CLOSED, Ground.PRIVACY, "涉及个人隐私"));
            case "DISCARDED" -> after(desk.draft(content), id -> drafting.discard(desk.seen(id), desk.author()));
            case "PUBLISHED" -> desk.published(content);
            case "EXPRESS" -> after(desk.draft(content),
                    id -> publishing.publishExpress(desk.seen(id), "防汛", true, desk.office()));
            case "BEING_REVISED" -> after(desk.published(content),
                    id -> drafting.startRevision(desk.seen(id), desk.author()));
            case "REVISED" -> after(desk.published(content), id -> desk.publishRevision(id, content, "更正"));
            case "REPEALED" -> after(desk.published(content), id -> ending.mark(desk.seen(id),
                    new Marking(Validity.REPEALED, LocalDate.of(2024, 5, 1), "测政发〔2024〕9号"), desk.office()));
            case "REPUBLISHED" -> after(withdrawn(content),
                    id -> publishing.republish(desk.seen(id), "核实无误", desk.office()));
            case "WITHDRAWN" -> withdrawn(content);
            case "WITHDRAWN_REVISING" -> after(withdrawn(content),
                    id -> drafting.startRevision(desk.seen(id), desk.author()));
            case "MERGED" -> after(desk.published(content), id -> ending.withdraw(desk.seen(id), Ending.Kind.MERGED,
                    "已合并", desk.published(desk.content("合并后的通知", desk.column())), desk.office()));
            case "REMOVED" -> after(desk.published(content),
                    id -> ending.remove(desk.seen(id), "误发", desk.office()));
            case "TIME_IS_UP" -> desk.published(ContentFixtures.with(content,
                    new Openness.Proactive(LocalDate.now(clock).minusDays(1))));
            case "OTHER_CHANNELS" -> desk.published(elsewhere(content));
            case "OTHER_WITHDRAWN" -> withdrawn(elsewhere(content));
            default -> throw new IllegalArgumentException(state);
        };
    }

    private DisclosureId withdrawn(Content content) {
        return after(desk.published(content),
                id -> ending.withdraw(desk.seen(id), Ending.Kind.ERROR, "数字有误", null, desk.office()));
    }

    private DisclosureId unitReviewed(Content content) {
        return after(desk.submitted(content), desk::passUnit);
    }

    private DisclosureId reviewed(Content content, Review review) {
        return after(unitReviewed(content), id -> reviewing.review(desk.seen(id), review, desk.office()));
    }

    private static DisclosureId after(DisclosureId id, Consumer<DisclosureId> act) {
        act.accept(id);
        return id;
    }

    private static Content elsewhere(Content content) {
        return ContentFixtures.via(content, Set.of(PublicationChannel.WECHAT));
    }

    private static Content withFile(Content c, FileId file) {
        return new Content(c.title(), c.summary(), c.bodyHtml(), c.document(), c.classification(), c.openness(),
                c.origin(), c.consultations(), c.channels(), List.of(file), c.source(), c.author(),
                c.needsInterpretation());
    }

    private static PublicQuery query(Set<ColumnId> columns) {
        return new PublicQuery(Set.of(), columns, "", null, null, null, null, null, null, null, false);
    }
}
