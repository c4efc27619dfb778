package org.gongkai.request.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.gongkai.calendar.WorkingDays;
import org.gongkai.request.CaseEvent;
import org.gongkai.request.EventKind;

/** An act on a case: a noun under its number, the event it records, and what the officer should know before. */
public enum CaseAct {
    CORRECTION("correction", EventKind.CORRECTION_ASKED, "要求补正",
            "申请内容不明确，或者没有身份证明、联系方式的，一次性告知需要补正的全部事项和合理期限，应当在收到申请之日起七个工作日内发出。期限停止计算。"),
    NOTICE_RECEIVED("notice-received", EventKind.NOTICE_RECEIVED, "登记文书送达日期",
            "邮寄的补正告知书、收费通知书、征求意见函，从对方收到起计算给对方的期限；知道收到日期后在这里补登记。"),
    CORRECTED("corrected", EventKind.CORRECTION_RECEIVED, "登记收到补正", "答复期限从收到补正之日重新计算。"),
    UNCORRECTED("uncorrected", EventKind.CORRECTION_LAPSED, "逾期未补正，办结", "申请人无正当理由逾期不补正的，视为放弃申请，不再处理。"),
    LATE_CORRECTION("late-correction", EventKind.LATE_CORRECTION_ACCEPTED, "接受逾期补正", "有正当理由的，由负责人决定恢复办理，期限重新计算。"),
    THIRD_PARTY("third-party", EventKind.THIRD_PARTY_ASKED, "征求第三方意见",
            "公开会损害第三方合法权益的，书面征求意见，第三方自收到之日起十五个工作日内答复。这段时间不计入答复期限。"),
    THIRD_PARTY_OPINION("third-party-opinion", EventKind.THIRD_PARTY_ANSWERED, "登记第三方意见", "不答复既不是同意也不是不同意，由本机关依法决定。"),
    OTHER_ORGAN("other-organ", EventKind.ORGAN_CONSULTED, "征求其他机关意见",
            "向共同制作机关或者其他机关书面征求意见，十五个工作日内答复；共同制作机关逾期不答复视为同意。单位内部会商不在此列，不影响期限。"),
    OTHER_ORGAN_OPINION("other-organ-opinion", EventKind.ORGAN_ANSWERED, "登记其他机关意见", "最后一份意见到达的第二天起继续计算。"),
    EXTENSION("extension", EventKind.EXTENDED, "延期", "须经政府信息公开工作机构负责人同意并告知申请人，只能一次，最长二十个工作日，应当在期限届满前告知。"),
    REASONS("reasons", EventKind.REASON_ASKED, "要求说明理由", "申请数量、频次明显超过合理范围的，可以要求说明理由。期限继续计算。"),
    REASONS_GIVEN("reasons-given", EventKind.REASON_GIVEN, "登记收到理由", "理由不合理的，答复不予处理；合理但不能如期答复的，确定延迟答复的期限并告知。"),
    LATER_DAY("later-day", EventKind.LATER_DAY_FIXED, "确定延迟答复的期限", "理由合理，但无法在期限内答复的，确定合理期限并告知申请人。"),
    FEE("fee", EventKind.FEE_ASKED, "发出收费通知", "在办理期限内发出，说明依据、标准、金额和缴纳方式。期限停止计算，申请人在收到次日起二十个工作日内缴费。"),
    PAYMENT("payment", EventKind.FEE_PAID, "登记缴费", "答复期限从缴费次日起重新计算。"),
    UNPAID("unpaid", EventKind.FEE_LAPSED, "逾期未缴费，办结", "视为放弃申请，不再处理。"),
    WITHDRAWAL("withdrawal", EventKind.WITHDRAWN, "登记撤回", "申请人书面撤回的，办结。"),
    REDO("redo", EventKind.REDO_ORDERED, "责令重新答复", "行政复议决定或者判决要求重新答复的，按其确定的期限重新办理。"),
    ARCHIVE("archive", EventKind.ARCHIVED, "归档", "登记、审核、办理、答复的材料齐全后归档。");

    private final String noun;
    private final EventKind event;
    private final String label;
    private final String explanation;

    CaseAct(String noun, EventKind event, String label, String explanation) {
        this.noun = noun;
        this.event = event;
        this.label = label;
        this.explanation = explanation;
    }

    public String noun() {
        return noun;
    }

    public EventKind event() {
        return event;
    }

    public String label() {
        return label;
    }

    public String explanation() {
        return explanation;
    }

    public boolean isLetter() {
        return ClockEvents.isLetter(event);
    }

    public boolean isConsultation() {
        return event == EventKind.THIRD_PARTY_ASKED || event == EventKind.ORGAN_CONSULTED;
    }

    public boolean namesOneAsked() {
        return event == EventKind.NOTICE_RECEIVED || isOpinion();
    }

    public boolean isOpinion() {
        return event == EventKind.THIRD_PARTY_ANSWERED || event == EventKind.ORGAN_ANSWERED;
    }

    static Optional<CaseAct> find(String noun) {
        return Arrays.stream(values()).filter(act -> act.noun.equals(noun)).findFirst();
    }

    /** The event this act would record today, for asking the clock whether it may. */
    CaseEvent probe(LocalDate today, String openParty) {
        var oneDay = WorkingDays.of(1);
        return switch (event) {
            case CORRECTION_ASKED -> new CaseEvent.CorrectionAsked(today, null, CaseEvent.CorrectionAsked.USUAL_PERIOD);
            case CORRECTION_RECEIVED -> new CaseEvent.CorrectionReceived(today);
            case NOTICE_RECEIVED -> new CaseEvent.NoticeReceived(today, openParty);
            case CORRECTION_LAPSED -> new CaseEvent.CorrectionLapsed(today);
            case LATE_CORRECTION_ACCEPTED -> new CaseEvent.LateCorrectionAccepted(today, label);
            case THIRD_PARTY_ASKED -> new CaseEvent.ThirdPartyAsked(today, null, "");
            case THIRD_PARTY_ANSWERED -> new CaseEvent.ThirdPartyAnswered(today, openParty);
            case ORGAN_CONSULTED -> new CaseEvent.OrganConsulted(today, null, "");
            case ORGAN_ANSWERED -> new CaseEvent.OrganAnswered(today, openParty);
            case EXTENDED -> new CaseEvent.Extended(today, oneDay, label);
            case FEE_ASKED -> new CaseEvent.FeeAsked(today, null);
            case FEE_PAID -> new CaseEvent.FeePaid(today);
            case FEE_LAPSED -> new CaseEvent.FeeLapsed(today);
            case REASON_ASKED -> new CaseEvent.ReasonAsked(today);
            case REASON_GIVEN -> new CaseEvent.ReasonGiven(today);
            case LATER_DAY_FIXED -> new CaseEvent.LaterDayFixed(today, today.plusYears(1));
            case WITHDRAWN -> new CaseEvent.Withdrawn(today);
            case REDO_ORDERED -> new CaseEvent.RedoOrdered(today, oneDay);
            case ARCHIVED -> new CaseEvent.Archived(today);
            case RECEIPT_FIXED, REPLIED, HANDED_OVER ->
                throw new IllegalStateException("has a page of its own: " + event);
        };
    }
}
