package org.gongkai.disclosure.domain;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.gongkai.disclosure.domain.DisclosureFixtures.NOW;
import static org.gongkai.disclosure.domain.DisclosureFixtures.OFFICE;
import static org.gongkai.disclosure.domain.DisclosureFixtures.REGISTRAR;
import static org.gongkai.disclosure.domain.DisclosureFixtures.by;

import java.util.HashMap;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.gongkai.disclosure.ReviewOpinion;
import org.gongkai.disclosure.Standing;
import org.gongkai.disclosure.Validity;
import org.gongkai.disclosure.domain.Disclosure.Snapshot;
import org.gongkai.law.UnlawfulAct;
import org.gongkai.organ.OrganId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The law of steps, written a second time by hand: what is not in this list is refused, at every stage, in every standing,
 * for everyone.
 */
class StepsTest {
    private static final String LAW = """
            SAVE              | DRAFT RETURNED                             | UNPUBLISHED PUBLISHED WITHDRAWN | =             | =
            SUBMIT            | DRAFT RETURNED                             | UNPUBLISHED PUBLISHED WITHDRAWN | SUBMITTED     | =
            RECALL            | SUBMITTED                                  | UNPUBLISHED PUBLISHED WITHDRAWN | DRAFT         | =
            HAND_OVER         | DRAFT RETURNED                             | UNPUBLISHED                     | =             | =
            RETURN            | SUBMITTED SECRECY_REVIEW UNIT_REVIEWED REFERRED CLEARED SCHEDULED | UNPUBLISHED PUBLISHED WITHDRAWN | RETURNED | =
            PASS_ON           | SUBMITTED                                  | UNPUBLISHED PUBLISHED WITHDRAWN | =             | =
            APPROVE_IN_UNIT   | SUBMITTED                                  | UNPUBLISHED PUBLISHED WITHDRAWN | SECRECY_REVIEW | =
            PASS_SECRECY      | SECRECY_REVIEW                             | UNPUBLISHED PUBLISHED WITHDRAWN | UNIT_REVIEWED | =
            HOLD_AS_SECRET    | SECRECY_REVIEW                             | UNPUBLISHED                     | KEPT          | =
            REFER_SECRECY     | SECRECY_REVIEW                             | UNPUBLISHED PUBLISHED WITHDRAWN | REFERRED      | =
            CLEAR             | UNIT_REVIEWED REFERRED                     | UNPUBLISHED PUBLISHED WITHDRAWN | CLEARED       | =
            KEEP              | UNIT_REVIEWED REFERRED                     | UNPUBLISHED                     | KEPT          | =
            REFER             | UNIT_REVIEWED                              | UNPUBLISHED PUBLISHED WITHDRAWN | REFERRED      | =
            RECONSIDER        | KEPT                                       | UNPUBLISHED                     | DRAFT         | =
            SCHEDULE          | CLEARED SCHEDULED                          | UNPUBLISHED PUBLISHED WITHDRAWN | SCHEDULED     | =
            UNSCHEDULE        | SCHEDULED                                  | UNPUBLISHED PUBLISHED WITHDRAWN | CLEARED       | =
            PUBLISH           | CLEARED SCHEDULED                          | UNPUBLISHED PUBLISHED WITHDRAWN | SETTLED       | PUBLISHED
            PUBLISH_EXPRESS   | DRAFT RETURNED SUBMITTED SECRECY_REVIEW UNIT_REVIEWED | UNPUBLISHED PUBLISHED WITHDRAWN | SETTLED       | PUBLISHED
            REVIEW_AFTERWARDS | *                                          | PUBLISHED WITHDRAWN             | =             | =
            START_REVISION    | SETTLED                                    | PUBLISHED WITHDRAWN             | DRAFT         | =
            ABANDON_REVISION  | DRAFT RETURNED                             | PUBLISHED WITHDRAWN             | SETTLED       | =
            DISCARD           | DRAFT RETURNED                             | UNPUBLISHED                     | SETTLED       | =
            WITHDRAW          | DRAFT RETURNED SUBMITTED SECRECY_REVIEW UNIT_REVIEWED REFERRED CLEARED KEPT SETTLED | PUBLISHED | = | WITHDRAWN
            WITHDRAW          | SCHEDULED                                  | PUBLISHED                       | CLEARED       | WITHDRAWN
            REPUBLISH         | SETTLED                                    | WITHDRAWN                       | =             | PUBLISHED
            REMOVE            | *                                          | PUBLISHED WITHDRAWN             | SETTLED       | REMOVED
            MARK              | *                                          | PUBLISHED                       | =             | =
            UNMARK            | *                                          | PUBLISHED                       | =             | =
            """;

