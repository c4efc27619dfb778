package org.gongkai.disclosure.domain;

import static java.util.Objects.requireNonNull;
import static org.gongkai.disclosure.domain.Requirements.accepted;
import static org.gongkai.disclosure.domain.Requirements.refuseAuthor;
import static org.gongkai.disclosure.domain.Requirements.requireComplete;
import static org.gongkai.disclosure.domain.Requirements.requirePublishable;
import static org.gongkai.disclosure.domain.Requirements.required;
import static org.gongkai.law.ArticleRef.art;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.gongkai.disclosure.DisclosureAfterReviewed;
import org.gongkai.disclosure.DisclosureDiscarded;
import org.gongkai.disclosure.DisclosureDraftSaved;
import org.gongkai.disclosure.DisclosureDrafted;
import org.gongkai.disclosure.DisclosureHandedOver;
import org.gongkai.disclosure.DisclosureId;
import org.gongkai.disclosure.DisclosureMarked;
import org.gongkai.disclosure.DisclosurePublished;
import org.gongkai.disclosure.DisclosureRecalled;
import org.gongkai.disclosure.DisclosureReconsidered;
import org.gongkai.disclosure.DisclosureReturned;
import org.gongkai.disclosure.DisclosureReviewed;
import org.gongkai.disclosure.DisclosureRevisionAbandoned;
import org.gongkai.disclosure.DisclosureRevisionStarted;
import org.gongkai.disclosure.DisclosureScheduled;
import org.gongkai.disclosure.DisclosureSecrecyReviewed;
import org.gongkai.disclosure.DisclosureSubmitted;
import org.gongkai.disclosure.DisclosureUnitReviewed;
import org.gongkai.disclosure.DisclosureUnmarked;
import org.gongkai.disclosure.DisclosureUnscheduled;
import org.gongkai.disclosure.DisclosureWithdrawn;
import org.gongkai.disclosure.PublicationFact;
import org.gongkai.disclosure.Standing;
import org.gongkai.law.BadInput;
import org.gongkai.law.UnlawfulAct;
import org.gongkai.organ.OrganId;
import org.jspecify.annotations.Nullable;

/**
 * A piece of government information (政府信息) from its first draft on. Its acts are the only way to change it; each walks
 * the table of {@link Steps}, leaves a line in the history and returns the event it caused.
 */
public final class Disclosure {
    private final DisclosureId id;
    private final int version;
    private final List<StepTaken> stepsTaken = new ArrayList<>();
    private OrganId organ;
    private Stage stage;
    private Standing standing;
    private @Nullable Edition inWork;
    private @Nullable Edition published;
    private @Nullable FirstPublication firstPublication;
    private @Nullable Instant scheduledFor;
    private @Nullable ExpressRelease express;
    private @Nullable Marking marking;
    private @Nullable Ending ending;
    private ReviewProgress progress;

    /**
     * An item as it is kept between two acts.
     *
     * @param inWork the edition being worked on
     * @param published the edition published last; what the public sees while the standing is published
     * @param express set while a release before review still waits for its review
     * @param ending set while it is withdrawn or removed
     * @param progress how far the edition in work has come on its route of review
     */
    public record Snapshot(DisclosureId id, OrganId organ, Stage stage, Standing standing, @Nullable Edition inWork,
            @Nullable Edition published, @Nullable FirstPublication firstPublication, @Nullable Instant scheduledFor,
            @Nullable ExpressRelease express, @Nullable Marking marking, @Nullable Ending ending,
            ReviewProgress progress,
            int version) {}

    public Disclosure(Snapshot kept) {
        id = kept.id();
        organ = kept.organ();
        version = kept.version();
        stage = kept.stage();
        standing = kept.standing();
        inWork = kept.inWork();
        published = kept.published();
        firstPublication = kept.firstPublication();
        scheduledFor = kept.scheduledFor();
        express = kept.express();
        marking = kept.marking();
        ending = kept.ending();
        progress = kept.progress();
    }

    /** Begins an item; {@link #drafted} is the event that tells so. */
    public static Disclosure begin(DisclosureId id, OrganId organ, Content content, Signature by) {
        return new Disclosure(new Snapshot(id, organ, Stage.DRAFT, Standing.UNPUBLISHED, Edition.first(content, by),
                null, null, null, null, null, null, ReviewProgress.NONE, 0));
    }

