package org.gongkai.disclosure.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.gongkai.disclosure.domain.DisclosureFixtures.AUTHOR;
import static org.gongkai.disclosure.domain.DisclosureFixtures.NOW;
import static org.gongkai.disclosure.domain.DisclosureFixtures.OFFICE;
import static org.gongkai.disclosure.domain.DisclosureFixtures.REGISTRAR;
import static org.gongkai.disclosure.domain.DisclosureFixtures.REVIEWER;
import static org.gongkai.disclosure.domain.DisclosureFixtures.at;
import static org.gongkai.disclosure.domain.DisclosureFixtures.by;
import static org.gongkai.disclosure.domain.DisclosureFixtures.draft;
import static org.gongkai.disclosure.domain.DisclosureFixtures.releasedExpress;

import java.util.Set;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.gongkai.disclosure.PublicationChannel;
import org.gongkai.disclosure.ReviewOpinion;
import org.gongkai.disclosure.Standing;
import org.gongkai.law.BadInput;
import org.gongkai.law.UnlawfulAct;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The rules that need more than the table of steps. */
class DisclosureTest {
    /** 条例 §17, 保守国家秘密法 §35: the rounds are fixed beforehand, and secrecy is one of them. */
    @Nested
    class RoundsOfReview {
        private static final ReviewRoute TWO_ROUNDS = new ReviewRoute(List.of("初审", "复核"), "保密审查", "终审");

        @Test
        void anEditionPassesEveryRoundOfItsUnitBeforeItsSecrecyIsExamined() {
            var item = draft();
            item.submit(List.of(), TWO_ROUNDS, by(AUTHOR));

            item.approveInUnit("", by(REVIEWER));
            assertThat(item.stage()).isEqualTo(Stage.SUBMITTED);
            item.approveInUnit("", by(OFFICE));
            assertThat(item.stage()).isEqualTo(Stage.SECRECY_REVIEW);
            item.reviewSecrecy(SecrecyReview.CLEAN, by(REVIEWER));

            assertThat(item.stage()).isEqualTo(Stage.UNIT_REVIEWED);
            assertThat(item.stepsTaken()).extracting(step -> step.facts().getOrDefault("round", ""))
                    .containsExactly("", "初审", "复核", "");
            assertThat(item.stepsTaken().getLast().facts()).containsEntry("secrecy", "NOT_SECRET")
                    .containsEntry("basis", SecrecyReview.USUAL_BASIS);
        }

        @Test
        void aSecondRoundIsForASecondPerson() {
            var item = draft();
            item.submit(List.of(), TWO_ROUNDS, by(AUTHOR));
            item.approveInUnit("", by(REVIEWER));

            var act = catchThrowable(() -> item.approveInUnit("", by(REVIEWER)));

            assertThat(act).isInstanceOf(UnlawfulAct.class).hasMessageContaining("“复核”须由他人进行");
        }

        @Test
        void whatComesBackBeginsWithTheFirstRoundAgain() {
            var item = draft();
            item.submit(List.of(), TWO_ROUNDS, by(AUTHOR));
            item.approveInUnit("", by(REVIEWER));
            item.returnToAuthor("请改", by(OFFICE));
            item.submit(List.of(), ReviewRoute.STANDARD, by(AUTHOR));

            item.approveInUnit("", by(REVIEWER));

            assertThat(item.stage()).isEqualTo(Stage.SECRECY_REVIEW);
        }

        @Test
        void onlyItsAuthorTakesASubmissionBackAndOnlyBeforeAnybodyReviewedIt() {
            var item = draft();
            item.submit(List.of(), TWO_ROUNDS, by(AUTHOR));

            assertThat(catchThrowable(() -> item.recall(by(OFFICE)))).isInstanceOf(UnlawfulAct.class);
            item.approveInUnit("", by(REVIEWER));
            assertThat(catchThrowable(() -> item.recall(by(AUTHOR)))).hasMessageContaining("审核人退回");
        }

        @Test
        void anAuthorDoesNotExamineTheSecrecyOfHisOwnText() {
            var item = at(Stage.SECRECY_REVIEW, Standing.UNPUBLISHED);

            assertThat(catchThrowable(() -> item.reviewSecrecy(SecrecyReview.CLEAN, by(AUTHOR))))
                    .isInstanceOf(UnlawfulAct.class);
        }

        @Test
        void aSecretIsKeptAndADoubtIsAnsweredInWriting() {
            var secret = at(Stage.SECRECY_REVIEW, Standing.UNPUBLISHED);
            secret.reviewSecrecy(new SecrecyReview(SecrecyReview.Result.SECRET, "第十三条", "涉及秘密事项"), by(REVIEWER));
            var doubt = at(Stage.SECRECY_REVIEW, Standing.UNPUBLISHED);
            doubt.reviewSecrecy(new SecrecyReview(SecrecyReview.Result.UNSURE, "第十三条", "不能确定"), by(REVIEWER));

            assertThat(secret.stage()).isEqualTo(Stage.KEPT);
            assertThat(doubt.stage()).isEqualTo(Stage.REFERRED);
            assertThat(catchThrowable(() -> doubt.review(Review.OPEN, by(OFFICE)))).isInstanceOf(BadInput.class)
                    .hasMessageContaining("答复");
        }

