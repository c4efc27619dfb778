package org.gongkai.disclosure.domain;

import static org.gongkai.disclosure.Standing.PUBLISHED;
import static org.gongkai.disclosure.Standing.REMOVED;
import static org.gongkai.disclosure.Standing.UNPUBLISHED;
import static org.gongkai.disclosure.Standing.WITHDRAWN;
import static org.gongkai.disclosure.domain.Stage.CLEARED;
import static org.gongkai.disclosure.domain.Stage.DRAFT;
import static org.gongkai.disclosure.domain.Stage.KEPT;
import static org.gongkai.disclosure.domain.Stage.REFERRED;
import static org.gongkai.disclosure.domain.Stage.RETURNED;
import static org.gongkai.disclosure.domain.Stage.SCHEDULED;
import static org.gongkai.disclosure.domain.Stage.SECRECY_REVIEW;
import static org.gongkai.disclosure.domain.Stage.SETTLED;
import static org.gongkai.disclosure.domain.Stage.SUBMITTED;
import static org.gongkai.disclosure.domain.Stage.UNIT_REVIEWED;
import static org.gongkai.law.ArticleRef.art;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.gongkai.disclosure.Standing;
import org.gongkai.law.UnlawfulAct;
import org.jspecify.annotations.Nullable;

/**
 * Every step an item may take, and no other: what stands here is all there is, for administrators too.
 *
 * <p>{@code docs/disclosure-steps.md} is drawn from this table.
 */
public final class Steps {
    private static final @Nullable Stage STAGE_STAYS = null;
    private static final @Nullable Standing STANDING_STAYS = null;
    private static final Set<Stage> ANY_STAGE = EnumSet.allOf(Stage.class);
    private static final Set<Stage> WITH_AUTHOR = EnumSet.of(DRAFT, RETURNED);
    private static final Set<Stage> NOT_YET_REVIEWED = EnumSet.of(DRAFT, RETURNED, SUBMITTED, SECRECY_REVIEW,
            UNIT_REVIEWED);
    private static final Set<Stage> AFTER_SUBMISSION = EnumSet.of(SUBMITTED, SECRECY_REVIEW, UNIT_REVIEWED, REFERRED,
            CLEARED, SCHEDULED);
    /** A removed item was published in error; nothing more may come of it. */
    private static final Set<Standing> NOT_REMOVED = EnumSet.of(UNPUBLISHED, PUBLISHED, WITHDRAWN);

