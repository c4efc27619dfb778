package org.gongkai.remedy.domain;

import static org.gongkai.law.ArticleRef.art;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import org.gongkai.calendar.WorkingDays;
import org.gongkai.law.BadInput;
import org.gongkai.law.UnlawfulAct;
import org.gongkai.organ.OrganId;
import org.gongkai.remedy.RemedyGroup;
import org.gongkai.remedy.RemedyResult;
import org.jspecify.annotations.Nullable;

/**
 * A review, suit or complaint in the register. Acts give the case as it is afterwards.
 *
 * @param authority the reviewing organ, court, or office the complaint went to
 * @param caseNumber theirs
 * @param about number of the request it is about, or what else
 * @param instance 1 first, 2 appeal, 3 retrial
 * @param decidedOn day of the challenged decision, null for silence
 * @param servedOn the day the copy was served on the organ
 * @param rawResult the result in the decision's own words
 * @param redo the time an order to reply anew gives, null when there is none
 */
public record RemedyCase(long id, OrganId organ, RemedyGroup group, Procedure procedure, Challenge challenge,
        String authority, String caseNumber, int instance, String about, @Nullable LocalDate decidedOn,
        LocalDate servedOn, @Nullable LocalDate answeredOn, String rawResult, @Nullable RemedyResult result,
        @Nullable LocalDate endedOn, @Nullable WorkingDays redo, @Nullable LocalDate redoneOn, String note,
        int version) {
    private static final int LONGEST = 200;

    public RemedyCase {
        var wrong = new LinkedHashMap<String, String>();
        if (caseNumber.isBlank() || caseNumber.length() > LONGEST) {
            wrong.put("caseNumber", "请填写案号，不超过 %d 字".formatted(LONGEST));
        }
        if (about.isBlank() || about.length() > LONGEST) {
            wrong.put("about", "请填写所涉申请的编号或者被诉的事项");
        }
        if (decidedOn != null && decidedOn.isAfter(servedOn)) {
            wrong.put("decidedOn", "被诉决定的日期不能晚于收到日期");
        }
        if (!wrong.isEmpty()) {
            throw new BadInput(wrong);
        }
    }

    public boolean isOpen() {
        return endedOn == null;
    }

    public boolean missesReview() {
        return ReviewFirst.isMissed(group, challenge, decidedOn);
    }

    /** The organ's answer and evidence went out. */
    public RemedyCase answered(LocalDate on, LocalDate today) {
        requireOpen();
        requireDay("answeredOn", on, today);
        return new RemedyCase(id, organ, group, procedure, challenge, authority, caseNumber, instance, about, decidedOn,
                servedOn, on, rawResult, result, endedOn, redo, redoneOn, note, version);
    }

    /**
     * The decision took effect.
     *
     * @param orderedRedo the time it gives for a new reply, null when it orders none
     */
    public RemedyCase ended(String said, RemedyResult as, LocalDate on, @Nullable WorkingDays orderedRedo,
            LocalDate today) {
        requireOpen();
        requireDay("endedOn", on, today);
        if (as == RemedyResult.PENDING) {
            throw new BadInput("rawResult", "请选择结果");
        }
        return new RemedyCase(id, organ, group, procedure, challenge, authority, caseNumber, instance, about, decidedOn,
                servedOn, answeredOn, said, as, on, orderedRedo, null, note, version);
    }

    /** The new reply went out. */
    public RemedyCase redone(LocalDate on, LocalDate today) {
        if (redo == null || endedOn == null) {
            throw new UnlawfulAct(art(51), "这件案子没有责令重新答复。");
        }
        requireDay("redoneOn", on, today);
        return new RemedyCase(id, organ, group, procedure, challenge, authority, caseNumber, instance, about, decidedOn,
                servedOn, answeredOn, rawResult, result, endedOn, redo, on, note, version);
    }

    private void requireOpen() {
        if (!isOpen()) {
            throw new UnlawfulAct(art(51), "这件案子已经审结。");
        }
    }

    private void requireDay(String field, LocalDate on, LocalDate today) {
        if (on.isBefore(servedOn) || on.isAfter(today)) {
            throw new BadInput(field, "日期应当在收到之日和今天之间");
        }
    }
}