    /** An item that was public before it came here. */
    public static Disclosure publishedBefore(DisclosureId id, OrganId organ, Content content, FirstPublication first,
            @Nullable Marking marking) {
        var edition = new Edition(1, content, Set.of(), "", false, null, first.at());
        return new Disclosure(
                new Snapshot(id, organ, Stage.SETTLED, Standing.PUBLISHED, null, edition, first, null, null,
                        marking, null, ReviewProgress.NONE, 0));
    }

    public DisclosureDrafted drafted() {
        return new DisclosureDrafted(id, organ);
    }

    // ---- the author's acts

    public DisclosureDraftSaved save(Content content, String changeNote, boolean minor, Signature by) {
        var edition = inWork(Act.SAVE);
        walk(Act.SAVE); // kept as typed and too often to stand in the history
        inWork = edition.saying(content, changeNote, minor, by);
        return new DisclosureDraftSaved(id, edition.number());
    }

    /**
     * @param acceptedWarnings codes of the warnings the author has seen and sends it on with
     * @param route the rounds of review that hold for it now
     */
    public DisclosureSubmitted submit(List<String> acceptedWarnings, ReviewRoute route, Signature by) {
        var edition = inWork(Act.SUBMIT);
        requireComplete(edition, by);
        progress = ReviewProgress.on(route);
        take(Act.SUBMIT, edition, by, "", accepted(acceptedWarnings));
        return new DisclosureSubmitted(id, edition.number(), acceptedWarnings.size());
    }

    /** Takes it back as long as nobody has reviewed it; afterwards the reviewer returns it. */
    public DisclosureRecalled recall(Signature by) {
        var edition = inWork(Act.RECALL);
        if (!edition.isBy(by.account()) || !progress.passedBy().isEmpty()) {
            throw new UnlawfulAct(art(17), "只有起草人能在审核开始之前撤回送审；已开始审核的，请审核人退回。");
        }
        take(Act.RECALL, edition, by, "", Map.of());
        return new DisclosureRecalled(id, edition.number());
    }

    /** 条例 §10: whoever made the information answers for it; a draft begun in the wrong place goes to the right one. */
    public DisclosureHandedOver handOver(OrganId to, Signature by) {
        var edition = inWork(Act.HAND_OVER);
        if (to.equals(organ)) {
            throw new BadInput("organ", "已经是这个单位的信息");
        }
        var from = organ;
        take(Act.HAND_OVER, edition, by, "", Map.of("from", from.toString(), "to", to.toString()));
        organ = to;
        return new DisclosureHandedOver(id, edition.number(), from, to);
    }

    public DisclosureRevisionStarted startRevision(Signature by) {
        walk(Act.START_REVISION);
        inWork = requireNonNull(published).next(by.day(), by);
        note(Act.START_REVISION, inWork, by, "", Map.of());
        return new DisclosureRevisionStarted(id, inWork.number());
    }

    public DisclosureRevisionAbandoned abandonRevision(Signature by) {
        var edition = inWork(Act.ABANDON_REVISION);
        take(Act.ABANDON_REVISION, edition, by, "", Map.of());
        inWork = null;
        return new DisclosureRevisionAbandoned(id, edition.number());
    }

    public DisclosureDiscarded discard(Signature by) {
        var edition = inWork(Act.DISCARD);
        take(Act.DISCARD, edition, by, "", Map.of());
        inWork = null;
        return new DisclosureDiscarded(id, edition.number());
    }

    // ---- the reviewers' acts

    /** Passes the unit's round that is on now; a second round is for a second person. */
    public DisclosureUnitReviewed approveInUnit(String opinion, Signature by) {
        boolean last = progress.isLastUnitRound();
        var act = last ? Act.APPROVE_IN_UNIT : Act.PASS_ON;
        var edition = inWork(act);
        refuseAuthor(edition, by);
        if (progress.wasPassedBy(by.account())) {
            throw new UnlawfulAct(art(17), "您已办理本版前面的审核环节，“%s”须由他人进行。".formatted(progress.unitRound()));
        }
        var round = progress.unitRound();
        take(act, edition, by, opinion, Map.of("round", round));
        progress = progress.passedBy(by.account());
        return new DisclosureUnitReviewed(id, edition.number(), round, last);
    }