    public static final List<Step> TABLE = List.of(
            new Step(WITH_AUTHOR, NOT_REMOVED, Act.SAVE, STAGE_STAYS, STANDING_STAYS, art(19)),
            new Step(WITH_AUTHOR, NOT_REMOVED, Act.SUBMIT, SUBMITTED, STANDING_STAYS, art(17)),
            new Step(Set.of(SUBMITTED), NOT_REMOVED, Act.RECALL, DRAFT, STANDING_STAYS, art(17)),
            // What was public keeps the organ that answers for it; only a draft may change hands.
            new Step(WITH_AUTHOR, Set.of(UNPUBLISHED), Act.HAND_OVER, STAGE_STAYS, STANDING_STAYS, art(10)),
            new Step(AFTER_SUBMISSION, NOT_REMOVED, Act.RETURN, RETURNED, STANDING_STAYS, art(17)),
            // How many rounds the unit wants is configuration (ReviewRoute); what follows them is not.
            new Step(Set.of(SUBMITTED), NOT_REMOVED, Act.PASS_ON, STAGE_STAYS, STANDING_STAYS, art(17)),
            new Step(Set.of(SUBMITTED), NOT_REMOVED, Act.APPROVE_IN_UNIT, SECRECY_REVIEW, STANDING_STAYS, art(17)),
            new Step(Set.of(SECRECY_REVIEW), NOT_REMOVED, Act.PASS_SECRECY, UNIT_REVIEWED, STANDING_STAYS,
                    SecrecyReview.LAW),
            new Step(Set.of(SECRECY_REVIEW), Set.of(UNPUBLISHED), Act.HOLD_AS_SECRET, KEPT, STANDING_STAYS,
                    SecrecyReview.LAW),
            new Step(Set.of(SECRECY_REVIEW), NOT_REMOVED, Act.REFER_SECRECY, REFERRED, STANDING_STAYS, art(17)),
            new Step(Set.of(UNIT_REVIEWED, REFERRED), NOT_REMOVED, Act.CLEAR, CLEARED, STANDING_STAYS, art(17)),
            // A new edition of something public cannot be kept back: it is returned, or the item is withdrawn.
            new Step(Set.of(UNIT_REVIEWED, REFERRED), Set.of(UNPUBLISHED), Act.KEEP, KEPT, STANDING_STAYS, art(13)),
            new Step(Set.of(UNIT_REVIEWED), NOT_REMOVED, Act.REFER, REFERRED, STANDING_STAYS, art(17)),
            new Step(Set.of(KEPT), Set.of(UNPUBLISHED), Act.RECONSIDER, DRAFT, STANDING_STAYS, art(18)),
            new Step(Set.of(CLEARED, SCHEDULED), NOT_REMOVED, Act.SCHEDULE, SCHEDULED, STANDING_STAYS, art(26)),
            new Step(Set.of(SCHEDULED), NOT_REMOVED, Act.UNSCHEDULE, CLEARED, STANDING_STAYS, art(26)),
            new Step(Set.of(CLEARED, SCHEDULED), NOT_REMOVED, Act.PUBLISH, SETTLED, PUBLISHED, art(19)),
            new Step(NOT_YET_REVIEWED, NOT_REMOVED, Act.PUBLISH_EXPRESS, SETTLED, PUBLISHED, art(6)),
            new Step(ANY_STAGE, Set.of(PUBLISHED, WITHDRAWN), Act.REVIEW_AFTERWARDS, STAGE_STAYS, STANDING_STAYS,
                    art(17)),
            new Step(Set.of(SETTLED), Set.of(PUBLISHED, WITHDRAWN), Act.START_REVISION, DRAFT, STANDING_STAYS,
                    art(26)),
            new Step(WITH_AUTHOR, Set.of(PUBLISHED, WITHDRAWN), Act.ABANDON_REVISION, SETTLED, STANDING_STAYS,
                    art(26)),
            new Step(WITH_AUTHOR, Set.of(UNPUBLISHED), Act.DISCARD, SETTLED, STANDING_STAYS, art(4)),
            // Taking back never waits for work on a new edition, and a timer must not bring back what was taken back.
            new Step(Set.of(SCHEDULED), Set.of(PUBLISHED), Act.WITHDRAW, CLEARED, WITHDRAWN, art(6)),
            new Step(EnumSet.complementOf(EnumSet.of(SCHEDULED)), Set.of(PUBLISHED), Act.WITHDRAW, STAGE_STAYS,
                    WITHDRAWN, art(6)),
            new Step(Set.of(SETTLED), Set.of(WITHDRAWN), Act.REPUBLISH, STAGE_STAYS, PUBLISHED, art(6)),
            new Step(ANY_STAGE, Set.of(PUBLISHED, WITHDRAWN), Act.REMOVE, SETTLED, REMOVED, art(6)),
            new Step(ANY_STAGE, Set.of(PUBLISHED), Act.MARK, STAGE_STAYS, STANDING_STAYS, art(4)),
            new Step(ANY_STAGE, Set.of(PUBLISHED), Act.UNMARK, STAGE_STAYS, STANDING_STAYS, art(4)));

    private Steps() {}

    /** The step this act means here and now, or a refusal with the article of the act. */
    static Step of(Act act, Stage stage, Standing standing) {
        return TABLE.stream()
                .filter(step -> step.act() == act && step.leadsOnFrom(stage, standing))
                .findFirst()
                .orElseThrow(() -> refused(act, stage));
    }

    public static boolean allows(Act act, Stage stage, Standing standing) {
        return TABLE.stream().anyMatch(step -> step.act() == act && step.leadsOnFrom(stage, standing));
    }

    private static UnlawfulAct refused(Act act, Stage stage) {
        var rule = TABLE.stream().filter(step -> step.act() == act).findFirst().orElseThrow().by();
        return new UnlawfulAct(rule, "此信息现在“%s”，不能“%s”；可能他人刚刚办理过，请刷新后再看。".formatted(stage.term(), act.term()));
    }
}