        @Test
        void aResultWithoutItsBasisOrReasonIsNoRecord() {
            assertThat(catchThrowable(() -> new SecrecyReview(SecrecyReview.Result.NOT_SECRET, " ", "")))
                    .hasMessageContaining("依据");
            assertThat(catchThrowable(() -> new SecrecyReview(SecrecyReview.Result.SECRET, "第十三条", "")))
                    .hasMessageContaining("理由");
        }
    }

    /** 条例 §17; nobody checks himself. */
    @Nested
    class FourEyes {
        @Test
        void anAuthorDoesNotApproveHisOwnEditionInTheUnit() {
            var item = at(Stage.SUBMITTED, Standing.UNPUBLISHED);

            var act = catchThrowable(() -> item.approveInUnit("同意", by(AUTHOR)));

            assertThat(act).isInstanceOf(UnlawfulAct.class).hasMessageContaining("由他人进行");
            assertThat(item.stage()).isEqualTo(Stage.SUBMITTED);
        }

        @Test
        void anAuthorDoesNotReviewHisOwnEditionForDisclosure() {
            var item = at(Stage.UNIT_REVIEWED, Standing.UNPUBLISHED);

            var act = catchThrowable(() -> item.review(Review.OPEN, by(AUTHOR)));

            assertThat(act).isInstanceOf(UnlawfulAct.class);
        }

        @Test
        void whoeverSavedAnEditionIsItsAuthorToo() {
            var item = draft();
            item.save(ContentFixtures.complete(), "", false, by(REVIEWER));
            item.submit(List.of(), ReviewRoute.STANDARD, by(AUTHOR));

            var act = catchThrowable(() -> item.approveInUnit("同意", by(REVIEWER)));

            assertThat(act).isInstanceOf(UnlawfulAct.class);
        }

        @Test
        void whatWentOutBeforeReviewIsReviewedByAnotherPersonAfterwards() {
            var item = releasedExpress(OFFICE);

            var bySame = catchThrowable(() -> item.reviewAfterwards("无误", by(OFFICE)));
            var byAuthor = catchThrowable(() -> item.reviewAfterwards("无误", by(AUTHOR)));
            item.reviewAfterwards("无误", by(REVIEWER));

            assertThat(bySame).isInstanceOf(UnlawfulAct.class);
            assertThat(byAuthor).isInstanceOf(UnlawfulAct.class);
            assertThat(item.snapshot().express()).isNull();
        }

        @Test
        void whatWasReviewedBeforehandNeedsNoReviewAfterwards() {
            var item = at(Stage.SETTLED, Standing.PUBLISHED);

            var act = catchThrowable(() -> item.reviewAfterwards("无误", by(REVIEWER)));

            assertThat(act).isInstanceOf(UnlawfulAct.class).hasMessageContaining("没有等待事后审查");
        }
    }

    @Nested
    class Publishing {
        @Test
        void theFirstPublicationFixesIndexNumberAndAddressForEver() {
            var item = at(Stage.CLEARED, Standing.UNPUBLISHED);
            item.publish(List.of(), REGISTRAR, by(OFFICE));
            var first = item.snapshot().firstPublication();

            item.startRevision(by(AUTHOR));
            item.submit(List.of(), ReviewRoute.STANDARD, by(AUTHOR));
            item.approveInUnit("", by(REVIEWER));
            item.reviewSecrecy(SecrecyReview.CLEAN, by(REVIEWER));
            item.review(Review.OPEN, by(OFFICE));
            item.publish(List.of(), (again, content, at) -> {
                throw new AssertionError("registered twice");
            }, by(OFFICE));

            assertThat(item.snapshot().firstPublication()).isEqualTo(first);
            assertThat(item.snapshot().published().number()).isEqualTo(2);
        }

        @Test
        void anIncompleteEditionIsNotSubmittedAndSaysWhatIsMissing() {
            var item = draft(Content.BLANK);

            var act = catchThrowable(() -> item.submit(List.of(), ReviewRoute.STANDARD, by(AUTHOR)));

            assertThat(act).isInstanceOfSatisfying(BadInput.class,
                    bad -> assertThat(bad.fields()).containsOnlyKeys("title", "summary", "column", "formedOn", "body"));
        }