    /** 保守国家秘密法 §35: examined before anything is published, with who, when, result and basis on record. */
    public DisclosureSecrecyReviewed reviewSecrecy(SecrecyReview review, Signature by) {
        var act = review.result().act();
        var edition = inWork(act);
        refuseAuthor(edition, by);
        take(act, edition, by, review.note(), Map.of("secrecy", review.result().name(), "basis", review.basis()));
        return new DisclosureSecrecyReviewed(id, edition.number(), review.result().name());
    }

    public DisclosureReturned returnToAuthor(String reason, Signature by) {
        var edition = inWork(Act.RETURN);
        take(Act.RETURN, edition, by, required(reason, "请填写退回理由，作者将看到"), Map.of());
        scheduledFor = null;
        return new DisclosureReturned(id, edition.number(), reason.strip());
    }

    /** 条例 §17: review comes before release, by another person than the author. */
    public DisclosureReviewed review(Review review, Signature by) {
        var edition = inWork(review.act());
        refuseAuthor(edition, by);
        if (stage == Stage.REFERRED && review.note().isEmpty()) {
            throw new BadInput("note", "请写明有关主管部门或保密行政管理部门的答复（条例§17）");
        }
        var ground = review.ground() == null ? null : review.ground().name();
        take(review.act(), edition, by, review.note(), ground == null
                ? Map.of("opinion", review.opinion().name())
                : Map.of("opinion", review.opinion().name(), "ground", ground));
        return new DisclosureReviewed(id, edition.number(), review.opinion(), ground,
                review.note().isEmpty() ? null : review.note());
    }

    /** 条例 §18: what was kept back is looked at again when circumstances have changed. */
    public DisclosureReconsidered reconsider(String reason, Signature by) {
        var edition = inWork(Act.RECONSIDER);
        take(Act.RECONSIDER, edition, by, required(reason, "请填写重新评估的理由"), Map.of());
        return new DisclosureReconsidered(id, edition.number(), reason.strip());
    }

    public DisclosureAfterReviewed reviewAfterwards(String opinion, Signature by) {
        var release = express;
        walk(Act.REVIEW_AFTERWARDS);
        if (release == null) {
            throw new UnlawfulAct(art(17), "没有等待事后审查的紧急发布。");
        }
        var edition = requireNonNull(published);
        refuseAuthor(edition, by);
        if (Objects.equals(release.by(), by.account())) {
            throw new UnlawfulAct(art(17), "紧急发布须由发布人以外的人事后审查。");
        }
        note(Act.REVIEW_AFTERWARDS, edition, by, opinion, Map.of());
        express = null;
        return new DisclosureAfterReviewed(id, release.edition());
    }

    // ---- publishing

    public DisclosureScheduled schedule(Instant at, List<String> acceptedWarnings, Signature by) {
        var edition = inWork(Act.SCHEDULE);
        if (!at.isAfter(by.at())) {
            throw new BadInput("at", "发布时间应晚于现在");
        }
        requirePublishable(edition, by);
        take(Act.SCHEDULE, edition, by, "", accepted(acceptedWarnings));
        scheduledFor = at;
        return new DisclosureScheduled(id, edition.number(), at);
    }

    public DisclosureUnscheduled unschedule(Signature by) {
        var edition = inWork(Act.UNSCHEDULE);
        take(Act.UNSCHEDULE, edition, by, "", Map.of());
        scheduledFor = null;
        return new DisclosureUnscheduled(id, edition.number());
    }

    public DisclosurePublished publish(List<String> acceptedWarnings, Registrar registrar, Signature by) {
        var edition = inWork(Act.PUBLISH);
        release(Act.PUBLISH, edition, "", acceptedWarnings, registrar, by);
        return new DisclosurePublished(publicationFact(), false, null);
    }

    /** Publishes before the review, which another person makes up for afterwards. */
    public DisclosurePublished publishExpress(String reason, List<String> acceptedWarnings, Registrar registrar,
            Signature by) {
        var edition = inWork(Act.PUBLISH_EXPRESS);
        var why = required(reason, "紧急发布须说明理由");
        release(Act.PUBLISH_EXPRESS, edition, why, acceptedWarnings, registrar, by);
        express = new ExpressRelease(edition.number(), by.account(), why);
        return new DisclosurePublished(publicationFact(), true, why);
    }

