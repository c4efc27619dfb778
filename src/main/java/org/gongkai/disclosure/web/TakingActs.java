package org.gongkai.disclosure.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import org.gongkai.disclosure.DisclosureId;
import org.gongkai.disclosure.ReviewOpinion;
import org.gongkai.disclosure.Validity;
import org.gongkai.disclosure.application.DraftingDisclosures;
import org.gongkai.disclosure.application.EndingDisclosures;
import org.gongkai.disclosure.application.PublishingDisclosures;
import org.gongkai.disclosure.application.ReviewingDisclosures;
import org.gongkai.disclosure.application.Seen;
import org.gongkai.disclosure.domain.Ending;
import org.gongkai.disclosure.domain.Marking;
import org.gongkai.disclosure.domain.Review;
import org.gongkai.disclosure.domain.SecrecyReview;
import org.gongkai.identity.Officer;
import org.gongkai.law.BadInput;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** From a page's form to the use case behind it. */
@Component
class TakingActs {
    private final DraftingDisclosures drafting;
    private final ReviewingDisclosures reviewing;
    private final PublishingDisclosures publishing;
    private final EndingDisclosures ending;
    private final Clock clock;

    TakingActs(DraftingDisclosures drafting, ReviewingDisclosures reviewing, PublishingDisclosures publishing,
            EndingDisclosures ending, Clock clock) {
        this.drafting = drafting;
        this.reviewing = reviewing;
        this.publishing = publishing;
        this.ending = ending;
        this.clock = clock;
    }

    void take(ItemAct act, DisclosureId id, ActForm form, Officer officer) {
        if (act.asks(ItemAct.Asks.SURE) && !form.sure()) {
            throw new BadInput("sure", "此项办理不能简单撤销，请核对后勾选“确认办理”");
        }
        var seen = new Seen(id, form.version());
        switch (act) {
            case SUBMISSION -> drafting.submit(seen, form.accept(), officer);
            case RECALL -> drafting.recall(seen, officer);
            case UNIT_REVIEW -> reviewing.approveInUnit(seen, form.words(), officer);
            case SECRECY_REVIEW -> reviewing.reviewSecrecy(seen, secrecyOf(form), officer);
            case DISCLOSURE_REVIEW -> reviewing.review(seen, reviewOf(form), officer);
            case PUBLICATION -> publishing.publish(seen, form.accept(), officer);
            case SCHEDULE -> publishing.schedule(seen, minute(form.at()), form.accept(), officer);
            case UNSCHEDULING -> publishing.unschedule(seen, officer);
            case RETURN -> reviewing.returnToAuthor(seen, form.words(), officer);
            case AFTER_REVIEW -> reviewing.reviewAfterwards(seen, form.words(), officer);
            case RECONSIDERATION -> reviewing.reconsider(seen, form.words(), officer);
            case REVISION -> drafting.startRevision(seen, officer);
            case REVISION_ABANDONMENT -> drafting.abandonRevision(seen, officer);
            case VALIDITY -> ending.mark(seen, markingOf(form), officer);
            case VALIDITY_CLEARING -> ending.unmark(seen, form.words(), officer);
            case REPUBLICATION -> publishing.republish(seen, form.words(), officer);
            case EXPRESS_PUBLICATION -> publishing.publishExpress(seen, form.words(), form.accept(), officer);
            case WITHDRAWAL -> ending.withdraw(seen, kindOf(form), form.words(), mergedInto(form), officer);
            case REMOVAL -> ending.remove(seen, form.words(), officer);
            case DISCARDING -> drafting.discard(seen, officer);
        }
    }

    private static SecrecyReview secrecyOf(ActForm form) {
        return new SecrecyReview(form.secrecy() == null ? SecrecyReview.Result.NOT_SECRET : form.secrecy(),
                form.basisOrUsual(), form.words());
    }

    private static Review reviewOf(ActForm form) {
        var opinion = form.opinion() == null ? ReviewOpinion.OPEN : form.opinion();
        return new Review(opinion, opinion == ReviewOpinion.CLOSED ? form.ground() : null, form.words());
    }

    private static Marking markingOf(ActForm form) {
        var read = new FieldReader();
        var on = read.neededDay("on", form.on());
        read.refuseIfUnreadable();
        if (on == null) {
            throw new BadInput("on", "请填写日期");
        }
        return new Marking(form.validity() == null ? Validity.REPEALED : form.validity(), on,
                form.by() == null ? "" : form.by());
    }

    private static Ending.Kind kindOf(ActForm form) {
        return form.kind() == null ? Ending.Kind.ERROR : form.kind();
    }

    private static @Nullable DisclosureId mergedInto(ActForm form) {
        return kindOf(form) == Ending.Kind.MERGED && form.mergedInto() != null
                ? new DisclosureId(form.mergedInto())
                : null;
    }

    private Instant minute(@Nullable String typed) {
        try {
            return LocalDateTime.parse(typed == null ? "" : typed).atZone(clock.getZone()).toInstant();
        } catch (DateTimeParseException unreadable) {
            throw new BadInput("at", "请填写发布的日期和时间");
        }
    }
}