        @Test
        void onlyInformationMeantToBeOpenIsPublished() {
            var item = at(Stage.CLEARED, Standing.UNPUBLISHED,
                    ContentFixtures.with(ContentFixtures.complete(), new Openness.OnRequest("涉及第三方")));

            var act = catchThrowable(() -> item.publish(List.of(), REGISTRAR, by(OFFICE)));

            assertThat(act).isInstanceOfSatisfying(UnlawfulAct.class,
                    unlawful -> assertThat(unlawful.rule()).hasToString("条例§13"));
            assertThat(item.standing()).isEqualTo(Standing.UNPUBLISHED);
        }

        @Test
        void expressReleaseNeedsAReason() {
            var act = catchThrowable(() -> draft().publishExpress(" ", List.of(), REGISTRAR, by(OFFICE)));

            assertThat(act).isInstanceOf(BadInput.class);
        }

        @Test
        void aPublicationIsScheduledForALaterMinuteOnly() {
            var item = at(Stage.CLEARED, Standing.UNPUBLISHED);

            var act = catchThrowable(() -> item.schedule(NOW, List.of(), by(OFFICE)));

            assertThat(act).isInstanceOf(BadInput.class).hasMessageContaining("晚于现在");
        }

        @Test
        void warningsAcceptedStandInTheHistory() {
            var item = draft();

            var submitted = item.submit(List.of("MOBILE_PHONE|body||138****"), ReviewRoute.STANDARD, by(AUTHOR));

            assertThat(submitted.acceptedWarnings()).isEqualTo(1);
            assertThat(item.stepsTaken()).singleElement()
                    .satisfies(step -> assertThat(step.facts()).containsEntry("acceptedWarnings",
                            "MOBILE_PHONE|body||138****"));
        }

        @Test
        void theEventCarriesTheBareFacts() {
            var content = ContentFixtures.via(ContentFixtures.complete(),
                    Set.of(PublicationChannel.WECHAT, PublicationChannel.SITE));
            var item = at(Stage.CLEARED, Standing.UNPUBLISHED, content);

            var published = item.publish(List.of(), REGISTRAR, by(OFFICE));

            assertThat(published.fact().channels()).containsExactlyInAnyOrder(PublicationChannel.WECHAT,
                    PublicationChannel.SITE);
            assertThat(published.fact().firstPublishedAt()).isEqualTo(NOW);
            assertThat(published.express()).isFalse();
        }
    }

    @Nested
    class Reviewing {
        @Test
        void keepingClosedNeedsAGroundOfTheLaw() {
            var act = catchThrowable(() -> new Review(ReviewOpinion.CLOSED, null, "不宜公开"));

            assertThat(act).isInstanceOf(BadInput.class).hasMessageContaining("条例§14至§16");
        }

        @Test
        void theRecordNamesOpinionAndGround() {
            var item = at(Stage.UNIT_REVIEWED, Standing.UNPUBLISHED);

            var reviewed = item.review(new Review(ReviewOpinion.CLOSED, Ground.TRADE_SECRET, "企业已书面反对"), by(OFFICE));

            assertThat(reviewed.facts()).isEqualTo(
                    Map.of("edition", "1", "opinion", "CLOSED", "ground", "TRADE_SECRET"));
            assertThat(item.stage()).isEqualTo(Stage.KEPT);
        }

        @Test
        void returningNeedsAReasonTheAuthorCanRead() {
            var item = at(Stage.SUBMITTED, Standing.UNPUBLISHED);

            var act = catchThrowable(() -> item.returnToAuthor("", by(REVIEWER)));

            assertThat(act).isInstanceOf(BadInput.class);
            assertThat(item.stage()).isEqualTo(Stage.SUBMITTED);
        }
    }

    @Nested
    class TakingBack {
        @Test
        void whatIsTakenBackIsNotBroughtBackByATimer() {
            var item = at(Stage.SCHEDULED, Standing.PUBLISHED);

            item.withdraw(withdrawal(), by(OFFICE));

            assertThat(item.stage()).isEqualTo(Stage.CLEARED);
            assertThat(item.snapshot().scheduledFor()).isNull();
        }

        @Test
        void removingDropsTheEditionInWork() {
            var item = at(Stage.DRAFT, Standing.PUBLISHED);

            item.remove("误发", by(OFFICE));

            assertThat(item.snapshot().inWork()).isNull();
        }

        @Test
        void aNewEditionOfAWithdrawnItemMakesItPublicAgain() {
            var item = at(Stage.CLEARED, Standing.WITHDRAWN);

            item.publish(List.of(), REGISTRAR, by(OFFICE));

            assertThat(item.standing()).isEqualTo(Standing.PUBLISHED);
            assertThat(item.snapshot().ending()).isNull();
        }

        @Test
        void mergingNamesTheOtherItem() {
            var act = catchThrowable(() -> new Ending(
                    Ending.Kind.MERGED, "内容合并", LocalDate.of(2024, 3, 11), null));

            assertThat(act).isInstanceOf(BadInput.class);
        }

        private static Ending withdrawal() {
            return new Ending(Ending.Kind.OTHER, "重复",
                    LocalDate.of(2024, 3, 11), null);
        }
    }
}