    /** Stage and standing an act leads to. */
    private record After(Stage stage, Standing standing) {}

    private record Cell(Act act, Stage stage, Standing standing) {}

    private static final Map<Cell, After> ALLOWED = read(LAW);
    private static final Map<Act, BiConsumer<Disclosure, Signature>> ACTS = acts();

    static Stream<Arguments> cells() {
        return Arrays.stream(Act.values())
                .flatMap(act -> Arrays.stream(Stage.values())
                        .flatMap(stage -> Arrays.stream(Standing.values())
                                .map(standing -> Arguments.of(act, stage, standing))));
    }

    @ParameterizedTest(name = "{0} at {1} × {2}")
    @MethodSource("cells")
    void anActLeadsWhereTheLawSaysOrIsRefused(Act act, Stage stage, Standing standing) {
        var item = given(act, stage, standing);

        var refusal = catchThrowable(() -> ACTS.get(act).accept(item, by(OFFICE)));

        var after = ALLOWED.get(new Cell(act, stage, standing));
        if (after == null) {
            assertThat(refusal).isInstanceOf(UnlawfulAct.class);
            assertThat(new After(item.stage(), item.standing())).isEqualTo(new After(stage, standing));
        } else {
            assertThat(refusal).isNull();
            assertThat(new After(item.stage(), item.standing())).isEqualTo(after);
        }
    }

    @Test
    void aRefusalNamesItsArticleAndSaysWhatCannotBeDone() {
        var item = DisclosureFixtures.at(Stage.SUBMITTED, Standing.UNPUBLISHED);

        var refusal = catchThrowable(() -> item.publish(List.of(), REGISTRAR, by(OFFICE)));

        assertThat(refusal).isInstanceOfSatisfying(UnlawfulAct.class,
                unlawful -> assertThat(unlawful.rule()).hasToString("条例§19"))
                .hasMessageContaining("待单位审核")
                .hasMessageContaining("发布");
    }

    @ParameterizedTest
    @CsvSource({"DRAFT", "RETURNED", "SUBMITTED", "SECRECY_REVIEW", "UNIT_REVIEWED", "REFERRED", "CLEARED", "SCHEDULED",
            "KEPT"})
    void everyStageWithAnEditionInWorkCanBeReachedAndLeft(Stage stage) {
        assertThat(ALLOWED.entrySet()).anyMatch(step -> step.getKey().stage() == stage
                && step.getValue().stage() != stage);
        assertThat(stage == Stage.DRAFT || ALLOWED.entrySet()
                .stream()
                .anyMatch(step -> step.getKey().stage() != stage && step.getValue().stage() == stage)).isTrue();
    }

    @Test
    void nothingLeadsOutOfRemoved() {
        assertThat(Steps.TABLE).noneMatch(step -> step.standing().contains(Standing.REMOVED));
    }

    /** A release before review is waiting, and a second round is to come, only where that is what the act is about. */
    private static Disclosure given(Act act, Stage stage, Standing standing) {
        var item = DisclosureFixtures.at(stage, standing);
        var s = item.snapshot();
        if (act == Act.PASS_ON) {
            return new Disclosure(new Snapshot(s.id(), s.organ(), s.stage(), s.standing(), s.inWork(), s.published(),
                    s.firstPublication(), s.scheduledFor(), s.express(), s.marking(), s.ending(),
                    ReviewProgress.on(new ReviewRoute(List.of("初审", "复核"), "保密审查", "终审")), s.version()));
        }
        if (act != Act.REVIEW_AFTERWARDS) {
            return item;
        }
        return new Disclosure(new Snapshot(s.id(), s.organ(), s.stage(), s.standing(), s.inWork(), s.published(),
                s.firstPublication(), s.scheduledFor(),
                new ExpressRelease(1, DisclosureFixtures.REVIEWER, "紧急"), s.marking(), s.ending(), s.progress(),
                s.version()));
    }