    /** Shows the edition published last again, under its old address and index number. */
    public DisclosurePublished republish(String reason, Signature by) {
        var edition = published;
        walk(Act.REPUBLISH);
        note(Act.REPUBLISH, requireNonNull(edition), by, required(reason, "请填写恢复发布的理由"), Map.of());
        ending = null;
        return new DisclosurePublished(publicationFact(), false, reason.strip());
    }

    // ---- what becomes of it

    public DisclosureWithdrawn withdraw(Ending why, Signature by) {
        walk(Act.WITHDRAW);
        note(Act.WITHDRAW, requireNonNull(published), by, why.reason(), Map.of("kind", why.kind().name()));
        ending = why;
        scheduledFor = null;
        return new DisclosureWithdrawn(id, false, why.reason());
    }

    public DisclosureWithdrawn remove(String reason, Signature by) {
        walk(Act.REMOVE);
        ending = new Ending(Ending.Kind.ERROR, reason, by.day(), null);
        note(Act.REMOVE, requireNonNull(published), by, ending.reason(), Map.of());
        inWork = null;
        scheduledFor = null;
        return new DisclosureWithdrawn(id, true, ending.reason());
    }

    public DisclosureMarked mark(Marking as, Signature by) {
        walk(Act.MARK);
        note(Act.MARK, requireNonNull(published), by, as.by(), Map.of("validity", as.validity().name()));
        marking = as;
        return new DisclosureMarked(id, as.validity(), as.on(), as.by());
    }

    public DisclosureUnmarked unmark(String reason, Signature by) {
        walk(Act.UNMARK);
        note(Act.UNMARK, requireNonNull(published), by, required(reason, "请填写取消标注的理由"), Map.of());
        marking = null;
        return new DisclosureUnmarked(id, reason.strip());
    }

    // ---- walking the table

    private void release(Act act, Edition edition, String reason, List<String> acceptedWarnings, Registrar registrar,
            Signature by) {
        requirePublishable(edition, by);
        take(act, edition, by, reason, accepted(acceptedWarnings));
        if (firstPublication == null) {
            firstPublication = registrar.register(this, edition.content(), by.at());
        }
        published = edition.publishedAt(by.at());
        inWork = null;
        scheduledFor = null;
        ending = null;
    }

    /** The edition in hand; where there is none, the table refuses the act. */
    private Edition inWork(Act act) {
        Steps.of(act, stage, standing);
        return requireNonNull(inWork);
    }

    private void take(Act act, Edition edition, Signature by, String words, Map<String, String> facts) {
        walk(act);
        note(act, edition, by, words, facts);
    }

    private void walk(Act act) {
        var step = Steps.of(act, stage, standing);
        stage = step.stageAfter(stage);
        standing = step.standingAfter(standing);
    }

    private void note(Act act, Edition edition, Signature by, String words, Map<String, String> facts) {
        stepsTaken.add(new StepTaken(act, edition.number(), stage, by, words.strip(), facts));
    }

    // ---- what it is

    public DisclosureId id() {
        return id;
    }

    public OrganId organ() {
        return organ;
    }

    public int version() {
        return version;
    }

    public Stage stage() {
        return stage;
    }

    public Standing standing() {
        return standing;
    }

    /** Steps taken since it was read. */
    public List<StepTaken> stepsTaken() {
        return List.copyOf(stepsTaken);
    }

    public boolean mayNow(Act act) {
        return Steps.allows(act, stage, standing);
    }

    /** The facts of the publication that stands; only after the first one. */
    public PublicationFact publicationFact() {
        var edition = requireNonNull(published);
        var content = edition.content();
        return new PublicationFact(id, organ, content.classification().columns(), content.classification().field(),
                content.channels(), edition.number(), requireNonNull(firstPublication).at());
    }

    public Snapshot snapshot() {
        return new Snapshot(id, organ, stage, standing, inWork, published, firstPublication, scheduledFor, express,
                marking, ending, progress, version);
    }
}