    private static Map<Act, BiConsumer<Disclosure, Signature>> acts() {
        var acts = new EnumMap<Act, BiConsumer<Disclosure, Signature>>(Act.class);
        acts.put(Act.SAVE, (item, by) -> item.save(ContentFixtures.complete(), "", false, by));
        acts.put(Act.SUBMIT, (item, by) -> item.submit(List.of(), ReviewRoute.STANDARD, by));
        acts.put(Act.RECALL, (item, by) -> item.recall(by(DisclosureFixtures.AUTHOR)));
        acts.put(Act.HAND_OVER, (item, by) -> item.handOver(new OrganId(77), by));
        acts.put(Act.RETURN, (item, by) -> item.returnToAuthor("请补充", by));
        acts.put(Act.PASS_ON, (item, by) -> item.approveInUnit("", by));
        acts.put(Act.APPROVE_IN_UNIT, (item, by) -> item.approveInUnit("", by));
        acts.put(Act.PASS_SECRECY, (item, by) -> item.reviewSecrecy(SecrecyReview.CLEAN, by));
        acts.put(Act.HOLD_AS_SECRET, (item, by) -> item.reviewSecrecy(
                new SecrecyReview(SecrecyReview.Result.SECRET, "第十三条", "涉及秘密事项"), by));
        acts.put(Act.REFER_SECRECY, (item, by) -> item.reviewSecrecy(
                new SecrecyReview(SecrecyReview.Result.UNSURE, "第十三条", "不能确定"), by));
        acts.put(Act.CLEAR, (item, by) -> item.review(new Review(ReviewOpinion.OPEN, null, "答复可以公开"), by));
        acts.put(Act.KEEP, (item, by) -> item.review(new Review(ReviewOpinion.CLOSED, Ground.PRIVACY, "涉及个人"), by));
        acts.put(Act.REFER, (item, by) -> item.review(new Review(ReviewOpinion.REFERRED, null, "请保密局确定"), by));
        acts.put(Act.RECONSIDER, (item, by) -> item.reconsider("情况变化", by));
        acts.put(Act.SCHEDULE, (item, by) -> item.schedule(NOW.plusSeconds(3600), List.of(), by));
        acts.put(Act.UNSCHEDULE, Disclosure::unschedule);
        acts.put(Act.PUBLISH, (item, by) -> item.publish(List.of(), REGISTRAR, by));
        acts.put(Act.PUBLISH_EXPRESS, (item, by) -> item.publishExpress("防汛", List.of(), REGISTRAR, by));
        acts.put(Act.REVIEW_AFTERWARDS, (item, by) -> item.reviewAfterwards("无误", by));
        acts.put(Act.START_REVISION, Disclosure::startRevision);
        acts.put(Act.ABANDON_REVISION, Disclosure::abandonRevision);
        acts.put(Act.DISCARD, Disclosure::discard);
        acts.put(Act.WITHDRAW, (item, by) -> item.withdraw(
                new Ending(Ending.Kind.OTHER, "重复发布", LocalDate.of(2024, 3, 11), null), by));
        acts.put(Act.REPUBLISH, (item, by) -> item.republish("核实无误", by));
        acts.put(Act.REMOVE, (item, by) -> item.remove("误发", by));
        acts.put(Act.MARK, (item, by) -> item.mark(
                new Marking(Validity.REPEALED, LocalDate.of(2024, 3, 1), "测政发〔2024〕1号"), by));
        acts.put(Act.UNMARK, (item, by) -> item.unmark("误标", by));
        return acts;
    }

    private static Map<Cell, After> read(String law) {
        var allowed = new HashMap<Cell, After>();
        law.lines().map(line -> line.split("\\s*\\|\\s*")).forEach(row -> {
            for (var stage : names(row[1], Stage.class)) {
                for (var standing : names(row[2], Standing.class)) {
                    allowed.put(new Cell(Act.valueOf(row[0].strip()), stage, standing),
                            new After(row[3].equals("=") ? stage : Stage.valueOf(row[3]),
                                    row[4].strip().equals("=") ? standing : Standing.valueOf(row[4].strip())));
                }
            }
        });
        return allowed;
    }

    private static <E extends Enum<E>> Set<E> names(String words, Class<E> type) {
        return words.strip().equals("*")
                ? Set.of(type.getEnumConstants())
                : Stream.of(words.strip().split(" +")).map(word -> Enum.valueOf(type, word)).collect(toSet());
    }
}
